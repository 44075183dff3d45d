import { type Order, type PaymentTerms, termsFromJson } from "@handsel/protocol";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { clockTime } from "../chains/cursor.ts";
import { requireChain, requireToken } from "../chains/requireToken.ts";
import { boundOpenings } from "../checkouts/boundOpenings.ts";
import { buildOffer, newSalt } from "../checkouts/buildOffer.ts";
import type { Checkout } from "../checkouts/checkout.ts";
import { insertCheckout, priceCheckout } from "../checkouts/createCheckout.ts";
import { transact } from "../platform/database/transact.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { Quote } from "../rates/quote.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { isOpen, type PaymentLinkRow } from "./paymentLink.ts";

const DAY = 86_400;

/**
 * Creates a checkout for one payer. Its offer is the link's with its own salt, so that a payment finds
 * its checkout, and its own deadline, never after the link's. Anyone who has the merchant's signature
 * of the link's offer can verify that nothing else differs.
 * @throws ApiError payment_link_not_found, payment_link_closed, rate_unavailable, rates_disagree,
 * rate_limited
 */
export async function openPaymentLink(
  deps: Deps,
  id: string,
  address: string | undefined,
): Promise<Checkout> {
  const link = await findPaymentLink(deps.db, id, null);
  if (!isOpen(link)) {
    throw new ApiError(
      "payment_link_closed",
      "This payment link is closed: ask the merchant for a new one.",
    );
  }
  const merchant = await findMerchantById(deps.db, link.merchant_id);
  const order = orderOf(link);
  const { offer, quote } = await offerNow(deps, merchant, link, order);
  const input = {
    ...{ client_reference_id: undefined, unique_reference: false, monitor_for: DAY },
    metadata: link.metadata,
    success_url: link.success_url ?? undefined,
    cancel_url: link.cancel_url ?? undefined,
  };
  const chain = requireChain(deps, link.chain_id);
  return transact(deps.db, async (tx) => {
    const openedBy = await boundOpenings(tx, deps.config, id, address);
    return insertCheckout({ ...deps, db: tx }, merchant, {
      ...{ chain, offer, order, quote, input, token: link.token, paymentLinkId: link.id, openedBy },
    });
  });
}

function orderOf({
  order_salt: salt,
  description,
  token,
  price,
  line_items,
}: PaymentLinkRow): Order {
  return { salt, description, currency: price?.currency ?? token, line_items };
}

async function offerNow(
  deps: Deps,
  merchant: Merchant,
  link: PaymentLinkRow,
  order: Order,
): Promise<{ offer: PaymentTerms; quote: Quote | null }> {
  const end = Math.floor(link.ends_at.getTime() / 1000);
  if (link.offer) {
    const fundBy = Math.min(clockTime() + link.expires_in, end);
    return { offer: { ...termsFromJson(link.offer), fundBy, salt: newSalt() }, quote: null };
  }
  const { chain_id, token, price, expires_in } = link;
  const { amount, fundBy, quote } = await priceCheckout(deps, {
    ...{ chain_id, token, price: price ?? undefined, amount: undefined },
    expires_in: Math.max(1, Math.min(expires_in, end - clockTime())),
  });
  const choices = {
    inspection_period: Number(link.inspection_period),
    capture_period: Number(link.capture_period),
    refund_period: Number(link.refund_period),
    arbiter: link.arbiter ?? undefined,
  };
  const chain = requireChain(deps, chain_id);
  const coin = requireToken(chain, token);
  return {
    offer: buildOffer(deps, merchant, { chain, token: coin, amount, fundBy, choices, order }),
    quote,
  };
}
