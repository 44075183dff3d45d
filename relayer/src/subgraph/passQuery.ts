import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { type askSubgraph, SubgraphFailed, type SubgraphQuery } from "./askSubgraph.ts";
import { knownQuery } from "./knownQuery.ts";
import { requireVariables } from "./requireVariables.ts";

/** Answer of a subgraph, as its clients read it. */
export interface PassedAnswer {
  data: unknown;
  errors?: { message: string }[];
}

/**
 * Passes one of the dApp's queries on to a chain's subgraph whose address is private. Why it failed only the log tells.
 * @param ask how the subgraph is asked
 * @throws ApiError subgraph_not_found, unknown_query, invalid_request, subgraph_unavailable
 */
export async function passQuery(
  { chains, log }: Pick<Deps, "chains" | "log">,
  chainId: number,
  { query, variables }: SubgraphQuery,
  ask: typeof askSubgraph,
): Promise<PassedAnswer> {
  const url = chains.get(chainId)?.config.privateSubgraphUrl ?? null;
  if (url === null) {
    throw new ApiError(
      "subgraph_not_found",
      `This server passes no queries on for chain ${chainId}: GET /v1/config names the subgraph of each chain.`,
    );
  }
  const known = knownQuery(query);
  if (known === undefined) {
    throw new ApiError(
      "unknown_query",
      "Only the queries of this server's own pages are passed on: ask a subgraph of yours anything else.",
      "query",
    );
  }
  requireVariables(known, variables);
  try {
    const { data, refusal } = await ask(url, { query: known.text, variables });
    if (refusal === null) return { data };
    log.warn({ chain: chainId, refusal }, "the subgraph refused a query");
    return { data: null, errors: [{ message: "The subgraph could not answer this query." }] };
  } catch (error) {
    if (!(error instanceof SubgraphFailed)) throw error;
    log.warn({ chain: chainId, reason: error.message }, "the subgraph gave no answer");
    throw new ApiError(
      "subgraph_unavailable",
      `The subgraph of chain ${chainId} gives no answer: try again in a moment.`,
    );
  }
}
