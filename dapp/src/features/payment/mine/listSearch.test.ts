import { outcomes } from "@handsel/protocol";
import { expect, it } from "vitest";
import { payer } from "../../../testing/payment.ts";
import { clearedOf, toListSearch } from "./listSearch.ts";

it("is read back whole", () => {
  const search = {
    ...{ wallet: payer, q: " mug 25 ", status: "held", coin: "USDH", chain: 31337 },
    ...{ from: "2026-02-28", until: "2028-02-29", test: "hide" },
  };
  expect(toListSearch(search)).toEqual(search);
  expect(toListSearch({ q: 25 })).toEqual({ q: "25" });
});

it.each([
  ["no wallet", { wallet: "0x12" }],
  ["one without 0x", { wallet: payer.slice(2) }],
  ["a list", { wallet: [payer], q: undefined, coin: ["USDH"], from: ["2026-01-01"] }],
  ["spaces", { q: "   " }],
  ["another state", { status: "lost" }],
  ["a chain's name", { chain: "Base" }],
  ["half a chain", { chain: 1.5 }],
  ["a day that there is not", { from: "2026-02-30", until: "2027-02-29" }],
  ["a day before 1970", { from: "1960-01-01", until: "1969-12-31" }],
  ["another form of a day", { from: "1.2.2026", until: "2026-2-1" }],
  ["another choice", { test: "show" }],
])("leaves out what it cannot be: %s", (_, search) => {
  expect(toListSearch(search as Record<string, unknown>)).toEqual({});
});

it("looks for no more characters than an order reference may have", () => {
  expect(toListSearch({ q: "x".repeat(500) }).q).toHaveLength(200);
});

it("knows each state that the subgraph tells", () => {
  const found = outcomes.map((status) => toListSearch({ status }).status);
  expect(found).toEqual(["held", "disputed", "captured", "refunded", "returned"]);
});

it("takes all away that hides payments, and keeps the wallet", () => {
  expect(clearedOf({ wallet: payer, q: "mug", status: "held", test: "hide" })).toEqual({
    wallet: payer,
  });
});
