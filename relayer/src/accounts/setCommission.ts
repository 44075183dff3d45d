import type { Kysely } from "kysely";
import { type Address, getAddress, zeroAddress } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";

/**
 * Sets the commission in a merchant's new offers.
 * @param bps basis points; null for the platform's default
 * @throws Error if the merchant does not exist, or PLATFORM_FEE_RECIPIENT is not set
 */
export async function setCommission(
  db: Kysely<Database>,
  { accounts: { platformFee } }: Pick<Config, "accounts">,
  { address, bps }: { address: Address; bps: number | null },
): Promise<void> {
  if (bps !== null && bps > 0 && platformFee.recipient === zeroAddress) {
    throw new Error("PLATFORM_FEE_RECIPIENT must be set: it receives the commission.");
  }
  const { numUpdatedRows } = await db
    .updateTable("merchants")
    .set({ fee_bps: bps })
    .where("address", "=", getAddress(address))
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new Error(`There is no merchant with the address ${address}: check it.`);
}
