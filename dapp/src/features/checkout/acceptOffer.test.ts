import {
  type Order,
  offerId,
  offerOf,
  orderReference,
  type PaymentTerms,
  paymentId,
  termsToJson,
} from "@handsel/protocol";
import { describe, expect, it } from "vitest";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import {
  chain,
  dollar,
  merchant,
  payer,
  plainBrand,
  sellerOf,
  terms,
} from "../../testing/payment.ts";
import { acceptOffer, OfferForged, verifyOffer } from "./acceptOffer.ts";
import { offerKey } from "./offerKey.ts";

const checkout: Checkout = {
  id: "cs_1",
  object: "checkout",
  status: "open",
  url: "http://localhost:3000/pay/cs_1",
  livemode: false,
  merchant: { name: "Demo Shop", address: merchant },
  description: "Mug",
  chain_id: chain.id,
  token: { symbol: "USDH", name: "Demo Dollar", address: dollar.address, decimals: 6 },
  amount: "25000000",
  quote: null,
  options: [],
  seller: sellerOf("Demo Shop", merchant),
  brand: plainBrand,
  payment_link_id: null,
  order: null,
  order_unit: null,
  offer: termsToJson(offerOf(terms)),
  offer_id: offerId(terms, chain.escrow),
  payment_id: null,
  payment: null,
  success_url: null,
  cancel_url: null,
  expires_at: new Date(terms.fundBy * 1000).toISOString(),
  expired_at: null,
  monitor_until: new Date(terms.fundBy * 1000).toISOString(),
  created_at: new Date(0).toISOString(),
};

/** A checkout that shows these terms. */
function offerWith(change: Partial<PaymentTerms>): Partial<Checkout> {
  const offer = { ...offerOf(terms), ...change };
  return { offer: termsToJson(offer), offer_id: offerId(offer, chain.escrow) };
}

const quote = {
  ...{ id: "qt_1", object: "quote", chain_id: chain.id, fixed: false, sources: [] },
  ...{ token: checkout.token, currency: "EUR", exponent: 2, price: "2250", rate: "0.9" },
  ...{ amount: "25000000", max_deviation_bps: 100, public_key: "", signature: "" },
  ...{ fetched_at: checkout.created_at, expires_at: checkout.expires_at },
} satisfies Checkout["quote"];

/** A checkout with this order, whose two mugs cost half of the price each. */
function ordering(change: Partial<Order>): Partial<Checkout> {
  const line_items = [{ name: "Mug", quantity: 2, unit_amount: "1125" }];
  const salt = `0x${"1".repeat(64)}` as const;
  const order = { salt, description: "Mug", currency: "EUR", line_items, tax_lines: [], ...change };
  return {
    ...{ order: order as never, ...offerWith({ orderReference: orderReference(order) }) },
    order_unit:
      order.currency === "USDH"
        ? { kind: "token", symbol: "USDH", decimals: 6 }
        : { kind: "currency", symbol: order.currency, decimals: 2 },
  };
}

const inCoin = {
  ...{ currency: "USDH" },
  line_items: [{ name: "Mug", quantity: 2, unit_amount: "12500000" }],
};

