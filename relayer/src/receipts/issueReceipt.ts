import { type Kysely, type Selectable, sql } from "kysely";
import type { Hash } from "viem";
import type { Merchant } from "../accounts/merchant.ts";
import type { PaymentRow } from "../payments/payment.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { transact } from "../platform/database/transact.ts";
import { ApiError } from "../platform/errors.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { toSeller } from "../profiles/profile.ts";
import type { ReceiptTables } from "./tables.ts";

export type ReceiptRow = Selectable<ReceiptTables["receipts"]>;

/** Digits of a receipt's number, at least. */
const DIGITS = 6;

/**
 * Returns the receipt of a payment. The first request gives it the merchant's next number: whatever fails leaves no gap,
 * and requests at the same time get the same.
 * @throws ApiError receipt_unavailable for a payment that is not confirmed, or that a reorg has dropped
 */
export async function issueReceipt(
  db: Kysely<Database>,
  payment: PaymentRow,
  merchant: Merchant,
): Promise<ReceiptRow> {
  if (payment.confirmation === "seen" || payment.confirmation === "reorged") {
    throw new ApiError(
      "receipt_unavailable",
      "The payment is not confirmed yet, so it has no receipt: try again in a moment.",
    );
  }
  const known = await findReceipt(db, payment.id);
  return known ?? transact(db, (tx) => giveNumber(tx, payment, merchant));
}

/** Finds the receipt of a payment; null if it was never asked for. */
export async function findReceipt(
  db: Kysely<Database>,
  paymentId: Hash,
): Promise<ReceiptRow | null> {
  const row = await db
    .selectFrom("receipts")
    .selectAll()
    .where("payment_id", "=", paymentId)
    .executeTakeFirst();
  return row ?? null;
}

async function giveNumber(
  tx: DatabaseTransaction,
  payment: PaymentRow,
  merchant: Merchant,
): Promise<ReceiptRow> {
  const owner = { merchant_id: merchant.id, livemode: payment.livemode };
  await tx
    .insertInto("receipt_counters")
    .values(owner)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // From here on until the transaction ends, nobody else gives a number of this merchant.
  const { last } = await tx
    .selectFrom("receipt_counters")
    .select("last")
    .where("merchant_id", "=", owner.merchant_id)
    .where("livemode", "=", owner.livemode)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const meanwhile = await findReceipt(tx, payment.id);
  if (meanwhile) return meanwhile;
  const sequence = last + 1n;
  const profile = await findProfile(tx, { merchantId: merchant.id, livemode: payment.livemode });
  await tx
    .updateTable("receipt_counters")
    .set({ last: sequence })
    .where("merchant_id", "=", owner.merchant_id)
    .where("livemode", "=", owner.livemode)
    .execute();
  return tx
    .insertInto("receipts")
    .values({
      ...{ ...owner, sequence, payment_id: payment.id, issued_at: sql<Date>`now()` },
      number: `${profile.receipt_prefix}-${sequence.toString().padStart(DIGITS, "0")}`,
      seller: JSON.stringify(toSeller(merchant, profile)),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
