import { expect, it } from "vitest";
import { isPriceOf, isQuoteOf } from "./isPriced.ts";

const usdh = { symbol: "USDH", decimals: 6 };
const quote = { currency: "EUR", exponent: 2, price: "2500", rate: "0.9" };

// What the relayer makes of each: relayer/src/rates/quote.ts.
it.each([
  [usdh, quote, 27_780_000n],
  [{ symbol: "USDC", decimals: 18 }, quote, 27_780_000_000_000_000_000n],
  [{ symbol: "ETH", decimals: 18 }, { ...quote, rate: "2000.5" }, 12_496_900_000_000_000n],
  [{ symbol: "WBTC", decimals: 8 }, { ...quote, rate: "91000" }, 27_473n],
  [{ symbol: "SHIB", decimals: 18 }, { ...quote, rate: "0.0000081" }, 3_086_420n * 10n ** 18n],
  [usdh, { currency: "KRW", exponent: 0, price: "100", rate: "1380.25" }, 80_000n],
  [usdh, { currency: "IDR", exponent: 2, price: "5000000", rate: "16250" }, 3_080_000n],
  [usdh, { currency: "KWD", exponent: 3, price: "3", rate: "0.307" }, 10_000n],
  [{ symbol: "EURS", decimals: 2 }, { ...quote, rate: "1" }, 2_500n],
])("a price is the amount that the relayer counts: %j %j", (unit, told, amount) => {
  expect(isQuoteOf({ ...told, amount: `${amount}` }, { unit, amount })).toBe(true);
  expect(isQuoteOf(told, { unit, amount })).toBe(true);
  const [halved, doubled] = [amount / 2n, amount * 2n];
  expect(isQuoteOf(told, { unit, amount: halved })).toBe(false);
  expect(isQuoteOf(told, { unit, amount: doubled })).toBe(false);
  expect(isQuoteOf({ ...told, amount: `${doubled}` }, { unit, amount })).toBe(false);
});

it("a cent is no price of a coin that has no cents", () => {
  const told = { ...quote, price: "1", rate: "91000" };
  expect(isQuoteOf(told, { unit: { symbol: "WBTC", decimals: 8 }, amount: 1_000_000n })).toBe(
    false,
  );
});

it.each([{ rate: "0" }, { rate: "1e3" }, { rate: "" }, { exponent: -1 }, { exponent: 0.5 }])(
  "a quote with %j is of no amount",
  (change) => {
    const told = { ...quote, ...change };
    expect(isQuoteOf(told, { unit: usdh, amount: 27_780_000n })).toBe(false);
  },
);

it("taxes that are added are part of what lines come to, and those within are not", () => {
  const vat = { name: "VAT", rate: "20", amount: "400" };
  const order = {
    currency: "EUR",
    line_items: [{ name: "Mug", quantity: 1, unit_amount: "2100" }],
  };
  const paid = { unit: usdh, amount: 27_780_000n };
  const order_unit = { kind: "currency", symbol: "EUR", decimals: 2 } as const;
  const withTax = (included: boolean) => ({
    ...{ order: { ...order, tax_lines: [{ ...vat, included }] }, order_unit, quote },
  });
  expect(isPriceOf(withTax(false), paid, paid)).toBe(true);
  expect(isPriceOf(withTax(true), paid, paid)).toBe(false);
});

it("an amount of a coin is the same on a chain where it has other decimals, rounded up", () => {
  const told = { order: null, order_unit: null, quote: null };
  const counted = { unit: { symbol: "USDH", decimals: 18 }, amount: 25_000_000_000_000_000_001n };
  const paid = (amount: bigint, symbol = "USDH") => ({ unit: { symbol, decimals: 6 }, amount });
  expect(isPriceOf(told, paid(25_000_001n), counted)).toBe(true);
  expect(isPriceOf(told, counted, { ...counted })).toBe(true);
  expect(isPriceOf(told, paid(25_000_000n), counted)).toBe(false);
  expect(isPriceOf(told, paid(25_000_001n, "EURS"), counted)).toBe(false);
});
