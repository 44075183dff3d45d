import { expect, test } from "vitest";
import { formatRate, parseRate, toBaseUnits } from "./decimal.ts";

const ONE = 10n ** 18n;

test.each<[string, bigint | null]>([
  ["1", ONE],
  ["2000.5", 20_005n * 10n ** 17n],
  ["0.9999999999999999999", ONE - 1n],
  ["1e-7", 10n ** 11n],
  ["1.5E3", 1_500n * ONE],
  ["1234567890.123456789012345678", 1_234_567_890_123_456_789_012_345_678n],
  ...[
    "0",
    "0.0",
    "-1",
    "+1",
    "",
    " 1",
    "1,5",
    "0x1",
    "Infinity",
    "NaN",
    "1e999",
    "1.",
    ".5",
    "١",
  ].map((text): [string, null] => [text, null]),
])("%j is the rate %s", (text, rate) => {
  expect(parseRate(text)).toBe(rate);
});

test("a rate is written as it is read", () => {
  for (const text of ["1", "2000.5", "0.000000000000000001", "1234567890.123456789012345678"]) {
    expect(formatRate(parseRate(text) ?? 0n)).toBe(text);
  }
});

test.each<[string, bigint, number, string, number, bigint]>([
  ["19.99 USD at 1", 1_999n, 2, "1", 6, 19_990_000n],
  ["20.00 EUR at 0.9, upwards", 2_000n, 2, "0.9", 6, 22_222_223n],
  ["150 JPY at 150", 150n, 0, "150", 6, 1_000_000n],
  ["1 JPY at 150, upwards", 1n, 0, "150", 6, 6_667n],
  ["1.234 KWD at 0.3, upwards", 1_234n, 3, "0.3", 6, 4_113_334n],
  ["0.01 USD in ether", 1n, 2, "2000", 18, 5n * 10n ** 12n],
  ["a price in a coin without decimals, upwards", 1n, 2, "1000", 0, 1n],
])("%s", (_what, price, exponent, rate, decimals, amount) => {
  expect(toBaseUnits(price, exponent, parseRate(rate) ?? 0n, decimals)).toBe(amount);
});

test("a rounded amount is worth at least the price, and one unit less is not", () => {
  for (let count = 0; count < 500; count += 1) {
    const price = BigInt(1 + Math.floor(Math.random() * 1e9));
    const rate = BigInt(1 + Math.floor(Math.random() * 1e15)) * 1_000n;
    const [exponent, decimals] = [count % 4, 6 + (count % 13)];
    const amount = toBaseUnits(price, exponent, rate, decimals);
    const worth = (units: bigint) => units * rate * 10n ** BigInt(exponent);
    const due = price * 10n ** BigInt(decimals + 18);
    expect(worth(amount) >= due && worth(amount - 1n) < due).toBe(true);
  }
});
