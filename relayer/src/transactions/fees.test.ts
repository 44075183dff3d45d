import { expect, test } from "vitest";
import { raiseFees } from "./fees.ts";

const low = { maxFeePerGas: 1n, maxPriorityFeePerGas: 1n };

test("a replacement offers at least an eighth more in both fields, rounded up", () => {
  expect(raiseFees({ maxFeePerGas: 1000n, maxPriorityFeePerGas: 101n }, low, 5000n)).toEqual({
    maxFeePerGas: 1125n,
    maxPriorityFeePerGas: 114n,
  });
  expect(raiseFees({ maxFeePerGas: 1n, maxPriorityFeePerGas: 0n }, low, 5000n)).toEqual({
    maxFeePerGas: 2n,
    maxPriorityFeePerGas: 1n,
  });
});

test("it offers the chain's current fees if they are higher", () => {
  const now = { maxFeePerGas: 5000n, maxPriorityFeePerGas: 200n };
  expect(raiseFees({ maxFeePerGas: 1000n, maxPriorityFeePerGas: 101n }, now, 5000n)).toEqual(now);
});

test("there is no replacement above the cap", () => {
  const before = { maxFeePerGas: 1000n, maxPriorityFeePerGas: 1n };
  expect(raiseFees(before, low, 1125n)).not.toBeNull();
  expect(raiseFees(before, low, 1124n)).toBeNull();
});
