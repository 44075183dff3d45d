import { expect, test } from "vitest";
import { quoteFits, roundToShown } from "./price.ts";

const usdh = { symbol: "USDH", decimals: 6 };
const quote = { currency: "EUR", exponent: 2, price: "2500", rate: "0.9" };

test.each<[string, string, number, bigint, bigint]>([
  ["dollars to the cent", "USDC", 6, 22_222_223n, 22_230_000n],
  ["whole cents as they are", "USDT", 6, 19_990_000n, 19_990_000n],
  ["less than a cent to a cent", "DAI", 18, 1n, 10n ** 16n],
  ["euros to the cent", "EURC", 6, 9_990_001n, 10_000_000n],
  ["dollars without decimals as they are", "GUSD", 2, 1_999n, 1_999n],
  ["others to six digits", "ETH", 18, 12_345_678_901_234_567n, 12_345_700_000_000_000n],
  ["a carry into one digit more", "ETH", 18, 9_999_999n, 10_000_000n],
  ["a few units as they are", "WBTC", 8, 123_456n, 123_456n],
])("an amount is shown exactly: %s", (_what, symbol, decimals, amount, shown) => {
  expect(roundToShown(amount, { symbol, decimals })).toBe(shown);
  expect(roundToShown(shown, { symbol, decimals })).toBe(shown);
});

// What the relayer makes of each: relayer/src/rates/quote.ts.
test.each([
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
  expect(quoteFits({ ...told, amount: `${amount}` }, { unit, amount })).toBe(true);
  expect(quoteFits(told, { unit, amount })).toBe(true);
  const [halved, doubled] = [amount / 2n, amount * 2n];
  expect(quoteFits(told, { unit, amount: halved })).toBe(false);
  expect(quoteFits(told, { unit, amount: doubled })).toBe(false);
  expect(quoteFits({ ...told, amount: `${doubled}` }, { unit, amount })).toBe(false);
});

test("a cent is no price of a coin that has no cents", () => {
  const told = { ...quote, price: "1", rate: "91000" };
  expect(quoteFits(told, { unit: { symbol: "WBTC", decimals: 8 }, amount: 1_000_000n })).toBe(
    false,
  );
});

test.each([{ rate: "0" }, { rate: "1e3" }, { rate: "" }, { exponent: -1 }, { exponent: 0.5 }])(
  "a quote with %j is of no amount",
  (change) => {
    const told = { ...quote, ...change };
    expect(quoteFits(told, { unit: usdh, amount: 27_780_000n })).toBe(false);
  },
);
