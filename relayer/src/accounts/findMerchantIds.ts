import type { Kysely } from "kysely";
import type { Address } from "viem";
import type { Database } from "../platform/database/database.ts";

/** Finds merchant ids by checksummed address. */
export async function findMerchantIds(
  db: Kysely<Database>,
  addresses: readonly Address[],
): Promise<Map<Address, string>> {
  const rows = await db
    .selectFrom("merchants")
    .select(["id", "address"])
    .where("address", "in", addresses)
    .execute();
  return new Map(rows.map(({ id, address }) => [address, id]));
}
