import type { Kysely } from "kysely";
import { type Address, getAddress } from "viem";
import type { Database } from "../platform/database/database.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** Finds a merchant by address, in any letter case. */
export async function findMerchantByAddress(
  db: Kysely<Database>,
  address: Address,
): Promise<Merchant | null> {
  const row = await db
    .selectFrom("merchants")
    .select(merchantColumns)
    .where("address", "=", getAddress(address))
    .executeTakeFirst();
  return row ?? null;
}
