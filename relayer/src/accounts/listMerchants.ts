import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** Lists every merchant, oldest first. */
export function listMerchants(db: Kysely<Database>): Promise<Merchant[]> {
  return db.selectFrom("merchants").select(merchantColumns).orderBy("id").execute();
}
