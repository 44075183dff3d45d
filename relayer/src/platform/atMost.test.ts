import { expect, test } from "vitest";
import { atMost } from "./atMost.ts";

test("each has some at once, the rest in turn, and nobody waits for another's", async () => {
  const run = atMost(2);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const start = (who: string, name: string) =>
    run(who, () => {
      begun.push(name);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      ends.push(name === "a1" ? () => reject(new Error("no address")) : resolve);
      return promise;
    }).catch(() => {});
  const all = [..."1234"].map((number) => start("a", `a${number}`));
  all.push(start("b", "b1"));
  await Promise.resolve();
  expect(begun).toEqual(["a1", "a2", "b1"]);
  // One that fails leaves its place too.
  ends[0]?.();
  await all[0];
  expect(begun).toEqual(["a1", "a2", "b1", "a3"]);
  for (let index = 1; index < ends.length; index += 1) {
    ends[index]?.();
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  expect(begun).toEqual(["a1", "a2", "b1", "a3", "a4"]);
  start("a", "a5");
  start("a", "a6");
  start("a", "a7");
  await Promise.resolve();
  expect(begun.slice(5)).toEqual(["a5", "a6"]);
});
