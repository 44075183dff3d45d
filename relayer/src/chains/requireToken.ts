import type { Token } from "@handsel/protocol";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainClient } from "./clients.ts";

/** Finds a chain by its id. @throws ApiError unknown_chain */
export function requireChain({ chains }: Deps, id: number): ChainClient {
  const chain = chains.get(id);
  if (chain) return chain;
  const known = [...chains.keys()].join(", ");
  throw new ApiError(
    "unknown_chain",
    `This server does not follow chain ${id}: use one of ${known}.`,
    "chain_id",
  );
}

/** Finds a chain's token by its symbol. @throws ApiError unknown_token */
export function requireToken({ tokens }: ChainClient, symbol: string): Token {
  const token = tokens.find((token) => token.symbol === symbol);
  if (token) return token;
  const known = tokens.map((token) => token.symbol).join(", ");
  throw new ApiError(
    "unknown_token",
    `This chain has no token of that symbol: use one of ${known}.`,
    "token",
  );
}
