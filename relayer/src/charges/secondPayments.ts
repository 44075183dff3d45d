import type { Kysely } from "kysely";
import type { Checkout } from "../checkouts/checkout.ts";
import { findDuplicates } from "../payments/findCheckoutPayments.ts";
import { type Payment, toPayment } from "../payments/payment.ts";
import type { Database } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";

/** Returns the payments of checkouts that came after the one which pays each, by checkout id, first on the chain first. */
export async function secondPayments(
  { chains, db }: Pick<Deps, "chains"> & { db: Kysely<Database> },
  checkouts: readonly Checkout[],
): Promise<(checkout: Checkout) => readonly Payment[]> {
  // Most checkouts have none, and those that have say so.
  const ids = checkouts
    .filter(({ unexpected_payments: all }) => all.some(({ reason }) => reason === "duplicate"))
    .map(({ id }) => id);
  const rows = Map.groupBy(await findDuplicates(db, ids), ({ checkout_id }) => checkout_id);
  return ({ id }) => (rows.get(id) ?? []).map((row) => toPayment(chains.get(row.chain_id), row));
}
