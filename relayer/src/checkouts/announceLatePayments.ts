import { sql } from "kysely";
import { isLive } from "../chains/clients.ts";
import { chainTime } from "../chains/cursor.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import { toPayment } from "../payments/payment.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import type { CheckoutRow } from "./checkout.ts";

/** Starts the worker that sends `payment.late` once for each checkout paid after it expired. */
export function startLatePayments(deps: Deps): Worker {
  return startLoop({
    name: "announce late payments",
    intervalMs: Math.max(deps.config.chains.pollIntervalMs, 1_000),
    log: deps.log,
    run: () => announceLatePayment(deps),
  });
}

/**
 * Announces one late payment, which from then on waits for the merchant's decision.
 * @returns false if there is none
 */
export function announceLatePayment(deps: Deps): Promise<boolean> {
  return deps.db.transaction().execute(async (tx) => {
    const row = await claimPaidLate(tx);
    const payment = row && (await findCheckoutPayments(tx, [row.id])).get(row.id);
    if (!payment) return false;
    await tx
      .updateTable("checkouts")
      .set({ late_payment_id: payment.id, late_resolution: "pending" })
      .where("id", "=", row.id)
      .execute();
    const object = toPayment(payment, await chainTime(tx, row.chain_id));
    const chain = deps.chains.get(row.chain_id);
    await recordEvent(tx, {
      ...{ merchantId: row.merchant_id, type: "payment.late", object, paymentId: payment.id },
      livemode: chain !== undefined && isLive(chain),
      proof: {
        chain: `eip155:${row.chain_id}`,
        transaction_hash: payment.transaction_hash,
        log_index: payment.log_index,
        block_hash: payment.block_hash,
        confirmation: payment.confirmation === "reorged" ? "seen" : payment.confirmation,
      },
    });
    return true;
  });
}

/**
 * Locks an expired checkout whose payment was not announced yet. It looks one day past
 * `monitor_until`, longer than workers need to reach a payment that was seen in time.
 */
async function claimPaidLate(tx: DatabaseTransaction): Promise<CheckoutRow | null> {
  const row = await tx
    .selectFrom("checkouts")
    .selectAll("checkouts")
    .where("expired_at", "is not", null)
    .where("late_payment_id", "is", null)
    .where("monitor_until", ">", sql<Date>`now() - interval '1 day'`)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("payments")
          .select("payments.id")
          .whereRef("payments.checkout_id", "=", "checkouts.id")
          .whereRef("payments.created_at", "<", "checkouts.monitor_until")
          .where("payments.confirmation", "<>", "reorged"),
      ),
    )
    .limit(1)
    .forUpdate("checkouts")
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}
