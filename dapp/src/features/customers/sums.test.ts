import { describe, expect, it } from "vitest";
import { partsOf, sumsOf, unsummed } from "./sums.ts";

const sum = {
  ...{ chain_id: 31337, token: "USDH", decimals: 6, payment_count: 3, paid: "286000000" },
  ...{ held: "98000000", disputed: "10000000", captured: "168000000", fees: "1980000" },
  ...{ refunded: "104000000", returned: "20000000" },
};

const added = (given: typeof sum) => {
  const [one] = sumsOf({ sums: [given] });
  const parts = one ? partsOf(one) : [];
  return parts.reduce((total, { value, isIncluded }) => total + (isIncluded ? 0n : value), 0n);
};

describe("what became of a customer's money", () => {
  it("adds up to what was paid, the commission within what was captured", () => {
    expect(added(sum)).toBe(286_000_000n);
    const [one] = sumsOf({ sums: [sum] });
    expect(one && partsOf(one).map(({ label, value }) => [label, value])).toEqual([
      ["Held in escrow", 88_000_000n],
      ["In dispute", 10_000_000n],
      ["Captured and kept", 64_000_000n],
      ["of it commission", 1_980_000n],
      ["Refunded", 104_000_000n],
      ["Went back without capture", 20_000_000n],
    ]);
  });

  it("says nothing of what there is none of, and is nothing below zero where all was refunded", () => {
    const refunded = { ...sum, paid: "50", held: "0", disputed: "0", captured: "50", fees: "1" };
    const [one] = sumsOf({ sums: [{ ...refunded, refunded: "50", returned: "0" }] });
    expect(one && partsOf(one).map(({ label, value }) => [label, value])).toEqual([
      ["Held in escrow", 0n],
      ["Captured and kept", 0n],
      ["of it commission", 1n],
      ["Refunded", 50n],
    ]);
  });

  it("leaves out a coin whose decimals nobody knows, and counts its payments", () => {
    const sums = [sum, { ...sum, token: "OLD", decimals: null }];
    expect(sumsOf({ sums }).map(({ unit }) => unit.symbol)).toEqual(["USDH"]);
    expect(unsummed({ sums, other_payment_count: 2 })).toBe(5);
  });
});
