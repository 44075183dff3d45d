import { expect, test } from "vitest";
import { atPaymentRate, atRate } from "./refundAmount.ts";

test("refunds that add up to the price add up to what was paid", () => {
  const paid = 27_173_913n;
  const price = 2_500n;
  for (const parts of [[2_500n], [1n, 2_499n], [833n, 833n, 834n], Array(2_500).fill(1n)]) {
    let refundedBefore = 0n;
    let coins = 0n;
    for (const part of parts) {
      coins += atPaymentRate(part, { price, paid, refundedBefore });
      refundedBefore += part;
      expect(coins <= (paid * refundedBefore) / price).toBe(true);
    }
    expect(coins).toBe(paid);
  }
});

test("a refund at a rate is rounded down to base units", () => {
  // 10.00 EUR at 0.92 EUR per coin of six decimals.
  expect(atRate(1_000n, { rate: "0.92", exponent: 2, decimals: 6 })).toBe(10_869_565n);
  // 1,500 JPY at 300,000 JPY per Ether.
  expect(atRate(1_500n, { rate: "300000", exponent: 0, decimals: 18 })).toBe(5n * 10n ** 15n);
});
