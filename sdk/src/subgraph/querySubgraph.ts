/** A subgraph gave no answer, or refused the query. Where money is, only the chain and the webhooks tell: they work without it. */
export class SubgraphError extends Error {
  override name = "SubgraphError";
}

/** Milliseconds to wait for an answer. */
const PATIENCE = 15_000;

/**
 * Sends a query to a subgraph.
 * @param url the subgraph's own, or `/v1/subgraph/{chain_id}` of a relayer, which passes on the queries of this package
 * @throws SubgraphError
 */
export async function querySubgraph<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const answer = await ask(url, query, variables).catch((cause: unknown) => {
    throw new SubgraphError("The subgraph does not answer.", { cause });
  });
  const { data, errors } = Object(answer) as { data?: Data; errors?: { message?: unknown }[] };
  if (data !== undefined && data !== null && !errors) return data;
  throw new SubgraphError(`The subgraph refuses the query: ${errors?.[0]?.message ?? "no data"}.`);
}

async function ask(url: string, query: string, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  return response.json();
}
