import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** Every merchant, in the order in which they came. */
export function listMerchants(db: Kysely<Database>): Promise<Merchant[]> {
  return db.selectFrom("merchants").select(merchantColumns).orderBy("id").execute();
}
