import { expect, it } from "vitest";
import { formatLines, formatRemaining, formatSoon, formatSpan } from "./format.ts";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

it.each([
  [-5, "0 s"],
  [0, "0 s"],
  [59.9, "59 s"],
  [60, "1 min 0 s"],
  [3_599, "59 min 59 s"],
  [3_600, "1 h 0 min"],
  [86_399, "23 h 59 min"],
  [604_799, "6 d 23 h"],
])("counts %s seconds down as %j", (seconds, text) => {
  expect(spaced(formatRemaining(seconds))).toBe(text);
});

it("keeps number and unit together", () => {
  expect(formatRemaining(90)).toBe("1\u00a0min 30\u00a0s");
});

it.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [90, "90 seconds"],
  [3_600, "1 hour"],
  [90_000, "25 hours"],
  [604_800, "7 days"],
])("writes a span of %s seconds as %j", (seconds, text) => {
  expect(formatSpan(seconds)).toBe(text);
});

const at = (...[year, month, day, hour]: [number, number, number, number]) =>
  new Date(year, month - 1, day, hour, 5).getTime() / 1000;
const noon = at(2026, 11, 25, 12);

it.each([
  [at(2026, 11, 25, 20), "today 20:05"],
  [at(2026, 11, 26, 0), "tomorrow 00:05"],
  [at(2026, 12, 1, 23), "Tue 23:05"],
  // The same day of the week again.
  [at(2026, 12, 2, 0), "2 Dec"],
])("writes a time to come briefly: %s", (seconds, text) => {
  expect(formatSoon(seconds, noon)).toBe(text);
});

it("writes a day and a time apart, and the year of another one", () => {
  expect(formatLines(at(2026, 1, 2, 9), noon)).toEqual(["2 Jan", "09:05"]);
  expect(formatLines(at(2025, 12, 31, 9), noon)).toEqual(["31 Dec", "2025"]);
});
