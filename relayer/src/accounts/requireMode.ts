import { isLive } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { UsedKey } from "./findMerchantByApiKey.ts";

/**
 * Rejects a test key on a chain with real money. Unknown chains are rejected by `requireChain`.
 * @throws ApiError key_mode_mismatch
 */
export function requireMode(
  { chains }: Pick<Deps, "chains">,
  { key }: { key: Pick<UsedKey, "livemode"> | null },
  chainId: number,
): void {
  const chain = chains.get(chainId);
  if (!chain || key === null || key.livemode || !isLive(chain)) return;
  throw new ApiError(
    "key_mode_mismatch",
    "A test key cannot be used on this chain, where money is real: use a live key.",
    "chain_id",
  );
}
