import { expect, it } from "vitest";
import { backOff } from "./backOff.ts";

const query = (data?: unknown) => ({
  state: { data, dataUpdateCount: data === undefined ? 0 : 1, errorUpdateCount: 0 },
});

it("asks ever more seldom while nothing new is said, and soon after news", () => {
  const asked = query({ held: 1n });
  const interval = backOff(1_000, 4_000);
  const next = () => {
    asked.state.dataUpdateCount += 1;
    return interval(asked);
  };
  expect(interval(asked)).toBe(1_000);
  expect([next(), next(), next(), next(), next()]).toEqual([1_500, 2_250, 3_375, 4_000, 4_000]);
  asked.state.data = { held: 2n };
  expect([next(), next()]).toEqual([1_000, 1_500]);
});

it("backs off from failures too, however often it is asked", () => {
  const failing = query();
  const interval = backOff(1_000, 4_000);
  const again = () => interval(failing);
  expect([again(), again()]).toEqual([1_000, 1_000]);
  failing.state.errorUpdateCount = 3;
  expect(again()).toBe(3_375);
});

it("watches only the part that matters", () => {
  const asked = query({ block: 1, held: 1n });
  const interval = backOff<unknown>(
    1_000,
    4_000,
    () => false,
    (data) => (data as { held: bigint }).held,
  );
  expect(interval(asked)).toBe(1_000);
  asked.state.data = { block: 2, held: 1n };
  asked.state.dataUpdateCount += 1;
  expect(interval(asked)).toBe(1_500);
});

it("stops when nothing can change any more", () => {
  expect(backOff<string>(1, 2, (data) => data === "over")(query("over") as never)).toBe(false);
});
