import { sql } from "kysely";
import { z } from "zod";
import { chainTime } from "../chains/cursor.ts";
import type { Tx } from "../platform/database/database.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../accounts/authenticate.ts";
import { callSchema } from "../platform/http/problem.ts";
import { requireMode } from "../accounts/requireMode.ts";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import { paymentOnChain, toCall } from "./paymentCall.ts";
import { voidPayment } from "./voidPayment.ts";
import { chainOf, checkoutSchema, toCheckout } from "../checkouts/checkout.ts";
import { checkoutNotFound } from "../checkouts/getCheckout.ts";

/** What the merchant decided about late money. */
export const resolutionSchema = z.strictObject({
  resolution: z
    .enum(["accept", "return"], { error: "resolution must be accept or return." })
    .meta({ description: "Serve the order after all, or give the money back." }),
});

/** The checkout, and the call that gives the money back. */
export const resolvedSchema = z
  .object({
    checkout: checkoutSchema,
    call: callSchema.nullable().meta({
      description:
        "What the merchant's wallet sends to return what is held. Null: nothing to return.",
    }),
  })
  .meta({ id: "ResolvedCheckout" });

/**
 * Keeps what the merchant decided about money that came after the expiry.
 * @throws ApiError checkout_not_found, key_mode_mismatch, not_late, already_resolved
 */
export async function resolveLate(
  deps: Deps,
  tx: Tx,
  caller: Pick<Caller, "merchant" | "key">,
  id: string,
  resolution: "accept" | "return",
): Promise<z.output<typeof resolvedSchema>> {
  const { merchant } = caller;
  const row = await tx
    .selectFrom("checkouts")
    .selectAll()
    .where("id", "=", id)
    .where("merchant_id", "=", merchant.id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw checkoutNotFound();
  requireMode(deps, caller, row.chain_id);
  const decided = resolution === "accept" ? "accepted" : "returned";
  if (row.late_resolution === null) {
    throw new ApiError("not_late", "No late money came for this checkout: nothing is to decide.");
  }
  if (row.late_resolution !== "pending" && row.late_resolution !== decided) {
    throw new ApiError("already_resolved", `This late payment was ${row.late_resolution} before.`);
  }
  const resolved = await tx
    .updateTable("checkouts")
    .set({
      late_resolution: decided,
      late_resolved_at: sql<Date>`coalesce(late_resolved_at, now())`,
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const payment = (await findCheckoutPayments(tx, [id])).get(id) ?? null;
  const time = await chainTime(tx, row.chain_id);
  const isOwed = decided === "returned" && payment !== null && payment.held > 0n;
  const call = isOwed
    ? toCall(voidPayment(paymentOnChain(payment, chainOf(deps, resolved)), {}).call)
    : null;
  return { checkout: toCheckout(deps, { row: resolved, merchant, payment }, time), call };
}
