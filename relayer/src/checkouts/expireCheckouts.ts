import { sql } from "kysely";
import { findMerchants } from "../accounts/findMerchants.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { transact } from "../platform/database/transact.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import type { NewEvent } from "../webhooks/newEvent.ts";
import { recordEvents } from "../webhooks/recordEvent.ts";
import { type CheckoutRow, toCheckout } from "./checkout.ts";
import type { CheckoutStatus } from "./checkoutStatus.ts";
import { readOffers } from "./readOffers.ts";

/** Checkouts of one transaction. */
const BATCH = 500;

/**
 * Starts the worker that sends `checkout.expired` once for each unpaid checkout, save for those that visitors
 * of a payment link opened and nobody tried to pay.
 */
export function startExpiry(deps: Deps): Worker {
  return startLoop({
    name: "expire checkouts",
    intervalMs: Math.max(deps.config.chains.pollIntervalMs, 1_000),
    log: deps.log,
    run: () => expireCheckouts(deps),
  });
}

/**
 * Expires up to {@link BATCH} checkouts whose deadline has passed, unless their payment is final.
 * @returns false if no checkout is due
 */
export function expireCheckouts(deps: Deps): Promise<boolean> {
  return transact(deps.db, async (tx) => {
    const due = await claimOverdue(deps, tx);
    if (due.length === 0) return false;
    const paid = await findCheckoutPayments(
      tx,
      due.map(({ id }) => id),
    );
    const unpaid = due.flatMap(({ id }) => (paid.has(id) ? [] : [id]));
    const isUnpaid = sql<boolean>`id = any(${unpaid})`;
    const checked = await tx
      .updateTable("checkouts")
      .set({
        expiry_checked_at: sql<Date>`now()`,
        expired_at: sql<Date | null>`case when ${isUnpaid} then now() else expired_at end`,
        status: sql<CheckoutStatus>`case when ${isUnpaid} then 'expired' else status end`,
      })
      .where(
        "id",
        "in",
        due.map(({ id }) => id),
      )
      .returningAll()
      .execute();
    const expired = checked.filter(({ id }) => !paid.has(id));
    await announce(deps, tx, await withoutUntouched(tx, expired));
    return true;
  });
}

/**
 * Leaves out what a visitor opened of a payment link and never paid: its merchant was never told of it, and
 * whoever likes can open many.
 */
async function withoutUntouched(
  tx: DatabaseTransaction,
  rows: readonly CheckoutRow[],
): Promise<CheckoutRow[]> {
  const opened = rows.flatMap(({ id, payment_link_id }) => (payment_link_id === null ? [] : [id]));
  if (opened.length === 0) return [...rows];
  // A payment that a reorg took back was told.
  const touched = await tx
    .selectFrom("payments")
    .select("checkout_id")
    .where("checkout_id", "in", opened)
    .execute();
  const kept = new Set(touched.map(({ checkout_id }) => checkout_id));
  return rows.filter(({ id, payment_link_id }) => payment_link_id === null || kept.has(id));
}

async function announce(
  deps: Deps,
  tx: DatabaseTransaction,
  rows: readonly CheckoutRow[],
): Promise<void> {
  const merchants = await findMerchants(
    tx,
    rows.map(({ merchant_id }) => merchant_id),
  );
  const others = await readOffers(
    tx,
    rows.map(({ id }) => id),
  );
  const events = rows
    .toSorted((a, b) => a.expires_at.getTime() - b.expires_at.getTime())
    .flatMap((row): NewEvent[] => {
      const merchant = merchants.get(row.merchant_id);
      if (!merchant) return [];
      const object = toCheckout(deps, {
        ...{ row, others: others.get(row.id) ?? [], merchant, payment: null, unexpected: [] },
      });
      const { livemode } = object;
      return [{ merchantId: merchant.id, type: "checkout.expired", object, livemode }];
    });
  await recordEvents(tx, events);
}

/**
 * Locks checkouts whose chains were read past the deadline, and whose payment, if any, is final. The
 * server's clock does not decide: a block from before the deadline may still be unread. Skips
 * checkouts in a token that is no longer configured: nothing can expire them until it is configured again.
 */
function claimOverdue({ chains }: Deps, tx: DatabaseTransaction): Promise<{ id: string }[]> {
  const tokens = [...chains.values()].flatMap(({ id, tokens }) =>
    tokens.map(({ address }) => sql`(${id}::integer, ${address})`),
  );
  /** Whether an offer's token is configured, and its chain read past the deadline. */
  const isRead = (table: "checkouts" | "checkout_offers") => sql<boolean>`(
    (${sql.ref(`${table}.chain_id`)}, ${sql.ref(`${table}.offer`)} ->> 'token') in (${sql.join(tokens)})
    and exists (
      select from chain_cursors
      where chain_cursors.chain_id = ${sql.ref(`${table}.chain_id`)}
        and to_timestamp(chain_cursors.block_time) >= checkouts.expires_at
    ))`;
  return tx
    .selectFrom("checkouts")
    .select("checkouts.id")
    .where("expiry_checked_at", "is", null)
    .where(isRead("checkouts"))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("checkout_offers")
            .select("checkout_offers.offer_id")
            .whereRef("checkout_offers.checkout_id", "=", "checkouts.id")
            .where(sql<boolean>`not ${isRead("checkout_offers")}`),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("payments")
            .select("payments.id")
            .whereRef("payments.checkout_id", "=", "checkouts.id")
            .where("payments.confirmation", "in", ["seen", "confirmed"]),
        ),
      ),
    )
    .orderBy("expires_at")
    .limit(BATCH)
    .forUpdate("checkouts")
    .skipLocked()
    .execute();
}
