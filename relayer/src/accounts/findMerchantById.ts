import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** @throws NoResultError if there is no such merchant */
export function findMerchantById(db: Kysely<Database>, id: string): Promise<Merchant> {
  return db
    .selectFrom("merchants")
    .select(merchantColumns)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
