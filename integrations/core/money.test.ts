import { currencies } from "@handsel/protocol";
import { expect, test } from "vitest";
import { exponentOf, formatUnits, toMajor, toMinor } from "./money.ts";

test.each(Object.entries(currencies))("%s has %i decimals, as at the server", (code, decimals) => {
  expect(exponentOf(code)).toBe(decimals);
});

test.each([
  ["19.99", "EUR", 1999n],
  [19.99, "eur", 1999n],
  [25, "EUR", 2500n],
  ["0.005", "EUR", 1n],
  ["0.0049", "EUR", 0n],
  ["1.9999", "KWD", 2000n],
  ["1500", "JPY", 1500n],
  ["1500.5", "JPY", 1501n],
  ["9990", "huf", 999_000n],
  [1e-7, "EUR", 0n],
  ["1e3", "EUR", 100_000n],
  ["-2.5", "EUR", -250n],
])("%s %s is %s of the smallest unit", (amount, currency, minor) => {
  expect(toMinor(amount, currency)).toBe(minor);
});

test.each(["", "1,5", "abc", "[object Object]", "1.", "NaN"])("%j is no amount", (text) => {
  expect(() => toMinor(text, "EUR")).toThrow(RangeError);
});

test("amounts are written with all their decimals", () => {
  expect(toMajor(1999n, "EUR")).toBe("19.99");
  expect(toMajor(5n, "EUR")).toBe("0.05");
  expect(toMajor(1500n, "JPY")).toBe("1500");
  expect(formatUnits(25_000_000n, 6)).toBe("25.000000");
});
