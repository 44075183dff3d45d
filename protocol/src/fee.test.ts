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

test("the commission is the same on one capture as on its parts", () => {
  const random = randomSource("path");
  for (let round = 0; round < 1_000; round += 1) {
    const bps = Number(random(10_001n));
    const parts = Array.from({ length: 5 }, () => random(10n ** 12n));
    let captured = 0n;
    let fees = 0n;
    for (const part of parts) {
      const commission = fee(part, bps, captured);
      expect(commission <= part).toBe(true);
      fees += commission;
      captured += part;
    }
    expect(fees).toBe(fee(captured, bps));
  }
});

test("ten thousand captures of one unit leave the payee what one capture does", () => {
  let fees = 0n;
  for (let captured = 0n; captured < 10_000n; captured += 1n) fees += fee(1n, 250, captured);
  expect(fees).toBe(250n);
});

test("a refund between captures shifts the commission by less than a unit", () => {
  const random = randomSource("refund");
  for (let round = 0; round < 1_000; round += 1) {
    const [before, refunded, after] = [random(10n ** 6n), random(10n ** 6n), random(10n ** 6n)];
    const bps = Number(random(10_001n));
    const left = before > refunded ? before - refunded : 0n;
    const shift = fee(after, bps, left) - fee(after, bps, before);
    expect([-1n, 0n, 1n]).toContain(shift);
  }
});
