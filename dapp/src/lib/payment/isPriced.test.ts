import { expect, it } from "vitest";
import { isPriceOf } from "./isPriced.ts";

const usdh = { symbol: "USDH", decimals: 6 };
const quote = { currency: "EUR", exponent: 2, price: "2500", rate: "0.9" };

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
