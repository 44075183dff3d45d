import type { Caller } from "../platform/http/authenticator.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import type { Deps } from "../platform/part.ts";
import { type PaymentLink, paymentLinkIdText, toPaymentLink } from "./paymentLink.ts";

/**
 * Lists a merchant's links, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listPaymentLinks(
  deps: Deps,
  { merchant, livemode }: Pick<Caller, "merchant" | "livemode">,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<PaymentLink>> {
  const after = readCursor(cursor, [paymentLinkIdText] as const);
  let query = deps.db
    .selectFrom("payment_links")
    .selectAll()
    .where("merchant_id", "=", merchant.id)
    .where("livemode", "=", livemode)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (after) query = query.where("id", "<", after[0]);
  const page = toPage(await query.execute(), limit, ({ id }) => [id]);
  return { ...page, data: page.data.map((row) => toPaymentLink(deps, row, merchant)) };
}
