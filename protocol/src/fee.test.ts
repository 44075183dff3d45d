import { expect, test } from "vitest";
import { randomSource } from "../testing/randomTerms.ts";
import { fee, maxAmount } from "./index.ts";

test("the commission is the exact share, rounded up to the next base unit", () => {
  expect(fee(100_000_000n, 250)).toBe(2_500_000n);
  expect(fee(1n, 1)).toBe(1n);
  expect(fee(0n, 250)).toBe(0n);
  expect(fee(7n, 0)).toBe(0n);
  expect(fee(40n, 250)).toBe(1n);
  expect(fee(41n, 250)).toBe(2n);
  expect(fee(maxAmount, 10_000)).toBe(maxAmount);
});

test("the commission is never below the share, never a unit above it, never more than all", () => {
  const random = randomSource("fee");
  for (let round = 0; round < 1_000; round += 1) {
    const amount = random(maxAmount + 1n);
    const bps = Number(random(10_001n));
    const commission = fee(amount, bps);
    const share = amount * BigInt(bps);
    expect(commission * 10_000n >= share).toBe(true);
    expect((commission - 1n) * 10_000n < share).toBe(true);
    expect(commission <= amount).toBe(true);
  }
});

test("two captures cost at most one unit more than one", () => {
  const random = randomSource("path");
  for (let round = 0; round < 1_000; round += 1) {
    const [a, b] = [random(10n ** 12n), random(10n ** 12n)];
    const bps = Number(random(10_001n));
    const difference = fee(a, bps) + fee(b, bps) - fee(a + b, bps);
    expect(difference === 0n || difference === 1n).toBe(true);
  }
});
