import { expect, it } from "vitest";
import { formatRemaining, formatSpan } from "./format.ts";

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
