import { z } from "../validation/zod.ts";

/** The subgraph is down, blocked, or gives an answer of another form. */
export class SubgraphUnavailable extends Error {
  override name = "SubgraphUnavailable";
}

/**
 * Queries the subgraph, and checks the form of the answer.
 * @throws SubgraphUnavailable
 */
export async function querySubgraph<Answer>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  schema: z.core.$ZodType<Answer>,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(8_000),
    });
    const { data } = Object(await response.json()) as { data?: unknown };
    return z.parse(schema, data);
  } catch (cause) {
    throw new SubgraphUnavailable("The subgraph does not answer properly.", { cause });
  }
}
