import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { CheckoutRow } from "./checkout.ts";
import { checkoutNotFound } from "./getCheckout.ts";

/**
 * Locks a checkout's row until the transaction ends, for its merchant.
 * @throws ApiError checkout_not_found
 */
export async function lockCheckout(
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "livemode">,
  id: string,
): Promise<CheckoutRow> {
  const row = await tx
    .selectFrom("checkouts")
    .selectAll()
    .where("id", "=", id)
    .where("merchant_id", "=", caller.merchant.id)
    .where("livemode", "=", caller.livemode)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw checkoutNotFound();
  return row;
}
