import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { type PaymentOwner, type PaymentRow, toPayment } from "./payment.ts";
import { type PaymentDetails, readMovements } from "./paymentDetails.ts";

/**
 * Returns a merchant's payment with its captures and refunds.
 * @throws ApiError payment_not_found
 */
export async function findPayment(
  { db, chains }: Pick<Deps, "db" | "chains">,
  owner: PaymentOwner,
  id: Hash,
): Promise<PaymentDetails> {
  const row = await findPaymentRow(db, owner, id);
  return {
    ...toPayment(chains.get(row.chain_id), row),
    ...(await readMovements(db, row.id)),
  };
}

/** Finds a payment of any merchant; null if the chain has none. */
export async function findPaymentById(db: Kysely<Database>, id: Hash): Promise<PaymentRow | null> {
  const row = await db
    .selectFrom("payments")
    .selectAll()
    .where("id", "=", id)
    .where("confirmation", "<>", "reorged")
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Returns the database row of a merchant's payment.
 * @throws ApiError payment_not_found
 */
export async function findPaymentRow(
  db: Kysely<Database>,
  owner: PaymentOwner,
  id: Hash,
): Promise<PaymentRow> {
  const row = await paymentsOf(db, owner).where("id", "=", id).executeTakeFirst();
  if (!row) {
    throw new ApiError(
      "payment_not_found",
      "There is no such payment: check the id, and that its transaction is in a block.",
    );
  }
  return row;
}

/** Finds those of several payments that a merchant has. */
export async function findPaymentRows(
  db: Kysely<Database>,
  owner: PaymentOwner,
  ids: readonly Hash[],
): Promise<Map<Hash, PaymentRow>> {
  const rows = await paymentsOf(db, owner).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function paymentsOf(db: Kysely<Database>, { merchant, livemode }: PaymentOwner) {
  return db
    .selectFrom("payments")
    .selectAll()
    .where("merchant_address", "=", merchant.address)
    .where("livemode", "=", livemode);
}
