import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startLoop } from "./loop.ts";

const log = pino({ level: "silent" });

test("a failing round is retried with growing waits, and then at the normal interval", async () => {
  const starts: number[] = [];
  const failures: number[] = [];
  const loop = startLoop({
    name: "test",
    intervalMs: 20,
    log,
    run: async () => {
      starts.push(performance.now());
      if (starts.length <= 3) throw new Error("no");
      return false;
    },
    onFailure: () => failures.push(starts.length),
  });
  await sleep(600);
  await loop.stop();
  expect(failures).toEqual([1, 2, 3]);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  expect(gaps[0]).toBeGreaterThanOrEqual(38);
  expect(gaps[1]).toBeGreaterThanOrEqual(78);
  expect(gaps[2]).toBeGreaterThanOrEqual(158);
  expect(gaps[3]).toBeLessThan(100);
});

test("stopping waits for the running round, and starts no other", async () => {
  let finished = 0;
  const loop = startLoop({
    name: "test",
    intervalMs: 1,
    log,
    run: async () => {
      await sleep(50);
      finished += 1;
      return true;
    },
  });
  await sleep(10);
  await loop.stop();
  expect(finished).toBe(1);
  await sleep(70);
  expect(finished).toBe(1);
});
