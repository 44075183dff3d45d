import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { DeletionBlocker, OrganisationRows } from "../platform/storeTable.ts";

/** Finds transactions that are on their way: an organisation with one of real money is not deleted. */
export async function pendingRelays(
  db: Kysely<Database>,
  { merchantIds }: OrganisationRows,
): Promise<DeletionBlocker> {
  const { count } = await db
    .selectFrom("relays")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("merchant_id", "in", [...merchantIds])
    .where("livemode", "=", true)
    .where("closed_at", "is", null)
    .executeTakeFirstOrThrow();
  const detail = `Transactions that are on their way: ${count}. Wait until they are mined.`;
  return { code: "pending_transactions", count, detail };
}
