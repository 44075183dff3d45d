import type { Kysely } from "kysely";
import { findOnChain } from "../payments/findOnChain.ts";
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
    .where("checkout_id", "in", checkoutIds)
    .orderBy("created_at")
    .orderBy("payment_id")
    .execute();
  const onChain = await findOnChain(
    db,
    rows.map(({ payment_id }) => payment_id),
  );
  const known = rows.map((row) => ({ ...row, on_chain: onChain.has(row.payment_id) }));
  return Map.groupBy(known, ({ checkout_id }) => checkout_id);
}
