import { expect, it } from "vitest";
import { agreedRuling, agreeing, type Panel } from "./panel.ts";

const of = (...votes: (bigint | null)[]): Panel => ({
  ...{ address: "0x1111111111111111111111111111111111111111", threshold: 2 },
  members: votes.map((vote, index) => ({ address: `0x${index}`, vote })),
});

it("finds a ruling only where enough members voted for the same part", () => {
  expect(agreedRuling(of(null, null, null))).toBeNull();
  expect(agreedRuling(of(8n, 11n, null))).toBeNull();
  expect(agreedRuling(of(8n, 11n, 11n))).toBe(11n);
  expect(agreedRuling(of(0n, null, 0n))).toBe(0n);
});

it("names the members who agree", () => {
  expect(agreeing(of(8n, 11n, 11n), 11n)).toEqual(["0x1", "0x2"]);
});
