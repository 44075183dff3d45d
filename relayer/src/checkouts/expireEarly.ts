import { sql } from "kysely";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { recordEvent } from "../webhooks/recordEvent.ts";
import { type Checkout, toCheckout } from "./checkout.ts";
import { lockCheckout } from "./lockCheckout.ts";
import { readOffers } from "./readOffers.ts";
import { readUnexpected } from "./readUnexpected.ts";

/**
 * Expires a checkout before its deadline, for its merchant. The chain does not know: a payer who
 * already has the offer can still pay it, which sends `payment.late`.
 * @throws ApiError checkout_not_found, checkout_paid
 */
export async function expireEarly(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "livemode">,
  id: string,
): Promise<Checkout> {
  const { merchant } = caller;
  const row = await lockCheckout(tx, caller, id);
  const payment = (await findCheckoutPayments(tx, [id])).get(id) ?? null;
  const unexpected = (await readUnexpected(tx, [id])).get(id) ?? [];
  const others = (await readOffers(tx, [id])).get(id) ?? [];
  // A second request gets the same answer, without a second event.
  if (row.expired_at) return toCheckout(deps, { row, others, merchant, payment, unexpected });
  if (payment) {
    throw new ApiError(
      "checkout_paid",
      "This checkout is paid: void or refund the payment instead.",
    );
  }
  const expired = await tx
    .updateTable("checkouts")
    .set({
      expired_at: sql<Date>`now()`,
      status: "expired",
      expiry_checked_at: sql<Date>`coalesce(expiry_checked_at, now())`,
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const object = toCheckout(deps, { row: expired, others, merchant, payment, unexpected });
  const { livemode } = object;
  await recordEvent(tx, { merchantId: merchant.id, type: "checkout.expired", object, livemode });
  return object;
}
