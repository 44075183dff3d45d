import { requireMode } from "../accounts/requireMode.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import type { CheckoutRow } from "./checkout.ts";
import { checkoutNotFound } from "./getCheckout.ts";

/**
 * Locks a checkout's row until the transaction ends, for its merchant.
 * @throws ApiError checkout_not_found, key_mode_mismatch
 */
export async function lockCheckout(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "key">,
  id: string,
): Promise<CheckoutRow> {
  const row = await tx
    .selectFrom("checkouts")
    .selectAll()
    .where("id", "=", id)
    .where("merchant_id", "=", caller.merchant.id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw checkoutNotFound();
  requireMode(deps, caller, row.chain_id);
  return row;
}
