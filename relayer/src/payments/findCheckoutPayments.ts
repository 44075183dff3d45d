import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { PaymentRow } from "./payment.ts";

/** Finds the payment that pays each checkout, by checkout id; those without one are left out. */
export async function findCheckoutPayments(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, PaymentRow>> {
  const rows = await read(db, checkoutIds, "is");
  return new Map(rows.flatMap((row) => (row.checkout_id ? [[row.checkout_id, row]] : [])));
}

/** Finds the payments of checkouts that another one had paid before, first on the chain first. */
export function findDuplicates(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
): Promise<PaymentRow[]> {
  return read(db, checkoutIds, "is not");
}

async function read(
  db: Kysely<Database>,
  checkoutIds: readonly string[],
  isDuplicate: "is" | "is not",
): Promise<PaymentRow[]> {
  if (checkoutIds.length === 0) return [];
  return db
    .selectFrom("payments")
    .selectAll()
    .where("checkout_id", "in", checkoutIds)
    .where("confirmation", "<>", "reorged")
    .where("duplicate_of", isDuplicate, null)
    .orderBy("block_number")
    .orderBy("log_index")
    .execute();
}
