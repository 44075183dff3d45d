import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { calendarOf, dayOf } from "./calendar.ts";

const module = join(import.meta.dirname, "calendar.ts");

/** Runs in another time zone, which a process takes at its start alone. */
function inZone<Answer>(zone: string, expression: string): Answer {
  const script = `import { calendarOf, dayOf } from ${JSON.stringify(module)};
    console.log(JSON.stringify(${expression}));`;
  const env = { ...process.env, TZ: zone };
  const text = execFileSync(process.execPath, ["--input-type=module", "-e", script], { env });
  return JSON.parse(text.toString());
}

const at = (text: string) => Date.parse(text) / 1000;

it("has as many days as the period, of which today is the last", () => {
  const calendar = calendarOf(7, at("2026-11-30T12:00:00Z"));
  expect(calendar.starts).toHaveLength(7);
  expect(calendar.dates).toHaveLength(7);
  expect(calendar.starts).toEqual(calendar.starts.toSorted((a, b) => a - b));
  expect(dayOf(calendar, at("2026-11-30T12:00:00Z"))).toBe(6);
  expect(dayOf(calendar, at("2026-11-01T12:00:00Z"))).toBe(-1);
});

it("begins its days when the reader's begin, also where clocks are set back or forward", () => {
  const now = at("2026-11-02T12:00:00Z");
  const { starts, isUtc } = inZone<ReturnType<typeof calendarOf>>(
    "America/New_York",
    `calendarOf(3, ${now})`,
  );
  expect(isUtc).toBe(false);
  // 1 November has 25 hours there.
  expect(starts).toEqual([
    at("2026-10-31T04:00:00Z"),
    at("2026-11-01T04:00:00Z"),
    at("2026-11-02T05:00:00Z"),
  ]);
});

it("has the days of UTC where the reader's hours are not those of UTC, under their own dates", () => {
  const now = at("2026-11-29T20:00:00Z");
  const { calendar, dates, place } = inZone<{
    calendar: ReturnType<typeof calendarOf>;
    dates: number[];
    place: number;
  }>(
    "Asia/Kolkata",
    `(() => { const calendar = calendarOf(2, ${now}); return { calendar,
      dates: calendar.dates.map((date) => new Date(date * 1000).getDate()),
      place: dayOf(calendar, ${now}) }; })()`,
  );
  expect(calendar.isUtc).toBe(true);
  expect(calendar.starts).toEqual([at("2026-11-28T00:00:00Z"), at("2026-11-29T00:00:00Z")]);
  // It is 30 November there already.
  expect(dates).toEqual([28, 29]);
  expect(place).toBe(1);
});
