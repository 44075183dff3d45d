import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** What a checkout was for, in the merchant's words. */
export interface OrderFacts {
  id: string;
  client_reference_id: string | null;
  description: string;
}

/** What some checkouts were for, by their ids. */
export async function readOrders(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, OrderFacts>> {
  if (checkoutIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("checkouts")
    .select(["id", "client_reference_id", "description"])
    .where("id", "in", checkoutIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
