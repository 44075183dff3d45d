import { isLive } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { UsedKey } from "./findMerchantByApiKey.ts";

/**
 * Keeps test keys away from money that is worth something. A chain that is not known is refused
 * elsewhere.
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
    "A test key decides nothing about money on this chain: use a live key.",
    "chain_id",
  );
}
