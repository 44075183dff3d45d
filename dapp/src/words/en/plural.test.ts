import { expect, it } from "vitest";
import { amountTooPrecise } from "./money.ts";

it("chooses the form that the count wants", () => {
  expect(amountTooPrecise("BTC", 8)).toBe("BTC has at most 8 decimals.");
  expect(amountTooPrecise("ODD", 1)).toBe("ODD has at most one decimal.");
  expect(amountTooPrecise("PTS", 0)).toBe("PTS has at most 0 decimals.");
});