describe("a checkout's offer", () => {
  it("may be paid out at once, which the page has words for", () => {
    const instant = { instant: true, inspectionPeriod: 0, capturePeriod: 0 };
    expect(verifyOffer({ ...checkout, ...offerWith(instant) }, chain).instant).toBe(true);
  });

  it.each<[string, Partial<Checkout>]>([
    ["a price", { quote }],
    ["a price, and lines that come to it", { quote, ...ordering({}) }],
    ["lines without amounts", { quote, ...ordering({ line_items: [] }) }],
    ["lines in the coin", ordering(inCoin)],
    [
      "lines in the merchant's first coin",
      {
        ...{ quote: { ...quote, currency: "USD", price: "2500", rate: "1" }, ...ordering(inCoin) },
        options: [{ ...checkout, network_fees: null, quote: null }],
      },
    ],
  ])("may show %s", (_, change) => {
    expect(verifyOffer({ ...checkout, ...change }, chain).amount).toBe(25_000_000n);
  });

  it("becomes the payer's terms and the payment's id", () => {
    const accepted = acceptOffer(checkout, chain, payer);
    expect(accepted.terms).toEqual(terms);
    expect(accepted.paymentId).toBe(paymentId(terms, chain.escrow));
    expect(accepted.token.symbol).toBe("USDH");
  });

  const forged: [string, Partial<Checkout>][] = [
    ["another amount", { amount: "1" }],
    ["another merchant", { merchant: { name: "Demo Shop", address: payer } }],
    ["another coin", { token: { ...checkout.token, address: payer } }],
    ["a coin under another name", { token: { ...checkout.token, symbol: "BTC" } }],
    ["a coin with other decimals", { token: { ...checkout.token, decimals: 2 } }],
    [
      "another order",
      {
        order: {
          salt: `0x${"1".repeat(64)}`,
          description: "Mug",
          currency: "USDH",
          line_items: [],
          tax_lines: [],
        },
      },
    ],
    ["another end", { expires_at: new Date(0).toISOString() }],
    ["terms of another id", { offer: { ...checkout.offer, feeBps: 9_999 } }],
    ["terms with another payee", { offer: { ...checkout.offer, payee: payer } }],
    ["another id", { offer_id: `0x${"1".repeat(64)}` }],
    ["no order, but the hash of one", offerWith({ orderReference: `0x${"1".repeat(64)}` })],
    ["terms that the escrow refuses", offerWith({ feeBps: 10_001 })],
    ["terms that hold the money for ever", offerWith({ capturePeriod: 0 })],
    ["terms at once that also hold", offerWith({ instant: true })],
    ["another price", { quote: { ...quote, price: "1" } }],
    ["another price at a rate that fits", { quote: { ...quote, amount: "1" } }],
    ["no rate", { quote: { ...quote, rate: "0" } }],
    [
      "a price below its lines",
      { quote: { ...quote, price: "2000", rate: "0.8" }, ...ordering({}) },
    ],
    ["a price in another currency than its lines", { quote, ...ordering({ currency: "USD" }) }],
    ["lines in a currency, but no price", ordering({})],
    [
      "lines in a hundredth of their unit",
      {
        ...{ quote, ...ordering({}) },
        order_unit: { kind: "currency", symbol: "EUR", decimals: 4 },
      },
    ],
    [
      "lines in a coin's other unit",
      { ...ordering(inCoin), order_unit: { kind: "token", symbol: "USDH", decimals: 8 } },
    ],
    ["lines in no unit", { quote, ...ordering({}), order_unit: null }],
    [
      "another amount of the merchant's first coin",
      { options: [{ ...checkout, network_fees: null, quote: null, amount: "1" }] },
    ],
    [
      "lines of another sum than the amount",
      ordering({ ...inCoin, line_items: [{ name: "Mug", quantity: 1, unit_amount: "1" }] }),
    ],
    ["a payer already", { offer: termsToJson(terms), offer_id: paymentId(terms, chain.escrow) }],
  ];
  it.each(forged)("is refused when it shows %s", (_, change) => {
    expect(() => verifyOffer({ ...checkout, ...change }, chain)).toThrow(OfferForged);
  });

  const paid: Checkout = {
    ...checkout,
    status: "paid",
    payment_id: paymentId(terms, chain.escrow),
    payment: {
      ...{
        id: paymentId(terms, chain.escrow),
        object: "payment",
        livemode: false,
        checkout_id: "cs_1",
      },
      ...{ chain_id: chain.id, status: "authorized", confirmation: "confirmed" },
      ...{ amount: "25000000", held: "25000000", captured: "0", fees: "0", refunded: "0" },
      ...{ returned: "0", terms: termsToJson(terms), transaction_hash: `0x${"1".repeat(64)}` },
      ...{ block_number: 1, funded_at: checkout.created_at, created_at: checkout.created_at },
      ...{ duplicate_of: null, description: checkout.description, refundable: "0" },
      token: checkout.token,
      ...{ inspection_ends_at: checkout.created_at, capture_ends_at: null },
      refund_ends_at: checkout.created_at,
    },
  };
  const other = { ...terms, salt: 8n };
  const otherId = paymentId(other, chain.escrow);

  it("may be paid, by a payment of this offer", () => {
    expect(verifyOffer(paid, chain).payee).toBe(terms.payee);
  });

  const foreign: [string, Partial<Checkout>][] = [
    ["the id of another payment", { payment_id: otherId }],
    ["a payment without its terms", { payment: null }],
    ["a payment, and no id of one", { payment_id: null }],
    [
      "another payment's id beside its own",
      { payment: paid.payment && { ...paid.payment, id: otherId } },
    ],
    [
      "a payment of another offer",
      {
        payment_id: otherId,
        payment: paid.payment && { ...paid.payment, id: otherId, terms: termsToJson(other) },
      },
    ],
  ];
  it.each(foreign)("is refused when the checkout names %s", (_, change) => {
    expect(() => verifyOffer({ ...paid, ...change }, chain)).toThrow(OfferForged);
  });

  it.each([...forged, ...foreign])("is checked anew once it shows %s", (_, change) => {
    expect(offerKey({ ...paid, ...change }, payer)).not.toEqual(offerKey(paid, payer));
  });

  it("is refused in a coin that the relayer does not name", () => {
    const { address } = checkout.token;
    const token = { ...checkout.token, symbol: address, name: address, decimals: 0 };
    expect(() => verifyOffer({ ...checkout, token }, { ...chain, tokens: [] })).toThrow(
      OfferForged,
    );
  });

  it("is refused on another escrow", () => {
    const other = { ...chain, escrow: { ...chain.escrow, address: payer } } as const;
    expect(() => verifyOffer(checkout, other)).toThrow(OfferForged);
  });
});
