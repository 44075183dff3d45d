import type { Kysely } from "kysely";
import { type Address, getAddress, zeroAddress } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";

/**
 * Decides the commission in a merchant's offers from now on.
 * @param bps null: the platform's usual one
 * @throws Error if there is no such merchant, or nobody who would receive the commission
 */
export async function setCommission(
  db: Kysely<Database>,
  { accounts: { platformFee } }: Pick<Config, "accounts">,
  { address, bps }: { address: Address; bps: number | null },
): Promise<void> {
  if (bps !== null && bps > 0 && platformFee.recipient === zeroAddress) {
    throw new Error("PLATFORM_FEE_RECIPIENT must say who receives the commission.");
  }
  const { numUpdatedRows } = await db
    .updateTable("merchants")
    .set({ fee_bps: bps })
    .where("address", "=", getAddress(address))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error(`There is no merchant with the address ${address}.`);
}
