import { expect, it } from "vitest";
import { waitUntil } from "./waitUntil.ts";

it("waits until something holds", async () => {
  let asked = 0;
  expect(await waitUntil(() => ++asked === 3, { interval: 1 })).toBe(true);
  expect(asked).toBe(3);
});

it("gives up in time", async () => {
  expect(await waitUntil(async () => false, { timeout: 20, interval: 5 })).toBe(false);
});
