import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** Finds merchants, by id. */
export async function findMerchants(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Merchant>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("merchants")
    .select(merchantColumns)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
