/**
 * Calls a JSON-RPC method of a local chain, or of another server.
 *
 * @throws when the chain does not answer or answers with an error.
 */
export async function jsonRpc(
  url: string,
  method: string,
  params: readonly unknown[] | Readonly<Record<string, unknown>> = [],
): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer: unknown = await response.json();
  if (typeof answer === "object" && answer !== null) {
    if ("result" in answer) return answer.result;
    if ("error" in answer) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  }
  throw new Error(`${method}: the chain at ${url} gave no JSON-RPC answer`);
}
