import { expect, it } from "vitest";
import { payer } from "../../testing/payment.ts";
import {
  cleared,
  filtersOf,
  type ListSearch,
  toFilter,
  toListSearch,
  withoutFilters,
} from "./listSearch.ts";

const search = {
  ...{ q: "1062", status: "held", coin: "USDH", network: 31337, customer: payer },
  ...{ from: "2026-11-01", until: "2026-11-30", payment: "0x12", chain: 8453 },
} satisfies ListSearch;

it("is read back whole from the page's address", () => {
  expect(toListSearch(search)).toEqual(search);
  expect(toListSearch({ q: 1062 })).toEqual({ q: "1062" });
});

it("has the customer in one letter case, however the address has it", () => {
  expect(toListSearch({ customer: payer.toLowerCase() })).toEqual({ customer: payer });
});

it.each([
  ["a name instead of an address", { customer: "Maren" }],
  ["a chain's name", { network: "Base" }],
  ["a state that there is not", { status: "lost" }],
  ["lists", { customer: [payer], payment: ["0x12"], network: [1] }],
])("leaves out what it cannot be: %s", (_, bad) => {
  expect(toListSearch(bad)).toEqual({});
});

it("keeps the open payment when filters are taken away, one or all", () => {
  expect(filtersOf(search)).toEqual(["q", "status", "customer", "coin", "network", "days"]);
  const { from, until, ...rest } = search;
  expect(withoutFilters(search, ["days"])).toEqual(rest);
  expect(cleared(search)).toEqual({ payment: "0x12", chain: 8453 });
  expect(filtersOf(cleared(search))).toEqual([]);
});

it("asks for whole days, and for nothing that is not chosen", () => {
  expect(toFilter({})).toEqual({
    ...{ outcome: null, chain: null, from: null, until: null, coin: null },
    ...{ customer: null, q: null },
  });
  expect(toFilter(search)).toEqual({
    ...{ outcome: "held", chain: 31337, coin: "USDH", customer: payer, q: "1062" },
    from: new Date(2026, 10, 1).getTime() / 1000,
    until: new Date(2026, 11, 1).getTime() / 1000 - 1,
  });
});
