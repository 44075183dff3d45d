import { sql } from "kysely";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import { type CheckoutRow, toCheckout } from "./checkout.ts";

/** Starts the worker that sends `checkout.expired` once for each unpaid checkout. */
export function startExpiry(deps: Deps): Worker {
  return startLoop({
    name: "expire checkouts",
    intervalMs: Math.max(deps.config.chains.pollIntervalMs, 1_000),
    log: deps.log,
    run: () => expireCheckout(deps),
  });
}

/**
 * Expires one checkout whose deadline has passed, unless its payment is final.
 * @returns false if no checkout is due
 */
export function expireCheckout(deps: Deps): Promise<boolean> {
  return deps.db.transaction().execute(async (tx) => {
    const row = await claimOverdue(deps, tx);
    if (!row) return false;
    const paid = (await findCheckoutPayments(tx, [row.id])).has(row.id);
    const checked = await tx
      .updateTable("checkouts")
      .set({
        expiry_checked_at: sql<Date>`now()`,
        ...(paid ? {} : { expired_at: sql<Date>`now()`, status: "expired" as const }),
      })
      .where("id", "=", row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (!paid) await announce(deps, tx, checked);
    return true;
  });
}

async function announce(deps: Deps, tx: DatabaseTransaction, row: CheckoutRow): Promise<void> {
  const merchant = await findMerchantById(tx, row.merchant_id);
  const object = toCheckout(deps, { row, merchant, payment: null, unexpected: [] });
  const { livemode } = object;
  await recordEvent(tx, { merchantId: merchant.id, type: "checkout.expired", object, livemode });
}

/**
 * Locks a checkout whose chain was read past the deadline, and whose payment, if any, is final. The
 * server's clock does not decide: a block from before the deadline may still be unread. Skips
 * checkouts in a token that is no longer configured: nothing can expire them until it is configured again.
 */
async function claimOverdue(
  { chains }: Deps,
  tx: DatabaseTransaction,
): Promise<CheckoutRow | null> {
  const row = await tx
    .selectFrom("checkouts")
    .selectAll("checkouts")
    .where("expiry_checked_at", "is", null)
    .where((where) =>
      where.or(
        [...chains.values()].map(({ id, tokens }) =>
          where.and([
            where("checkouts.chain_id", "=", id),
            where(
              sql<string>`checkouts.offer ->> 'token'`,
              "in",
              tokens.map(({ address }) => address),
            ),
          ]),
        ),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("chain_cursors")
          .select("chain_cursors.chain_id")
          .whereRef("chain_cursors.chain_id", "=", "checkouts.chain_id")
          .whereRef(
            sql<Date>`to_timestamp(chain_cursors.block_time)`,
            ">=",
            "checkouts.expires_at",
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
    .limit(1)
    .forUpdate("checkouts")
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}
