import { jsonRpc } from "./jsonRpc.ts";

/** Whether a subgraph has indexed a chain up to its head, less two blocks that the next poll brings. */
export async function hasIndexed(url: string, rpcUrl: string): Promise<boolean> {
  const head = Number(await jsonRpc(rpcUrl, "eth_blockNumber"));
  return (await indexedBlock(url)) >= Math.max(0, head - 2);
}

/** Returns the newest block that a subgraph has indexed; -1 while it does not answer. */
export async function indexedBlock(url: string): Promise<number> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ _meta { block { number } } }" }),
      signal: AbortSignal.timeout(5_000),
    });
    const answer: { data?: { _meta?: { block?: { number?: number } } } } = JSON.parse(
      await response.text(),
    );
    return answer.data?._meta?.block?.number ?? -1;
  } catch {
    return -1;
  }
}
