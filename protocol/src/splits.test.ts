import type { Address } from "viem";
import { expect, test } from "vitest";
import { maxSplits, type Split, shares, splitsHash } from "./index.ts";

const first: Address = "0x0000000000000000000000000000000000000001";
const second: Address = "0x0000000000000000000000000000000000000002";

test("shares are rounded down, and the last recipient gets what is left", () => {
  const splits = [
    { recipient: first, bps: 3_333 },
    { recipient: second, bps: 3_333 },
    { recipient: first, bps: 3_334 },
  ] as const;
  expect(shares(10n, splits)).toEqual([3n, 3n, 4n]);
  expect(shares(1n, splits)).toEqual([0n, 0n, 1n]);
  expect(shares(0n, splits)).toEqual([0n, 0n, 0n]);
});

test("shares of any list add up to the amount", () => {
  const equal = Array.from({ length: maxSplits }, (_, index) => ({
    recipient: first,
    bps: index === 0 ? 10_000 - 312 * (maxSplits - 1) : 312,
  }));
  for (const amount of [1n, 7n, 9_999n, 2n ** 104n - 1n]) {
    expect(shares(amount, equal).reduce((sum, part) => sum + part, 0n)).toBe(amount);
  }
});

test("the hash depends on the order, the recipients and their shares", () => {
  const [a, b] = [
    { recipient: first, bps: 4_000 },
    { recipient: second, bps: 6_000 },
  ] as const;
  const lists: Split[][] = [
    [a, b],
    [b, a],
    [a],
    [{ ...a, bps: 4_001 }, b],
    [a, { ...b, recipient: first }],
    [],
  ];
  expect(new Set(lists.map(splitsHash)).size).toBe(lists.length);
});
