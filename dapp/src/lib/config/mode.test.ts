import { expect, it, vi } from "vitest";
import { chain } from "../../testing/payment.ts";
import type { AppConfig } from "./appConfig.ts";
import { beginInTest, chainsOfMode, viewMode } from "./mode.ts";

const test = chain;
const live = { ...chain, id: 8453, livemode: true };

const configOf = (chains: AppConfig["chains"]): AppConfig => ({
  ...{ publicUrl: "http://localhost:3000", chains, developmentWallets: [], signingKeys: [] },
  isRegistrationOpen: false,
});

it("is live without a choice, whichever chain comes first, and otherwise as chosen", () => {
  for (const config of [configOf([test, live]), configOf([live, test])]) {
    expect(viewMode(config, null)).toEqual({ mode: "live", chains: [live], canSwitch: true });
    expect(viewMode(config, "test")).toEqual({ mode: "test", chains: [test], canSwitch: true });
    expect(viewMode(config, "live")).toEqual({ mode: "live", chains: [live], canSwitch: true });
    expect(viewMode(config, "both").mode).toBe("live");
  }
});

it("is the mode of the service's chains if they have one only, whatever was chosen before", () => {
  for (const choice of [null, "live", "test"]) {
    expect(viewMode(configOf([test]), choice)).toMatchObject({ mode: "test", canSwitch: false });
    expect(viewMode(configOf([live]), choice)).toMatchObject({ mode: "live", canSwitch: false });
  }
});

it("has its own chains, in the service's order", () => {
  const other = { ...live, id: 10 };
  const config = configOf([live, test, other]);
  expect(chainsOfMode(config, "live")).toEqual([live, other]);
  expect(chainsOfMode(config, "test")).toEqual([test]);
});

it("begins in test where somebody starts who has not chosen, and where there is a choice", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  for (const chains of [[test], [live]] as const) beginInTest(configOf(chains));
  expect(kept.size).toBe(0);
  beginInTest(configOf([live, test]));
  expect([...kept.values()]).toEqual(["test"]);
  for (const key of kept.keys()) kept.set(key, "live");
  beginInTest(configOf([live, test]));
  expect([...kept.values()]).toEqual(["live"]);
});
