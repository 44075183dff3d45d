import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { DeletionBlocker, OrganisationRows } from "../platform/storeTable.ts";

/** Finds payments that hold real money: an organisation with one is not deleted. */
export async function heldPayments(
  db: Kysely<Database>,
  { addresses }: OrganisationRows,
): Promise<DeletionBlocker> {
  const { count } = await db
    .selectFrom("payments")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("merchant_address", "in", [...addresses])
    .where("livemode", "=", true)
    .where("held", ">", 0n)
    .where("confirmation", "<>", "reorged")
    .executeTakeFirstOrThrow();
  const detail = `Payments that hold money: ${count}. Capture or return it first.`;
  return { code: "held_payments", count, detail };
}
