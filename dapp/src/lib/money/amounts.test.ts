import { formatUnits } from "viem/utils";
import { describe, expect, it } from "vitest";
import {
  amountSentence,
  amountToText,
  formatAmount,
  formatAtMost,
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

  it("cuts what is paid at most, never rounding it down", () => {
    const ether = { symbol: "ETH", decimals: 18 };
    expect(formatAtMost(300_000_000_000n, ether)).toBe("0.000001\u00a0ETH");
    expect(formatAtMost(1_234_567_000_000_001n, ether)).toBe("0.001235\u00a0ETH");
    expect(formatAtMost(2_000_000_000_000_000n, ether)).toBe("0.002\u00a0ETH");
    expect(formatAtMost(0n, ether)).toBe("0.00\u00a0ETH");
    expect(formatAtMost(1n, usd)).toBe("0.000001\u00a0USDH");
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
    ["1,5", 1_500_000n],
    [".5", 500_000n],
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
    [".", "malformed"],
    ["-1", "malformed"],
    ["1e3", "malformed"],
    ["9".repeat(81), "malformed"],
    ["1,234", "ambiguous"],
    ["0.0000001", "too_precise"],
    ["0", "zero"],
    ["0.00", "zero"],
    ["100.000001", "too_large"],
  ] as const)("refuses %j as %s", (text, problem) => {
    expect(parseAmount(text, 6, 100_000_000n)).toEqual({ problem });
    expect(amountSentence(problem, usd, 100_000_000n)).toMatch(/\.$/);
  });

  it("takes zero where zero is an amount", () => {
    expect(parseAmount("0,00", 6, 1n, true)).toEqual({ value: 0n });
  });

  it("shows by example how to write what it cannot read", () => {
    expect(amountSentence("malformed", usd, 1n)).toMatch(/as in 12\.50\./);
    expect(amountSentence("ambiguous", usd, 1n)).toMatch(/as in 1234; .* as in 1\.2340\./);
  });
});

/** Languages of the world's keyboards: each decimal sign, grouping and script of digits among them. */
const languages = [
  ...["en-GB", "en-US", "en-IN", "en-ZA", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CH", "fr-CA"],
  ...["es-ES", "es-MX", "pt-PT", "pt-BR", "it-IT", "nl-NL", "sv-SE", "nb-NO", "da-DK", "fi-FI"],
  ...["pl-PL", "cs-CZ", "hu-HU", "ro-RO", "bg-BG", "uk-UA", "ru-RU", "el-GR", "tr-TR", "he-IL"],
  ...["ar-EG", "ar-MA", "fa-IR", "ur-PK", "hi-IN", "bn-BD", "mr-IN", "my-MM", "th-TH", "vi-VN"],
  ...["id-ID", "ms-MY", "ja-JP", "ko-KR", "zh-CN", "zh-TW", "ka-GE", "et-EE", "lt-LT", "sl-SI"],
];

describe.each(languages)("an amount typed in %s", (language) => {
  const most = 10n ** 40n;
  const amounts = [1n, 99n, 1_500n, 1_234n, 999_999n, 1_234_000n, 25_500_000n, 987_654_321_012n];

  it("is what was typed, grouped as the language does; or it is refused where it could be another", () => {
    for (const decimals of [0, 2, 3, 6, 18]) {
      for (const value of amounts) {
        for (const useGrouping of ["always", "min2", false] as const) {
          const format = new Intl.NumberFormat(language, {
            ...{ useGrouping, maximumFractionDigits: decimals },
          });
          const text = format.format(formatUnits(value, decimals) as `${number}`);
          for (const device of ["en-US", "de-DE", language]) {
            const read = parseAmount(text, decimals, most, false, [language, device]);
            const isDoubtful = /^\D*\p{Nd}{1,3}[^\p{Nd}]\p{Nd}{3}\D*$/u.test(text);
            if (!isDoubtful) expect([text, read]).toEqual([text, { value }]);
            else expect([{ value }, { problem: "ambiguous" }]).toContainEqual(read);
          }
        }
      }
    }
  });

  it("is never refused as the field itself writes it, whatever the device's language", () => {
    for (const decimals of [0, 2, 3, 6, 18]) {
      for (const value of amounts) {
        for (const device of ["en-US", "de-DE", "ar-EG"]) {
          const text = amountToText(value, decimals, language);
          const read = parseAmount(text, decimals, most, false, [language, device]);
          expect([text, read]).toEqual([text, { value }]);
        }
      }
    }
  });
});
