import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { DeletionBlocker, OrganisationRows } from "../../platform/storeTable.ts";

/** Finds changes of payout addresses that wait: an organisation with one is not deleted. */
export async function pendingPayoutChanges(
  db: Kysely<Database>,
  { merchantIds }: OrganisationRows,
): Promise<DeletionBlocker> {
  const { count } = await db
    .selectFrom("payout_changes")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("merchant_id", "in", [...merchantIds])
    .where("status", "in", ["waiting_for_confirmation", "waiting"])
    .executeTakeFirstOrThrow();
  const detail = `Changes of payout addresses that wait: ${count}. Cancel them first.`;
  return { code: "pending_payout_changes", count, detail };
}
