import type { Stage } from "@handsel/protocol";
import { describe, expect, it } from "vitest";
import { type Reading, standingOf } from "./standing.ts";

const mine = `0x${"1".repeat(64)}` as const;
const others = `0x${"2".repeat(64)}` as const;
const claim = { id: others, block: 10 };
const paid: Stage[] = ["held", "disputed", "settled", "returned"];

const reading = (id: Reading["id"], stage?: Stage, more: Partial<Reading> = {}): Reading => ({
  ...{
    id,
    state: stage && { held: 0n, refundable: 0n, clock: 0, stage },
    ...{ block: 10, time: 0, wasBegun: false },
    isAsking: false,
    isOld: false,
  },
  ...more,
});

describe("a checkout is", () => {
  it("paid when the contract has this device's payment, whoever else paid", () => {
    for (const stage of paid) {
      const own = [reading(others, "none"), reading(mine, stage)];
      for (const claimed of [undefined, ...paid, "none" as const]) {
        expect(standingOf(own, claim, reading(others, claimed))).toBe("paid");
      }
      expect(standingOf(own, null, null)).toBe("paid");
      const old = [reading(mine, stage, { isOld: true })];
      expect(standingOf(old, claim, reading(others))).toBe("paid");
    }
  });

  it("somebody else's when the contract has only theirs", () => {
    for (const stage of paid) {
      for (const own of [[], [reading(mine, "none")], [reading(mine)]]) {
        expect(standingOf(own, claim, reading(others, stage))).toBe("other");
      }
    }
  });

  it("not paid by the service's word alone", () => {
    expect(standingOf([], claim, reading(others))).toBe("claimed");
    expect(standingOf([], claim, reading(others, undefined, { isAsking: true }))).toBe("asking");
  });

  it("denied only by an answer that came after what it denies, and is the latest", () => {
    expect(standingOf([], claim, reading(others, "none"))).toBe("denied");
    expect(standingOf([], claim, reading(others, "none", { block: 11 }))).toBe("denied");
    expect(standingOf([], claim, reading(others, "none", { block: 9 }))).toBe("ahead");
    expect(standingOf([], claim, reading(others, "none", { isOld: true }))).toBe("claimed");
  });

  it("asked for while what this device began is not answered", () => {
    const begun = reading(mine, undefined, { isAsking: true, wasBegun: true });
    expect(standingOf([begun], null, null)).toBe("asking");
    expect(standingOf([reading(others, "none"), begun], null, null)).toBe("asking");
    expect(standingOf([{ ...begun, wasBegun: false }], null, null)).toBe("unpaid");
  });

  it("unpaid when nobody says that it is paid", () => {
    expect(standingOf([], null, null)).toBe("unpaid");
    expect(standingOf([reading(mine, "none")], null, null)).toBe("unpaid");
  });
});
