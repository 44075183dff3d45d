import { expect, it } from "vitest";
import { chartHeight, chartTop } from "./chartScale.ts";

it.each([
  [[0n], 2n],
  [[3n], 5n],
  [[5n, 4n], 5n],
  [[51n], 100n],
  [[1_322_50n], 2_000_00n],
  [[10n ** 30n + 1n], 2n * 10n ** 30n],
])("the highest line of %s is at a round number", (values, top) => {
  expect(chartTop(values)).toBe(top);
});

it("a bar is to scale, and seen if it is not zero", () => {
  expect(chartHeight(50n, 100n, 200)).toBe(100);
  expect(chartHeight(100n, 100n, 200)).toBe(200);
  expect(chartHeight(1n, 10n ** 30n, 200)).toBe(2);
  expect(chartHeight(0n, 100n, 200)).toBe(0);
});
