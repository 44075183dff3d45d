import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { speak } from "../../testing/speak.ts";

const DAY = 86_400;

it.each([
  [DAY, "يوم"],
  [2 * DAY, "يومان"],
  [3 * DAY, "3 أيام"],
  [14 * DAY, "14 يومًا"],
  [100 * DAY, "100 يوم"],
  [2 * 3_600, "ساعتان"],
])("writes a span of %s seconds in the form of its number", async (seconds, text) => {
  speak("ar");
  const { formatSpan } = await import("../../lib/time/format.ts");
  expect(formatSpan(seconds)).toBe(text);
});

it("puts a span where no word changes its case: two days have another form after a preposition", () => {
  const uses = globSync("*.ts", { cwd: import.meta.dirname })
    .filter((file) => !file.includes(".test."))
    .flatMap((file) => [
      ...readFileSync(`${import.meta.dirname}/${file}`, "utf8").matchAll(/(.{2})\$\{span\}/g),
    ]);
  expect(uses.length).toBeGreaterThan(5);
  for (const [use, before] of uses)
    expect([use, before]).toEqual([use, expect.stringMatching(/ \(|: /)]);
});
