import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { UnexpectedRow } from "./checkout.ts";

/** Reads the late and second payments of checkouts, by checkout id, oldest first. */
export async function readUnexpected(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, readonly UnexpectedRow[]>> {
  if (checkoutIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("unexpected_payments")
    .selectAll()
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("payments")
          .select("payments.id")
          .whereRef("payments.id", "=", "unexpected_payments.payment_id")
          .where("payments.confirmation", "<>", "reorged"),
      )
        .$castTo<boolean>()
        .as("on_chain"),
    )
    .where("checkout_id", "in", checkoutIds)
    .orderBy("created_at")
    .orderBy("payment_id")
    .execute();
  return Map.groupBy(rows, ({ checkout_id }) => checkout_id);
}
