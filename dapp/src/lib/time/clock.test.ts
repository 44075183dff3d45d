import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { now, tellTime } from "./clock.ts";

const noon = Date.UTC(2026, 0, 1, 12) / 1000;
const told = (seconds: number) => tellTime(new Date(seconds * 1000).toUTCString());

beforeEach(() => void vi.useFakeTimers({ now: (noon + 86_400) * 1000 }));
afterEach(() => void vi.useRealTimers());

it("believes the server, and counts the seconds since, whatever the device's clock says", () => {
  told(noon);
  expect(now()).toBe(noon);
  vi.advanceTimersByTime(90_000);
  expect(now()).toBe(noon + 90);
  vi.setSystemTime(0);
  expect(now()).toBe(noon + 90);
});

it("does not jump for answers that took a while, and ignores what is no time", () => {
  told(noon);
  for (const late of [-2, -1, 1, 2]) {
    told(noon + late);
    expect(now()).toBe(noon);
  }
  for (const nothing of [null, "", "yesterday"]) tellTime(nothing);
  expect(now()).toBe(noon);
  told(noon + 60);
  expect(now()).toBe(noon + 60);
});

it("is the only place that asks the device for its time, but for how long a person was away while it slept", () => {
  const folder = join(import.meta.dirname, "..", "..");
  const asking = globSync("**/*.{ts,tsx}", { cwd: folder })
    .filter((file) => !file.includes(".test."))
    .filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(join(folder, file), "utf8")));
  expect(asking.sort()).toEqual([
    join("lib", "time", "clock.ts"),
    join("lib", "vault", "awayLock.ts"),
  ]);
});
