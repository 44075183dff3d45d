import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Merchant, merchantColumns } from "./merchant.ts";

/** Finds a merchant by id. @throws NoResultError if there is none */
export function findMerchantById(db: Kysely<Database>, id: string): Promise<Merchant> {
  return db
    .selectFrom("merchants")
    .select(merchantColumns)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
