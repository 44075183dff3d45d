import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { PaymentRow } from "./payment.ts";

/**
 * Finds the payment of each checkout that has one on the chain, by checkout id. If several people
 * paid the same offer, it is the first on the chain; the others are listed among the payments.
 */
export async function findCheckoutPayments(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, PaymentRow>> {
  if (checkoutIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("payments")
    .selectAll()
    .where("checkout_id", "in", checkoutIds)
    .where("confirmation", "<>", "reorged")
    .orderBy("block_number", "desc")
    .orderBy("log_index", "desc")
    .execute();
  // Later entries of a Map replace earlier ones, so the first payment on the chain stays.
  return new Map(rows.flatMap((row) => (row.checkout_id ? [[row.checkout_id, row]] : [])));
}
