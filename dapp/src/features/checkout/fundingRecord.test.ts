import { afterEach, expect, it, vi } from "vitest";
import { payer } from "../../testing/payment.ts";
import { type FundingRecord, loadFundingRecord, saveFundingRecord } from "./fundingRecord.ts";

const record: FundingRecord = { paymentId: `0x${"1".repeat(64)}`, payer, signature: "0x02" };

function storage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

afterEach(() => vi.unstubAllGlobals());

it("finds the payment begun for a checkout, and none for another", () => {
  vi.stubGlobal("localStorage", storage());
  saveFundingRecord("cs_1", record);
  expect(loadFundingRecord("cs_1")).toEqual(record);
  expect(loadFundingRecord("cs_2")).toBeNull();
});

it("ignores what it cannot read", () => {
  const kept = storage();
  vi.stubGlobal("localStorage", kept);
  for (const text of ["{", "null", "3", "{}", '{"payer":"0x"}']) {
    kept.setItem("handsel.funding.cs_1", text);
    expect(loadFundingRecord("cs_1")).toBeNull();
  }
});

it("works without storage", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new DOMException("blocked");
    },
    setItem: () => {
      throw new DOMException("blocked");
    },
  });
  expect(() => saveFundingRecord("cs_1", record)).not.toThrow();
  expect(loadFundingRecord("cs_1")).toBeNull();
});
