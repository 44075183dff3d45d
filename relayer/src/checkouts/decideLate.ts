import { sql } from "kysely";
import { findCheckoutPayments } from "../payments/findCheckoutPayments.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import type { CheckoutParts } from "./checkout.ts";
import { lockCheckout } from "./lockCheckout.ts";

/**
 * Records the merchant's decision about a payment that came after the expiry.
 * @throws ApiError checkout_not_found, key_mode_mismatch, not_late, already_resolved
 */
export async function decideLate(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "key">,
  id: string,
  decided: "accepted" | "returned",
): Promise<CheckoutParts> {
  const { merchant } = caller;
  const row = await lockCheckout(deps, tx, caller, id);
  if (row.late_resolution === null) {
    throw new ApiError(
      "not_late",
      "This checkout has no late payment, so there is nothing to decide.",
    );
  }
  if (row.late_resolution !== "pending" && row.late_resolution !== decided) {
    throw new ApiError("already_resolved", `This late payment is already ${row.late_resolution}.`);
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
  return { row: resolved, merchant, payment };
}
