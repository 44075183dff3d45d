import type { Token } from "@handsel/protocol";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainClient } from "./clients.ts";

/** The chain that a request names. @throws ApiError unknown_chain */
export function requireChain({ chains }: Deps, id: number): ChainClient {
  const chain = chains.get(id);
  if (chain) return chain;
  const known = [...chains.keys()].join(", ");
  throw new ApiError(
    "unknown_chain",
    `Chain ${id} is not one of ours: use one of ${known}.`,
    "chain_id",
  );
}

/** The token that a request names by its symbol. @throws ApiError unknown_token */
export function requireToken({ tokens }: ChainClient, symbol: string): Token {
  const token = tokens.find((token) => token.symbol === symbol);
  if (token) return token;
  const known = tokens.map((token) => token.symbol).join(", ");
  throw new ApiError(
    "unknown_token",
    `This chain has no such token: use one of ${known}.`,
    "token",
  );
}
