import { type Order, orderReference } from "@handsel/protocol";
import { zeroHash } from "viem";
import { expect, it } from "vitest";
import { type AnsweredOrder, orderOfTerms } from "./paidOrder.ts";

const usdh = { symbol: "USDH", decimals: 6 };
const amount = 27_780_000n;

const order: Order = {
  ...{ salt: `0x${"5".repeat(64)}`, description: "Gift card", currency: "EUR", tax_lines: [] },
  line_items: [{ name: "Gift card", quantity: 1, unit_amount: "2500" }],
};
const quote = {
  currency: "EUR",
  exponent: 2,
  price: "2500",
  rate: "0.9",
  fetched_at: "2026-11-28",
};
const answered: AnsweredOrder = {
  ...{ checkoutId: "cs_1", description: "Gift card", merchant: { name: "Shop" } },
  ...{ order, quote, success_url: null },
  order_unit: { kind: "currency", symbol: "EUR", decimals: 2 },
};

const told = (change: Partial<AnsweredOrder>, reference = orderReference(order)) =>
  orderOfTerms({ ...answered, ...change }, { orderReference: reference, amount }, usdh, {
    ...{ unit: usdh, amount },
  });

it("an order whose hash the terms have is told with its price", () => {
  expect(told({})).toMatchObject({ title: "Gift card", isSigned: true, quote: { price: 2_500n } });
  expect(told({ order: null, order_unit: null }, zeroHash)).toMatchObject({
    title: "Gift card",
    isSigned: false,
  });
});

it.each<[string, Partial<AnsweredOrder>]>([
  ["of another description", { description: "Gift card for somebody else" }],
  ["that the relayer leaves out", { order: null, description: "Gift card for somebody else" }],
  ["at another price", { quote: { ...quote, price: "1" } }],
  ["at another price, with a rate that fits", { quote: { ...quote, price: "1", rate: "0.00036" } }],
  ["in another currency", { quote: { ...quote, currency: "USD" } }],
  ["without its price", { quote: null }],
  ["in another unit", { order_unit: { kind: "currency", symbol: "EUR", decimals: 4 } }],
  ["at a rate of no time", { quote: { ...quote, fetched_at: "" } }],
])("an order %s is not told", (_, change) => {
  expect(told(change)).toBeNull();
});

it("a description of terms that have no order is not told with one", () => {
  expect(told({}, zeroHash)).toBeNull();
});
