import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { type PaymentLink, toPaymentLink } from "./paymentLink.ts";

/**
 * Closes a link, so that it cannot be opened any more. Its open checkouts can still be paid.
 * @throws ApiError payment_link_not_found
 */
export async function closePaymentLink(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "merchantId" | "livemode">,
  id: string,
): Promise<PaymentLink> {
  const { merchant } = caller;
  await findPaymentLink(tx, id, caller);
  const row = await tx
    .updateTable("payment_links")
    .set({ closed_at: sql<Date>`coalesce(closed_at, now())` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPaymentLink(deps, row, merchant);
}
