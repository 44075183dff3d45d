import { sql } from "kysely";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import type { ShowPayment } from "../payments/applyEvents.ts";
import { findCheckoutPayments, findDuplicates } from "../payments/findCheckoutPayments.ts";
import type { Payment, PaymentRow } from "../payments/payment.ts";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { NewEvent } from "../webhooks/newEvent.ts";
import { type CheckoutRow, type OfferRow, toCheckout, type UnexpectedRow } from "./checkout.ts";
import type { CheckoutStatus } from "./checkoutStatus.ts";
import { readOffers } from "./readOffers.ts";
import { readUnexpected } from "./readUnexpected.ts";

type Context = Pick<Deps, "config" | "chains">;

/** Checkouts of one statement. */
const BATCH = 500;

/**
 * Brings checkouts up to date with their payments, in the transaction that changed these. Locks the
 * checkouts in the order of their ids, before any event is recorded.
 * @param show shows a payment as its merchant is told of it
 * @returns the events to record: `checkout.paid` when it becomes true, `checkout.reorged` when a reorg
 * takes it back, `payment.late` and `payment.duplicate` once for each such payment
 */
export async function applyPayments(
  deps: Context,
  tx: DatabaseTransaction,
  checkoutIds: readonly string[],
  show: ShowPayment,
): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const ids of batches(checkoutIds.toSorted(), BATCH)) {
    const rows = await tx
      .selectFrom("checkouts")
      .selectAll()
      .where("id", "in", ids)
      .orderBy("id")
      .forNoKeyUpdate()
      .execute();
    const firsts = await findCheckoutPayments(tx, ids);
    const duplicates = Map.groupBy(await findDuplicates(tx, ids), (row) => row.checkout_id);
    const known = await readUnexpected(tx, ids);
    const others = await readOffers(tx, ids);
    const changed: Change[] = [];
    for (const row of rows) {
      const payments = {
        first: firsts.get(row.id) ?? null,
        duplicates: duplicates.get(row.id) ?? [],
      };
      const { unexpected, news } = await admit(tx, row, payments, known.get(row.id) ?? [], show);
      events.push(...news);
      const offers = others.get(row.id) ?? [];
      changed.push(...changeOf(row, payments.first, unexpected, offers));
    }
    await save(tx, changed);
    for (const change of changed) events.push(...(await tell(deps, tx, change, show)));
  }
  return events;
}

/** A checkout whose status or payment differs from what is stored. */
interface Change {
  before: CheckoutRow;
  after: CheckoutRow;
  payment: PaymentRow | null;
  unexpected: readonly UnexpectedRow[];
  /** Further offers of the checkout. */
  others: readonly OfferRow[];
}

interface PaymentsOfCheckout {
  first: PaymentRow | null;
  duplicates: readonly PaymentRow[];
}

/** Records the late and second payments that the merchant was not told of yet. */
async function admit(
  tx: DatabaseTransaction,
  row: CheckoutRow,
  { first, duplicates }: PaymentsOfCheckout,
  known: readonly UnexpectedRow[],
  show: ShowPayment,
): Promise<{ unexpected: readonly UnexpectedRow[]; news: NewEvent[] }> {
  const isKnown = ({ id }: PaymentRow) => known.some(({ payment_id }) => payment_id === id);
  // By the chain's clock: however late the follower reads it, the same is told.
  const isLate = first !== null && row.expired_at !== null && first.funded_at < row.monitor_until;
  const late = isLate && !isKnown(first) ? [first] : [];
  const more = duplicates.filter((payment) => !isKnown(payment));
  // A reorg dropped the payment before it, so it is the checkout's own now.
  const promoted = known.filter(
    ({ payment_id, reason, resolution }) =>
      payment_id === first?.id && reason === "duplicate" && resolution === "pending",
  );
  for (const { payment_id } of promoted) {
    await tx.deleteFrom("unexpected_payments").where("payment_id", "=", payment_id).execute();
  }
  const fresh = [
    ...late.map((payment) => ({ payment, reason: "late" as const })),
    ...more.map((payment) => ({ payment, reason: "duplicate" as const })),
  ];
  const values = fresh.map(({ payment, reason }) => ({
    ...{ payment_id: payment.id, checkout_id: row.id, reason },
  }));
  const added =
    values.length === 0
      ? []
      : await tx.insertInto("unexpected_payments").values(values).returningAll().execute();
  return {
    unexpected: [
      ...known.filter((each) => !promoted.includes(each)),
      ...added.map((each) => ({ ...each, on_chain: true })),
    ],
    news: fresh.map(({ payment, reason }) => {
      const object = show(payment, "payment.seen");
      return {
        ...{ merchantId: row.merchant_id, type: `payment.${reason}` as const },
        ...{ object, paymentId: payment.id },
        ...{ livemode: row.livemode, proof: proofOf(payment, object) },
      };
    }),
  };
}

