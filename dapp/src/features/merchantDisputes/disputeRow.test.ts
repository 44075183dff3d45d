import { describe, expect, it } from "vitest";
import type { DisputeEnd, ListedDispute } from "../../queries/merchantDisputes.ts";
import { chain, dollar, payer } from "../../testing/payment.ts";
import { meaningOf, toRow } from "./disputeRow.ts";
import { type DisputesSearch, toDisputesSearch } from "./disputesSearch.ts";
import { type Offer, waitsForStore } from "./waitsForStore.ts";

const now = 1_000_000;
const id = `0x${"a1".repeat(32)}` as const;

const dispute: ListedDispute = {
  ...{ id, chainId: chain.id, payer, token: dollar.address },
  ...{ amount: 25_000_000n, disputed: 20_000_000n, fundedAt: now - 900, openedAt: now - 600 },
  ...{ arbitrationEnd: now + 5_000, lastWord: { by: "store", at: now - 300 }, end: null },
};

const offer: Offer = {
  ...{ status: "open", proposed_by: "payer", held: "20000000", payer_amount: "6000000" },
  ...{ deadline: now + 100, merchant_signed: false },
};

const said = (fields: Partial<ListedDispute>, offers: Offer[] = []) =>
  meaningOf(toRow({ ...dispute, ...fields }, offers, now), dollar, now).replaceAll("\u00a0", " ");

const waits = (fields: Partial<ListedDispute>, offers: Offer[] = []) => {
  const row = toRow({ ...dispute, ...fields }, offers, now);
  return waitsForStore(row.dispute, row.offer);
};

describe("a dispute waits for its store", () => {
  it("while the customer had the last word, or nobody tells who had", () => {
    expect(waits({ lastWord: { by: "customer", at: now } })).toBe(true);
    expect(waits({ lastWord: null })).toBe(true);
    expect(waits({})).toBe(false);
  });

  it.each<[string, Partial<Offer>, boolean]>([
    ["an open one", {}, true],
    ["its own", { proposed_by: "merchant" }, false],
    ["one that was declined", { status: "declined" }, false],
    ["one that it has signed", { merchant_signed: true }, false],
    ["one about another amount", { held: "20000001" }, false],
    ["one that has ended", { deadline: now }, false],
  ])("by an offer of the customer: %s", (_, fields, isWaiting) => {
    expect(waits({}, [{ ...offer, ...fields }])).toBe(isWaiting);
  });

  it("until the offer ends, which is before the arbiter's time", () => {
    const late = { ...offer, deadline: now + 3_000 };
    expect(toRow(dispute, [late, offer], now).deadline).toBe(now + 100);
    expect(toRow(dispute, [], now).deadline).toBe(now + 5_000);
    expect(toRow(dispute, [{ ...offer, deadline: now + 9_000 }], now).deadline).toBe(now + 5_000);
  });
});

describe("what a dispute means", () => {
  it("is by who spoke last, and by an offer before it", () => {
    expect(said({})).toMatch(/^You spoke last, /);
    expect(said({ lastWord: { by: "customer", at: now } })).toMatch(/^The customer spoke last, /);
    expect(said({ lastWord: null })).toMatch(/^Opened /);
    expect(said({}, [offer])).toBe("The customer asks for 6.00 USDH back, and you can accept");
  });

  it("is that it can be ended for the customer, once the arbiter's time is over", () => {
    expect(said({ arbitrationEnd: now }, [offer])).toMatch(/^No ruling came in time/);
  });

  const ended = (how: DisputeEnd["how"], toCustomer: bigint, toStore: bigint) =>
    said({ end: { how, at: now, toCustomer, toStore } });

  it("is how it ended", () => {
    expect(ended("settled", 5_000_000n, 15_000_000n)).toBe("Agreed: 5.00 USDH went back");
    expect(ended("settled", 0n, 20_000_000n)).toBe("Agreed: all to you");
    expect(ended("resolved", 20_000_000n, 0n)).toBe("Ruled: all went back");
    expect(ended("resolved", 1n, 2n)).toMatch(/^Ruled: 0.000001.* went back$/);
    expect(ended("expired", 20_000_000n, 0n)).toBe("No ruling in time: 20.00 USDH went back");
    expect(ended("conceded", 20_000_000n, 0n)).toBe("You gave it back");
    expect(ended("conceded", 0n, 20_000_000n)).toBe("The customer let you have it");
  });
});

describe("the page's address", () => {
  it.each<[Record<string, unknown>, DisputesSearch]>([
    [{}, {}],
    [{ part: "closed" }, { part: "closed" }],
    [{ part: "waiting" }, {}],
    [{ part: "other", more: 1 }, {}],
    [
      { part: "arbiter", payment: id, chain: 1 },
      { part: "arbiter", payment: id, chain: 1 },
    ],
    [{ payment: id }, {}],
    [{ payment: "0x12", chain: 1 }, {}],
  ])("%j is read as %j", (search, read) => {
    expect(toDisputesSearch(search)).toEqual(read);
  });
});
