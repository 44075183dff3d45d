import { afterEach, describe, expect, it } from "vitest";
import { deviceStorage } from "../../lib/storage/deviceStorage.ts";
import { forgetSeen, listSeen, mostSeen, rememberSeen, type SeenPayment } from "./seenPayments.ts";

const key = "handsel.seen";

const lamp: SeenPayment = {
  ...{ chainId: 31337, chain: "Local chain", paymentId: `0x${"a".repeat(64)}` },
  ...{ title: "Lamp", shop: "Demo Shop", amount: "25500000", symbol: "USDH", decimals: 6 },
  ...{ status: "authorized", readAt: 1_796_000_000 },
};

afterEach(forgetSeen);

const keep = (value: unknown) => deviceStorage.setItem(key, JSON.stringify(value));

describe("the payments that a device has seen", () => {
  it("are listed as they were last read, the newest first, until they are forgotten", () => {
    const mug = { ...lamp, paymentId: `0x${"b".repeat(64)}`, title: "Mug" };
    rememberSeen(lamp);
    rememberSeen(mug);
    expect(listSeen()).toEqual([mug, lamp]);
    const later = { ...lamp, status: "captured", readAt: lamp.readAt + 60 } as const;
    rememberSeen(later);
    expect(listSeen()).toEqual([later, mug]);
    forgetSeen();
    expect(listSeen()).toEqual([]);
  });

  it("are told apart by chain and id", () => {
    rememberSeen(lamp);
    rememberSeen({ ...lamp, chainId: 1 });
    expect(listSeen().map(({ chainId }) => chainId)).toEqual([1, 31337]);
  });

  it("keep their order, also while nobody tells it", () => {
    rememberSeen(lamp);
    rememberSeen({ ...lamp, title: null, shop: null, readAt: lamp.readAt + 1 });
    expect(listSeen()).toEqual([{ ...lamp, readAt: lamp.readAt + 1 }]);
  });

  it("are the last twenty", () => {
    for (let nth = 0; nth < mostSeen + 5; nth++)
      rememberSeen({ ...lamp, paymentId: `0x${String(nth).padStart(64, "0")}`, readAt: nth });
    const times = listSeen().map(({ readAt }) => readAt);
    expect([times.length, times[0], times.at(-1)]).toEqual([20, 24, 5]);
  });

  it("have no more of a long name than fits on a page", () => {
    rememberSeen({ ...lamp, title: "x".repeat(10_000) });
    expect(listSeen()[0]?.title).toHaveLength(200);
  });
});

describe("of what somebody else wrote in its place,", () => {
  it.each([
    "",
    "{",
    "null",
    "7",
    '"text"',
    "{}",
    '[null, 7, "text", [], {}]',
    '{"length":1,"0":{}}',
    `[${"[".repeat(5_000)}`,
  ])("nothing is listed: %s", (text) => {
    deviceStorage.setItem(key, text);
    expect(listSeen()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["chainId", "31337"],
    ["chainId", 1.5],
    ["chainId", -1],
    ["chain", ""],
    ["chain", { toString: "x" }],
    ["paymentId", "0xabc"],
    ["paymentId", `0x${"A".repeat(64)}`],
    ["paymentId", `0x${"a".repeat(64)}\n`],
    ["amount", 25],
    ["amount", "-1"],
    ["amount", "1e9"],
    ["amount", "25.5"],
    ["amount", "0x19"],
    ["amount", "9".repeat(79)],
    ["symbol", null],
    ["decimals", 101],
    ["decimals", -1],
    ["decimals", "6"],
    ["status", "paid"],
    ["status", "constructor"],
    ["readAt", 8.64e15],
    ["readAt", null],
    ["readAt", "2026-11-30"],
  ])("a payment is left out whose %s is %j", (field, value) => {
    keep([{ ...lamp, [field]: value }, lamp]);
    expect(listSeen()).toEqual([lamp]);
  });

  it.each<[string, unknown]>([
    ["title", 7],
    ["title", "  "],
    ["shop", ["Demo Shop"]],
  ])("a payment is listed without a %s that is %j", (field, value) => {
    keep([{ ...lamp, [field]: value }]);
    expect(listSeen()).toEqual([{ ...lamp, [field]: null }]);
  });

  it("no field is taken that the list does not know, and no payment beyond the last", () => {
    keep([{ ...lamp, secret: "words" }]);
    expect(listSeen()).toEqual([lamp]);
    keep(Array(1_000).fill(lamp));
    expect(listSeen()).toHaveLength(mostSeen);
  });
});
