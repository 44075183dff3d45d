import type { Kysely } from "kysely";
import type { Address } from "viem";
import type { Database } from "../../platform/database/database.ts";

/** Finds the account of a wallet by its checksummed address. */
export async function findAccount(db: Kysely<Database>, address: Address): Promise<string | null> {
  const row = await db
    .selectFrom("account_wallets")
    .select("account_id")
    .where("address", "=", address)
    .executeTakeFirst();
  return row?.account_id ?? null;
}
