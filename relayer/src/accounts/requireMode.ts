import { isLive } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import type { Owner } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";

/**
 * Rejects a chain of the other mode than the caller's. Unknown chains are rejected by `requireChain`.
 * @throws ApiError key_mode_mismatch
 */
export function requireMode(
  { chains }: Pick<Deps, "chains">,
  { livemode }: Pick<Owner, "livemode">,
  chainId: number,
): void {
  const chain = chains.get(chainId);
  if (!chain || isLive(chain) === livemode) return;
  throw new ApiError(
    "key_mode_mismatch",
    livemode
      ? "Live mode cannot use this chain, where money is not real: use a test key, or Handsel-Mode: test when signed in."
      : "Test mode cannot use this chain, where money is real: use a live key, or Handsel-Mode: live when signed in.",
    "chain_id",
  );
}
