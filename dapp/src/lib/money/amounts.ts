import { formatUnits, parseUnits } from "viem/utils";

/** Coin or currency in which amounts are shown. */
export interface Unit {
  symbol: string;
  decimals: number;
}

type AmountProblem = "empty" | "malformed" | "too_precise" | "zero" | "too_large";

/**
 * Writes an amount: thousands grouped, at least two decimals if the coin has them, no further zeros.
 * @param value base units
 */
export function formatAmount(value: bigint, decimals: number): string {
  const [whole = "0", fraction = ""] = formatUnits(value < 0n ? -value : value, decimals).split(
    ".",
  );
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = fraction.padEnd(Math.min(2, decimals), "0");
  return `${value < 0n ? "−" : ""}${grouped}${shown ? `.${shown}` : ""}`;
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

/** Writes a balance and its coin. Rounds down, so that it never shows more than there is. */
export function formatBalance(value: bigint, unit: Unit): string {
  const dust = 10n ** BigInt(Math.max(0, unit.decimals - balanceDecimals));
  return formatMoney(value - (value % dust), unit);
}

/** Writes base units as a person would type them into a field. */
export function amountToText(value: bigint, decimals: number): string {
  return formatUnits(value, decimals);
}

/**
 * Reads a typed amount exactly, without rounding.
 * @param text decimal number with a point
 * @param max largest amount allowed, in base units
 * @param mayBeZero whether zero is an amount
 * @returns base units, or the problem
 */
export function parseAmount(
  text: string,
  decimals: number,
  max: bigint,
  mayBeZero = false,
): { value: bigint } | { problem: AmountProblem } {
  const typed = text.trim();
  if (typed === "") return { problem: "empty" };
  const match = /^(\d{1,40})(?:\.(\d*))?$/.exec(typed);
  if (!match) return { problem: "malformed" };
  const fraction = (match[2] ?? "").replace(/0+$/, "");
  if (fraction.length > decimals) return { problem: "too_precise" };
  const value = parseUnits(`${match[1]}.${fraction || "0"}`, decimals);
  if (value === 0n && !mayBeZero) return { problem: "zero" };
  if (value > max) return { problem: "too_large" };
  return { value };
}

/** Returns the sentence to show for a typed amount that cannot be used. */
export function amountSentence(problem: AmountProblem, unit: Unit, max: bigint): string {
  switch (problem) {
    case "empty":
      return "Enter an amount.";
    case "malformed":
      return "Write the amount in digits, with a point before the decimals, as in 12.50.";
    case "too_precise":
      return `${unit.symbol} has at most ${unit.decimals} decimals.`;
    case "zero":
      return "Enter an amount above zero.";
    case "too_large":
      return `At most ${formatMoney(max, unit)} is possible.`;
  }
}

/** Writes a commission rate. @param bps hundredths of a percent */
export function formatBps(bps: number): string {
  return `${formatUnits(BigInt(bps), 2)} %`;
}
