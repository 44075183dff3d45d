import { formatUnits, parseUnits } from "viem/utils";
import { locale } from "#words/locale.ts";
import * as words from "#words/money.ts";
import { numberFormat } from "./numberFormat.ts";
import { readDecimal } from "./readDecimal.ts";

/** Coin or currency in which amounts are shown. */
export interface Unit {
  symbol: string;
  decimals: number;
}

type AmountProblem = "empty" | "malformed" | "ambiguous" | "too_precise" | "zero" | "too_large";

/** Most digits of an amount; no token has as many. */
const mostDigits = 80;

/**
 * Writes an amount in the language's way: thousands grouped, at least two decimals if the coin has them, no further zeros.
 * @param value base units
 */
export function formatAmount(value: bigint, decimals: number): string {
  const text = formatUnits(value, decimals) as `${number}`;
  const options = { minimumFractionDigits: Math.min(2, decimals), maximumFractionDigits: decimals };
  // Given as text, a number is written exactly, however large.
  return numberFormat(options).format(text).replace("-", "−");
}

/** Characters of an amount beyond which a line may break before its unit. */
const longAmount = 14;

/** Writes amount and coin, as in "25.00 USDH", with a space that does not break unless the amount is long. */
export function formatMoney(value: bigint, unit: Unit): string {
  const digits = formatAmount(value, unit.decimals);
  return `${digits}${digits.length > longAmount ? " " : "\u00a0"}${unit.symbol}`;
}

/** Decimals shown of a balance. */
const balanceDecimals = 6;

const dustOf = ({ decimals }: Unit) => 10n ** BigInt(Math.max(0, decimals - balanceDecimals));

/** Writes a balance and its coin. Rounds down, so that it never shows more than there is. */
export function formatBalance(value: bigint, unit: Unit): string {
  return formatMoney(value - (value % dustOf(unit)), unit);
}

/** Writes what is paid at most. Rounds up, so that it never shows less: some chains' fees are below the decimals shown. */
export function formatAtMost(value: bigint, unit: Unit): string {
  const dust = dustOf(unit);
  return formatMoney(((value + dust - 1n) / dust) * dust, unit);
}

/** Writes base units as a person would type them into a field, so that they are read the same on every device. */
export function amountToText(value: bigint, decimals: number, language = locale): string {
  const text = formatUnits(value, decimals) as `${number}`;
  const shown = text.length - 1 - text.lastIndexOf(".");
  // A sign before three digits could stand between thousands.
  const least = text.includes(".") && shown === 3 ? 4 : 0;
  const options = {
    useGrouping: false,
    minimumFractionDigits: least,
    maximumFractionDigits: Math.max(decimals, least),
  };
  return numberFormat(options, language).format(text);
}

/**
 * Reads a typed amount exactly, without rounding.
 * @param max largest amount allowed, in base units
 * @param mayBeZero whether zero is an amount
 * @param locales languages by which the text is read: the page's and the device's
 * @returns base units, or the problem
 */
export function parseAmount(
  text: string,
  decimals: number,
  max: bigint,
  mayBeZero = false,
  locales: readonly string[] = [locale, navigator.language],
): { value: bigint } | { problem: AmountProblem } {
  if (text.trim() === "") return { problem: "empty" };
  const read = text.length > mostDigits ? "malformed" : readDecimal(text, decimals, locales);
  if (typeof read === "string") return { problem: read };
  const fraction = read.fraction.replace(/0+$/, "");
  if (fraction.length > decimals) return { problem: "too_precise" };
  const value = parseUnits(`${read.whole}.${fraction || "0"}`, decimals);
  if (value === 0n && !mayBeZero) return { problem: "zero" };
  if (value > max) return { problem: "too_large" };
  return { value };
}

/** Returns the sentence to show for a typed amount that cannot be used. */
export function amountSentence(problem: AmountProblem, unit: Unit, max: bigint): string {
  switch (problem) {
    case "empty":
      return words.amountEmpty;
    case "malformed":
      return words.amountMalformed(formatAmount(1_250n, 2));
    case "ambiguous":
      return words.amountAmbiguous(amountToText(1_234n, 0), amountToText(1_234n, 3));
    case "too_precise":
      return words.amountTooPrecise(unit.symbol, unit.decimals);
    case "zero":
      return words.amountZero;
    case "too_large":
      return words.amountTooLarge(formatMoney(max, unit));
  }
}

/** Writes a commission rate. @param bps hundredths of a percent */
export function formatBps(bps: number): string {
  const rate = formatUnits(BigInt(bps), 2) as `${number}`;
  return `${numberFormat({ maximumFractionDigits: 2 }).format(rate)} %`;
}
