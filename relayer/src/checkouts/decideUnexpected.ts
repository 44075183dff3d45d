import { sql } from "kysely";
import type { Hash } from "viem";
import type { ShowPayment } from "../payments/applyEvents.ts";
import { findPaymentById } from "../payments/findPayment.ts";
import { type PaymentRow, toldPayment } from "../payments/payment.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { recordEvents } from "../webhooks/recordEvent.ts";
import { applyPayments } from "./applyPayments.ts";
import type { UnexpectedRow } from "./checkout.ts";
import { lockCheckout } from "./lockCheckout.ts";
import { readUnexpected } from "./readUnexpected.ts";

/**
 * Records the merchant's decision about a payment that came after the expiry, or after another one. A
 * late payment that is accepted pays its checkout.
 * @param paymentId may be left out while the chain has only one unexpected payment
 * @returns that payment; null if the chain has it no more
 * @throws ApiError checkout_not_found, nothing_unexpected, already_resolved
 */
export async function decideUnexpected(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "livemode">,
  { id, paymentId, decided }: Decision,
): Promise<PaymentRow | null> {
  await lockCheckout(tx, caller, id);
  const all = (await readUnexpected(tx, [id])).get(id) ?? [];
  const { payment_id, resolution } = choose(all, paymentId);
  if (resolution !== "pending" && resolution !== decided) {
    throw new ApiError("already_resolved", `This payment is already ${resolution}.`);
  }
  if (resolution === "pending") {
    await tx
      .updateTable("unexpected_payments")
      .set({ resolution: decided, resolved_at: sql<Date>`now()` })
      .where("payment_id", "=", payment_id)
      .execute();
    const show: ShowPayment = (row) => toldPayment(deps.chains.get(row.chain_id), row);
    await recordEvents(tx, await applyPayments(deps, tx, [id], show));
  }
  return findPaymentById(tx, payment_id);
}

interface Decision {
  /** Checkout id. */
  id: string;
  paymentId: Hash | undefined;
  decided: "accepted" | "returned";
}

function choose(all: readonly UnexpectedRow[], paymentId: Hash | undefined): UnexpectedRow {
  const matching = all.filter(({ payment_id, on_chain }) =>
    paymentId === undefined ? on_chain : payment_id === paymentId,
  );
  const [only, second] = matching;
  if (!only) {
    throw new ApiError(
      "nothing_unexpected",
      "This checkout has no such late or second payment, so there is nothing to decide.",
    );
  }
  if (!second) return only;
  throw new ApiError(
    "invalid_request",
    "Several payments of this checkout wait for a decision: send payment_id to name one.",
    "payment_id",
  );
}
