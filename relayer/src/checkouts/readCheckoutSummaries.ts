import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Checkout in the merchant's words. */
export interface CheckoutSummary {
  id: string;
  client_reference_id: string | null;
  description: string;
}

/** Reads checkouts, by id. */
export async function readCheckoutSummaries(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, CheckoutSummary>> {
  if (checkoutIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("checkouts")
    .select(["id", "client_reference_id", "description"])
    .where("id", "in", checkoutIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
