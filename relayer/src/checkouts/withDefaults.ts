import type { Address } from "viem";
import type { AcceptedCoin } from "../accounts/acceptedCoin.ts";
import type { Deps } from "../platform/part.ts";
import type { ProfileRow } from "../profiles/profile.ts";

/** Fills in the arbiter of the merchant's profile for a request that says nothing about one. */
export function withArbiter<Input extends { arbiter?: string | null | undefined }>(
  input: Input,
  { arbiter }: Pick<ProfileRow, "arbiter">,
): Input & { arbiter: string | Address | null } {
  return { ...input, arbiter: input.arbiter === undefined ? arbiter : input.arbiter };
}

/** Lists the coins of a merchant's profile that are still configured. */
export function defaultCoins(
  { chains }: Pick<Deps, "chains">,
  { accepts }: Pick<ProfileRow, "accepts">,
): AcceptedCoin[] {
  return accepts.flatMap(({ chain_id, token: symbol }) => {
    const chain = chains.get(chain_id);
    const token = chain?.tokens.find((known) => known.symbol === symbol);
    return chain && token ? [{ chain, token }] : [];
  });
}
