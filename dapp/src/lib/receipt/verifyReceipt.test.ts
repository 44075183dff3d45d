import { orderReference, paymentId } from "@handsel/protocol";
import { type PaymentReceipt, verifyReceipt as verifyReceiptOfSdk } from "@handsel/sdk";
import { createClient, custom } from "viem";
import { describe, expect, it } from "vitest";
import { chain, dollar, terms as usual } from "../../testing/payment.ts";
import type { PaidOrder } from "../payment/paidOrder.ts";
import type { ChainPayment } from "../payment/readPayment.ts";
import { makeReceipt, type Receipt } from "./receipt.ts";
import { checks, parseReceipt, verifyReceipt } from "./verifyReceipt.ts";

const order = {
  salt: `0x${"5".repeat(64)}`,
  description: "Enamel mug",
  currency: "EUR",
  line_items: [{ name: "Enamel mug", quantity: 2, unit_amount: "1125" }],
} as const;

const terms = { ...usual, orderReference: orderReference(order) };

const payment = {
  id: paymentId(terms, chain.escrow),
  ...{ chainId: chain.id, terms, block: 7, totals: null },
  state: { held: terms.amount, refundable: 0n, clock: 1_800_000_000, stage: "held" },
  events: [
    {
      ...{ type: "funded", actor: terms.payer, amount: terms.amount, fee: 0n, returned: 0n },
      ...{ time: 1_800_000_000, blockNumber: 5, logIndex: 0 },
      transactionHash: `0x${"a".repeat(64)}`,
    },
  ],
} as ChainPayment;

const bought: PaidOrder = {
  ...{ checkoutId: "cs_1", title: "Enamel mug", merchant: "Demo Shop", order },
  unit: { kind: "currency", symbol: "EUR", decimals: 2 },
  quote: {
    ...{ currency: "EUR", exponent: 2, price: 2_250n, rate: "0.9" },
    ratedAt: "2026-11-28T14:52:00.000Z",
  },
  ...{ successUrl: null, seller: null, brand: null, isSigned: true },
};

/** A receipt as its file has it. */
const file = (): Receipt =>
  JSON.parse(JSON.stringify(makeReceipt(payment, bought, chain, dollar, "R-000042")));

/** What the SDK calls each check, and what of the page's it asks first. */
const codes = {
  escrow: "escrow_unknown",
  terms: "terms_differ",
  order: "order_differs",
  amounts: "amounts_differ",
  price: "price_differs",
} as const;

/** Why the SDK refuses a receipt's content. Its node gives no answer, so that one that fits is refused for that. */
async function refusedBySdk(receipt: Receipt): Promise<string> {
  const client = createClient({
    transport: custom({ request: () => Promise.reject(new Error()) }),
  });
  const content = receipt as unknown as PaymentReceipt;
  return verifyReceiptOfSdk(client, content, { publicKey: null }).then(
    () => "accepted",
    ({ code }: { code?: unknown }) => (typeof code === "string" ? code : "node silent"),
  );
}

describe("a receipt", () => {
  it("fits for the page as it does for the SDK", async () => {
    expect(await refusedBySdk(file())).toBe("node silent");
    const bare = { ...payment, terms: usual, id: paymentId(usual, chain.escrow) };
    expect(await refusedBySdk(makeReceipt(bare, null, chain, dollar, null))).toBe("node silent");
  });

  it("fits, every part of it, after it was written to a file and read again", () => {
    const read = parseReceipt(JSON.stringify(file()));
    expect(read && verifyReceipt(read)).toEqual({
      ...{ escrow: true, terms: true, order: true, amounts: true, price: true },
    });
  });

  it("without order and price says nothing about them", () => {
    const bare = { ...payment, terms: usual, id: paymentId(usual, chain.escrow) };
    const verdict = verifyReceipt(makeReceipt(bare, null, chain, dollar, null));
    expect(verdict).toEqual({
      ...{ escrow: true, terms: true, order: null, amounts: true, price: null },
    });
  });

  it.each<[string, string, (receipt: Receipt) => void]>([
    ["another escrow", "escrow", ({ payment: one }) => (one.escrow = terms.merchant)],
    ["another amount in the terms", "terms", ({ proof }) => (proof.terms.amount = "1")],
    ["another period", "terms", ({ proof }) => (proof.terms.refundPeriod = 1)],
    ["another amount on the sheet", "amounts", ({ payment: one }) => (one.amount = "1")],
    ["another payer", "amounts", ({ payment: one }) => (one.payer = terms.merchant)],
    ["another seller", "amounts", ({ seller }) => (seller.address = terms.payer)],
    [
      "other goods",
      "order",
      (one) => ((one.order as { description: string }).description = "Gold"),
    ],
    ["another title than the order's", "order", (one) => (one.description = "Gold")],
    ["another coin", "amounts", ({ payment: { token } }) => (token.symbol = "BTC")],
    ["another unit of the coin", "amounts", ({ payment: { token } }) => (token.decimals = 0)],
    [
      "a strange coin that is called like a listed one",
      "amounts",
      (one) => {
        const address = terms.merchant;
        const strange = { ...terms, token: address };
        one.proof.terms.token = address;
        Object.assign(one.payment, { id: paymentId(strange, chain.escrow) });
        one.payment.token.address = address;
      },
    ],
    ["no goods", "order", (one) => (one.order = null)],
    ["another price", "price", ({ quote }) => ((quote as { price: string }).price = "9999")],
    [
      "another currency",
      "price",
      ({ quote }) => ((quote as { currency: string }).currency = "USD"),
    ],
    [
      "a price that its lines do not come to",
      "price",
      ({ quote }) => Object.assign(quote ?? {}, { price: "2500", rate: "1" }),
    ],
    ["a rate without its price", "price", (one) => (one.quote = null)],
  ])("with %s does not fit, for the page and for the SDK", async (_, check, change) => {
    const changed = file();
    change(changed);
    const verdict = verifyReceipt(changed);
    expect(verdict).toMatchObject({ [check]: false });
    const first = checks.find((one) => verdict[one] === false) ?? expect.unreachable();
    expect(await refusedBySdk(changed)).toBe(codes[first]);
  });

  it.each<[string, (receipt: Receipt) => void]>([
    ["an amount that no contract takes", ({ proof }) => (proof.terms.amount = "9".repeat(78))],
    ["half a second", ({ proof }) => (proof.terms.fundBy = 0.5)],
    ["half a chain", ({ payment: one }) => (one.chain_id = 0.5)],
    ["a coin in negative units", ({ payment: { token } }) => (token.decimals = -1)],
    ["a coin in endless units", ({ payment: { token } }) => (token.decimals = 1e9)],
  ])("is no file with %s", (_, change) => {
    const changed = file();
    change(changed);
    expect(parseReceipt(JSON.stringify(changed))).toBeNull();
  });

  it.each(["", "{}", "null", '{"object":"receipt"}', "<html>"])("is no %s", (text) => {
    expect(parseReceipt(text)).toBeNull();
  });
});
