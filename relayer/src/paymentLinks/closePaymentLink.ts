import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Deps } from "../deps.ts";
import type { Merchant } from "../merchants/merchant.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { type PaymentLink, toPaymentLink } from "./paymentLink.ts";

/**
 * Lets nobody open a link any more. Checkouts that were opened before can still be paid.
 * @throws ApiError payment_link_not_found
 */
export async function closePaymentLink(
  deps: Deps,
  tx: Tx,
  merchant: Merchant,
  id: string,
): Promise<PaymentLink> {
  await findPaymentLink(tx, id, merchant.id);
  const row = await tx
    .updateTable("payment_links")
    .set({ closed_at: sql<Date>`coalesce(closed_at, now())` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPaymentLink(deps, row, merchant);
}
