import { sql } from "kysely";
import { requireMode } from "../accounts/requireMode.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { type PaymentLink, toPaymentLink } from "./paymentLink.ts";

/**
 * Closes a link, so that it cannot be opened any more. Its open checkouts can still be paid.
 * @throws ApiError payment_link_not_found, key_mode_mismatch
 */
export async function closePaymentLink(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "key">,
  id: string,
): Promise<PaymentLink> {
  const { merchant } = caller;
  const { chain_id } = await findPaymentLink(tx, id, merchant.id);
  requireMode(deps, caller, chain_id);
  const row = await tx
    .updateTable("payment_links")
    .set({ closed_at: sql<Date>`coalesce(closed_at, now())` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPaymentLink(deps, row, merchant);
}
