import { z } from "zod";
import {
  type AcceptedCoin,
  type Coin,
  coinSchema,
  coinShape,
  MAX_COINS,
  requireCoin,
  requireCoins,
} from "../accounts/acceptedCoin.ts";
import { ApiError } from "../platform/errors.ts";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";

const ACCEPTS = `accepts must be a list of 1 to ${MAX_COINS} coins, each with chain_id and token.`;
const BOTH = "Send chain_id and token together, or neither: the coins can also be in accepts.";

/** List of coins that a payer may choose from. */
const coinsSchema = z.array(coinSchema, { error: ACCEPTS }).min(1, ACCEPTS).max(MAX_COINS, ACCEPTS);

/** Fields of a request that name the coins. */
export const acceptedShape = {
  chain_id: coinShape.chain_id
    .optional()
    .meta({ description: "Chain of the first coin. Send it with `token`, or use `accepts`." }),
  token: coinShape.token
    .optional()
    .meta({ description: "Symbol of the first coin, in which `amount` is counted." }),
  accepts: coinsSchema.optional().meta({
    description:
      "Coins that the payer chooses from, in this order, after that of `chain_id` and `token`. Without all three, the merchant's default coins.",
  }),
};

/** Fields of {@link acceptedShape}. */
export interface Accepted {
  chain_id?: number | undefined;
  token?: string | undefined;
  accepts?: readonly Coin[] | undefined;
}

/** Rejects one of `chain_id` and `token` without the other. */
export function checkCoin({ chain_id, token }: Accepted, context: z.RefinementCtx): void {
  if ((chain_id === undefined) === (token === undefined)) return;
  const path = [chain_id === undefined ? "chain_id" : "token"];
  context.addIssue({ code: "custom", path, message: BOTH });
}

export type AcceptedCoins = readonly [AcceptedCoin, ...AcceptedCoin[]];

/**
 * Finds the coins that a request accepts, each once.
 * @param defaults coins of the merchant, for a request that names none
 * @throws ApiError unknown_chain, unknown_token, key_mode_mismatch, invalid_request
 */
export function acceptedCoins(
  deps: Deps,
  owner: Pick<Owner, "livemode">,
  { chain_id, token, accepts = [] }: Accepted,
  defaults: readonly AcceptedCoin[],
): AcceptedCoins {
  const first =
    chain_id === undefined || token === undefined
      ? []
      : [requireCoin(deps, owner, { chain_id, token })];
  const named = [...first, ...requireCoins(deps, owner, accepts)];
  const [head, ...rest] = once(named.length === 0 ? defaults : named);
  if (head) return [head, ...rest];
  throw new ApiError(
    "invalid_request",
    "Send chain_id and token, or accepts: this merchant has no default coins of this mode.",
    "accepts",
  );
}

function once(coins: readonly AcceptedCoin[]): AcceptedCoin[] {
  const byName = new Map(coins.map((coin) => [`${coin.chain.id} ${coin.token.symbol}`, coin]));
  return [...byName.values()];
}
