import { describe, expect, test } from "vitest";
import { type FailedAttempt, retryDelay } from "./retryDelay.ts";

const failed = (attempt: Partial<FailedAttempt>): FailedAttempt => ({
  number: 1,
  statusCode: 500,
  timedOut: false,
  retryAfter: null,
  ...attempt,
});
const least = () => 0;
const most = () => 1;
const seconds = (attempt: Partial<FailedAttempt>, random = least, now = 0) =>
  (retryDelay(failed(attempt), now, random) ?? Number.NaN) / 1000;

describe("the retry table", () => {
  const table = [5, 30, 120, 600, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

  test.each(table.map((delay, index) => [index + 1, delay]))(
    "waits after attempt %i for %i seconds and at most a tenth or a quarter of an hour more",
    (number, delay) => {
      expect(seconds({ number })).toBeCloseTo(delay + 0.2, 3);
      expect(seconds({ number }, most)).toBeCloseTo(delay + Math.min(0.1 * delay, 900), 3);
    },
  );

  test("ends with the twelfth attempt", () => {
    expect(retryDelay(failed({ number: 12 }))).toBeNull();
    expect(retryDelay(failed({ number: 13 }))).toBeNull();
  });
});

test.each([[{ statusCode: 429 }], [{ statusCode: 502 }], [{ statusCode: 504 }]])(
  "an overloaded server (%o) gets at least a minute",
  (answer) => {
    expect(seconds(answer)).toBeCloseTo(60.2, 3);
    expect(seconds({ ...answer, number: 3 })).toBeCloseTo(120.2, 3);
  },
);

test("no answer in time gets at least a minute", () => {
  expect(seconds({ statusCode: null, timedOut: true })).toBeCloseTo(60.2, 3);
  expect(seconds({ statusCode: null })).toBeCloseTo(5.2, 3);
});

test("Retry-After moves the attempt, never before the table and never beyond twice its delay", () => {
  expect(seconds({ number: 2, retryAfter: "45" })).toBeCloseTo(45.2, 3);
  expect(seconds({ number: 2, retryAfter: "1" })).toBeCloseTo(30.2, 3);
  expect(seconds({ number: 2, retryAfter: "86400" })).toBeCloseTo(60.2, 3);
  const now = Date.parse("2026-11-23T00:00:00Z");
  const retryAfter = "Mon, 23 Nov 2026 00:00:40 GMT";
  expect(seconds({ number: 2, retryAfter }, least, now)).toBeCloseTo(40.2, 3);
  expect(seconds({ number: 2, retryAfter: "soon" })).toBeCloseTo(30.2, 3);
});