function changeOf(
  before: CheckoutRow,
  payment: PaymentRow | null,
  unexpected: readonly UnexpectedRow[],
  others: readonly OfferRow[],
): Change[] {
  const after = {
    ...before,
    status: statusOf(before, payment, unexpected),
    payer: payment?.payer ?? null,
    transaction_hash: payment?.transaction_hash ?? null,
  };
  const same =
    after.status === before.status &&
    after.payer === before.payer &&
    after.transaction_hash === before.transaction_hash;
  return same ? [] : [{ before, after, payment, unexpected, others }];
}

/**
 * Returns the status. A payment that came after the expiry, or was given back as a second one, counts
 * only if the merchant accepted it.
 * @param payment that pays the checkout, while it is on the chain
 */
function statusOf(
  { expired_at }: Pick<CheckoutRow, "expired_at">,
  payment: PaymentRow | null,
  unexpected: readonly UnexpectedRow[],
): CheckoutStatus {
  const decision = unexpected.find(({ payment_id }) => payment_id === payment?.id)?.resolution;
  const counts = decision === undefined ? expired_at === null : decision === "accepted";
  if (payment && counts) return payment.confirmation === "seen" ? "processing" : "paid";
  return expired_at === null ? "open" : "expired";
}

async function save(tx: DatabaseTransaction, changed: readonly Change[]): Promise<void> {
  if (changed.length === 0) return;
  const values = changed.map(({ after }) => {
    const { id, status, payer, transaction_hash } = after;
    return { id, status, payer, transaction_hash };
  });
  await sql`
    update checkouts set
      status = changed.status,
      payer = changed.payer,
      transaction_hash = changed.transaction_hash
    from json_to_recordset(${JSON.stringify(values)}::json)
      as changed (id text, status text, payer text, transaction_hash text)
    where checkouts.id = changed.id`.execute(tx);
}

/** Lists the event of a change of status, if it has one. */
async function tell(
  deps: Context,
  tx: DatabaseTransaction,
  change: Change,
  show: ShowPayment,
): Promise<NewEvent[]> {
  const { before, after: row, payment, unexpected, others } = change;
  const type = eventOf(before.status, row.status);
  if (type === null) return [];
  const merchant = await findMerchantById(tx, row.merchant_id);
  const shown = payment && show(payment, "payment.confirmed");
  const object = {
    ...toCheckout(deps, { row, others, merchant, payment, unexpected }),
    payment: shown,
  };
  return [
    {
      ...{ merchantId: merchant.id, type, object, livemode: object.livemode },
      ...(type === "checkout.paid" && payment && shown ? { proof: proofOf(payment, shown) } : {}),
    },
  ];
}

function eventOf(before: CheckoutStatus, after: CheckoutStatus) {
  if (before === after) return null;
  if (after === "paid") return "checkout.paid";
  return before === "paid" ? "checkout.reorged" : null;
}

/** Returns the proof of an event: the log of the payment's funding. */
function proofOf(
  { chain_id, transaction_hash, log_index, block_hash }: PaymentRow,
  { confirmation }: Payment,
) {
  return {
    chain: `eip155:${chain_id}`,
    ...{ transaction_hash, log_index, block_hash },
    confirmation: confirmation === "reorged" ? ("seen" as const) : confirmation,
  };
}
