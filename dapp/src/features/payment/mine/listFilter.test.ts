import { outcomes } from "@handsel/protocol";
import { describe, expect, it } from "vitest";
import type { AppConfig } from "../../../lib/config/appConfig.ts";
import { chain } from "../../../testing/payment.ts";
import { countFilters, hasBothModes, shownChains, toFilter } from "./listFilter.ts";

const live = { ...chain, id: 8453, livemode: true };
const configOf = (...chains: AppConfig["chains"]): AppConfig => ({
  ...{ publicUrl: "http://localhost:3000", chains, developmentWallets: [], signingKeys: [] },
  isRegistrationOpen: false,
});
const both = configOf(chain, live);

it("narrows to nothing without a choice", () => {
  expect(toFilter(both, {})).toEqual({
    ...{ chains: [chain, live], outcomes, coin: null, from: null, until: null },
  });
  expect(countFilters({ q: "mug", test: "hide" })).toBe(0);
});

it("narrows to a state, a coin and a chain", () => {
  const search = { status: "held", coin: "USDH", chain: live.id } as const;
  expect(toFilter(both, search)).toMatchObject({
    ...{ chains: [live], outcomes: ["held"], coin: "USDH" },
  });
  expect(countFilters(search)).toBe(3);
});

it("has whole days of the reader's time zone, the last one with its last second", () => {
  const { from, until } = toFilter(both, { from: "2026-11-30", until: "2026-12-31" });
  expect(from).toBe(new Date(2026, 10, 30).getTime() / 1000);
  expect(until).toBe(new Date(2027, 0, 1).getTime() / 1000 - 1);
});

it("has no time before 1970, where the subgraph's order begins", () => {
  expect(toFilter(both, { from: "1960-01-01" }).from).toBe(0);
});

describe("test payments", () => {
  it("are hidden by choice, where there are live ones too", () => {
    expect(shownChains(both, {})).toEqual([chain, live]);
    expect(shownChains(both, { test: "hide" })).toEqual([live]);
    expect(toFilter(both, { test: "hide", chain: chain.id }).chains).toEqual([]);
  });

  it("are all there is on a service with test networks alone", () => {
    expect(hasBothModes(configOf(chain))).toBe(false);
    expect(shownChains(configOf(chain), { test: "hide" })).toEqual([chain]);
  });
});
