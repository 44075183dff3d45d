import { formatAmount } from "./amounts.ts";

/** Significant decimals that are shown of an amount. */
const SIGNIFICANT = 6;

/**
 * Writes an amount with at most six significant decimals: those after the zeros of an amount below one. Decimals are cut, never
 * rounded up, and an ellipsis stands for those that are missing.
 * @param value base units
 */
export function shortAmount(value: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const size = value < 0n ? -value : value;
  const fraction = (size % unit).toString().padStart(decimals, "0");
  const zeros = size < unit ? fraction.length - fraction.replace(/^0+/, "").length : 0;
  const kept = 10n ** BigInt(Math.max(0, decimals - zeros - SIGNIFICANT));
  const cut = size - (size % kept);
  const text = formatAmount(value < 0n ? -cut : cut, decimals);
  return cut === size ? text : `${text}…`;
}

/** Significant digits of an estimate. */
const ABOUT = 3;

/**
 * Writes an estimate with three significant digits, rounded up, so that nobody is told too little.
 * @param value base units, not negative
 */
export function aboutAmount(value: bigint, decimals: number): string {
  const step = 10n ** BigInt(Math.max(0, `${value}`.length - ABOUT));
  return formatAmount(((value + step - 1n) / step) * step, decimals);
}
