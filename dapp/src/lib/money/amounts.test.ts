import { describe, expect, it } from "vitest";
import {
  amountSentence,
  formatAmount,
  formatBalance,
  formatBps,
  formatMoney,
  parseAmount,
} from "./amounts.ts";

const usd = { symbol: "USDH", decimals: 6 };

describe("formatAmount", () => {
  it.each([
    [0n, 6, "0.00"],
    [1n, 6, "0.000001"],
    [25_000_000n, 6, "25.00"],
    [25_500_000n, 6, "25.50"],
    [1_234_567_890_123n, 6, "1,234,567.890123"],
    [1_000n, 0, "1,000"],
    [-5_000_000n, 6, "−5.00"],
    [2n ** 104n - 1n, 18, "20,282,409,603,651.670423947251286015"],
  ])("writes %s with %s decimals as %s", (value, decimals, text) => {
    expect(formatAmount(value, decimals)).toBe(text);
  });

  it("names the coin", () => {
    expect(formatMoney(25_000_000n, usd)).toBe("25.00\u00a0USDH");
    // A long one may break before its unit.
    expect(formatMoney(10n ** 18n, usd)).toBe("1,000,000,000,000.00 USDH");
  });

  it("cuts a balance, never rounding it up", () => {
    expect(formatBalance(1_999_999_999_999_999_999n, { symbol: "ETH", decimals: 18 })).toBe(
      "1.999999\u00a0ETH",
    );
    expect(formatBalance(1n, usd)).toBe("0.000001\u00a0USDH");
  });

  it("writes a commission's rate", () => {
    expect(formatBps(100)).toBe("1 %");
    expect(formatBps(275)).toBe("2.75 %");
  });
});

describe("parseAmount", () => {
  it.each([
    ["25", 25_000_000n],
    ["25.", 25_000_000n],
    [" 25.5 ", 25_500_000n],
    ["0.000001", 1n],
    ["25.50000000", 25_500_000n],
    ["100", 100_000_000n],
  ])("reads %j exactly", (text, value) => {
    expect(parseAmount(text, 6, 100_000_000n)).toEqual({ value });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["abc", "malformed"],
    ["1,5", "malformed"],
    ["-1", "malformed"],
    ["1e3", "malformed"],
    [".5", "malformed"],
    ["9".repeat(41), "malformed"],
    ["0.0000001", "too_precise"],
    ["0", "zero"],
    ["0.00", "zero"],
    ["100.000001", "too_large"],
  ] as const)("refuses %j as %s", (text, problem) => {
    expect(parseAmount(text, 6, 100_000_000n)).toEqual({ problem });
    expect(amountSentence(problem, usd, 100_000_000n)).toMatch(/\.$/);
  });
});
