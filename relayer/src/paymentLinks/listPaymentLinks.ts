import type { Caller } from "../platform/http/authenticator.ts";
import { type Page, type PageQuery, readPage } from "../platform/http/pagination.ts";
import type { Deps } from "../platform/part.ts";
import { type PaymentLink, paymentLinkIdText, toPaymentLink } from "./paymentLink.ts";

/**
 * Lists a merchant's links, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listPaymentLinks(
  deps: Deps,
  { merchant, livemode }: Pick<Caller, "merchant" | "livemode">,
  query: PageQuery,
): Promise<Page<PaymentLink>> {
  const rows = deps.db
    .selectFrom("payment_links")
    .selectAll()
    .where("merchant_id", "=", merchant.id)
    .where("livemode", "=", livemode);
  const page = await readPage(rows, paymentLinkIdText, query);
  return { ...page, data: page.data.map((row) => toPaymentLink(deps, row, merchant)) };
}
