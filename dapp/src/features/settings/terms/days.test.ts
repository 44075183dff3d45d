import { expect, it } from "vitest";
import { daysText, readDays } from "./days.ts";

it.each([
  ["", null],
  ["0", 0],
  ["3", 259_200],
  ["0.5", 43_200],
  ["0,5", 43_200],
  ["-1", undefined],
  ["three", undefined],
  ["1.000.000", undefined],
])("reads %j as %s seconds", (text, seconds) => {
  expect(readDays(text)).toBe(seconds);
});

it.each([0, 3600, 86_400, 259_200, 2_592_000])(
  "writes %i seconds so that they are read again",
  (seconds) => {
    expect(readDays(daysText(seconds))).toBeGreaterThanOrEqual(seconds - 5);
    expect(readDays(daysText(seconds))).toBeLessThanOrEqual(seconds + 5);
  },
);
