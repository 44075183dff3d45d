import type { Token } from "@handsel/protocol";
import { z } from "zod";
import type { ChainClient } from "../chains/clients.ts";
import { requireChain, requireToken } from "../chains/requireToken.ts";
import { ApiError } from "../platform/errors.ts";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { requireMode } from "./requireMode.ts";

/** Most coins in one list. */
export const MAX_COINS = 20;

export const coinShape = {
  chain_id: z.int({ error: "chain_id must be a chain's id, such as 31337." }),
  token: z
    .string({ error: 'token must be a token\'s symbol, such as "USDH".' })
    .max(32, "token must be a token's symbol."),
};

/** Coin on a chain, as a request names it. */
export const coinSchema = z.strictObject(coinShape).meta({ id: "Coin" });

export type Coin = z.output<typeof coinSchema>;

/** Coin that can be paid in. */
export interface AcceptedCoin {
  chain: ChainClient;
  token: Token;
}

/**
 * Finds a coin of the caller's mode.
 * @throws ApiError unknown_chain, unknown_token, key_mode_mismatch
 */
export function requireCoin(
  deps: Deps,
  owner: Pick<Owner, "livemode">,
  { chain_id, token }: Coin,
): AcceptedCoin {
  requireMode(deps, owner, chain_id);
  const chain = requireChain(deps, chain_id);
  return { chain, token: requireToken(chain, token) };
}

/**
 * Finds the coins of a request's `accepts`; an error names the place of its coin.
 * @throws ApiError unknown_chain, unknown_token, key_mode_mismatch
 */
export function requireCoins(
  deps: Deps,
  owner: Pick<Owner, "livemode">,
  accepts: readonly Coin[],
): AcceptedCoin[] {
  return accepts.map((coin, index) => {
    try {
      return requireCoin(deps, owner, coin);
    } catch (error) {
      if (!(error instanceof ApiError) || error.param === undefined) throw error;
      throw new ApiError(error.code, error.message, `accepts.${index}.${error.param}`);
    }
  });
}
