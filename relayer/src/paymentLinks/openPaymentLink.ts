import { type Order, termsFromJson } from "@handsel/protocol";
import { findMerchantById } from "../accounts/findMerchantById.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { clockTime } from "../chains/cursor.ts";
import { boundOpenings } from "../checkouts/boundOpenings.ts";
import { buildOffer, newSalt } from "../checkouts/buildOffer.ts";
import type { Checkout } from "../checkouts/checkout.ts";
import { insertCheckout, type OfferInCoin } from "../checkouts/createCheckout.ts";
import { priceCheckout } from "../checkouts/priceCheckout.ts";
import { isClosedStore } from "../platform/closedStore.ts";
import { transact } from "../platform/database/transact.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { findPaymentLink } from "./findPaymentLink.ts";
import { coinsOf, isOpen, type PaymentLinkRow } from "./paymentLink.ts";

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
  if (!isOpen(link)) throw linkClosed();
  const merchant = await findMerchantById(deps.db, link.merchant_id);
  const order = orderOf(link);
  const offers = await offersNow(deps, merchant, link, order);
  const input = {
    ...{ client_reference_id: undefined, unique_reference: false, monitor_for: DAY },
    metadata: link.metadata,
    success_url: link.success_url ?? undefined,
    cancel_url: link.cancel_url ?? undefined,
    customer: undefined,
  };
  return transact(deps.db, async (tx) => {
    const openedBy = await boundOpenings(tx, deps.config, id, address);
    return insertCheckout({ ...deps, db: tx }, merchant, {
      ...{ offers, order, input, paymentLinkId: link.id, openedBy },
    });
  }).catch((error: unknown) => {
    throw isClosedStore(error) ? linkClosed() : error;
  });
}

function linkClosed(): ApiError {
  return new ApiError(
    "payment_link_closed",
    "This payment link is closed: ask the merchant for a new one.",
  );
}

function orderOf({
  order_salt: salt,
  description,
  token,
  price,
  line_items,
  tax_lines,
}: PaymentLinkRow): Order {
  return { salt, description, currency: price?.currency ?? token, line_items, tax_lines };
}

/** Makes an offer in each coin of a link, with the link's own where it has one. */
async function offersNow(
  deps: Deps,
  merchant: Merchant,
  link: PaymentLinkRow,
  order: Order,
): Promise<OfferInCoin[]> {
  const end = Math.floor(link.ends_at.getTime() / 1000);
  const { coins, fundBy } = await priceCheckout(deps, coinsOf(deps, link), {
    ...{ price: link.price ?? undefined, amount: link.offer?.amount },
    expires_in: Math.max(1, Math.min(link.expires_in, end - clockTime())),
  });
  const choices = {
    inspection_period: Number(link.inspection_period),
    capture_period: Number(link.capture_period),
    refund_period: Number(link.refund_period),
    arbiter: link.arbiter ?? undefined,
  };
  return coins.map((coin) => {
    const isLinks = coin.chain.id === link.chain_id && coin.token.symbol === link.token;
    const offer =
      link.offer && isLinks
        ? { ...termsFromJson(link.offer), fundBy, salt: newSalt() }
        : buildOffer(deps, merchant, { ...coin, fundBy, choices, order });
    return { ...coin, offer };
  });
}
