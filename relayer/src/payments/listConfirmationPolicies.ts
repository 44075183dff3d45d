import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { toConfirmationPolicy } from "./confirmationPolicy.ts";

/** Lists a merchant's policies in force: the newest for each chain and token. */
export async function listConfirmationPolicies(db: Kysely<Database>, merchantId: string) {
  const rows = await db
    .selectFrom("confirmation_policies")
    .distinctOn(["chain_id", "token"])
    .selectAll()
    .where("merchant_id", "=", merchantId)
    .orderBy("chain_id")
    .orderBy("token")
    .orderBy("since", "desc")
    .orderBy("id", "desc")
    .execute();
  return { data: rows.map(toConfirmationPolicy) };
}
