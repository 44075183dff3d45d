import { type Address, zeroAddress } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Merchant } from "./merchant.ts";

/** Returns the commission of a merchant's new offers; existing offers keep theirs. */
export function commissionOf(
  { accounts: { platformFee } }: Pick<Config, "accounts">,
  { fee_bps }: Pick<Merchant, "fee_bps">,
): { bps: number; recipient: Address } {
  const bps = fee_bps ?? platformFee.bps;
  return { bps, recipient: bps === 0 ? zeroAddress : platformFee.recipient };
}
