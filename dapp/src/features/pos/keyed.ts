import type { PriceUnit } from "../../lib/sale/priceUnits.ts";

/** Keys of the till, in their order: three in a line. */
export const tillKeys = [
  ...["1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "0", "erase"],
] as const;

export type TillKey = (typeof tillKeys)[number];

/** Digits that fit on the till; more are a mistake. */
const MOST_DIGITS = 9;

/** Returns the digits after a key was pressed. What does not fit changes nothing. */
export function press(digits: string, key: string): string {
  if (key === "erase") return digits.slice(0, -1);
  const next = `${digits}${key}`.replace(/^0+/, "");
  return next.length > MOST_DIGITS ? digits : next;
}

/** Decimals that the keys fill, from the right: all of a currency, two of a coin. */
function keyedDecimals({ kind, decimals }: PriceUnit): number {
  return kind === "currency" ? decimals : Math.min(decimals, 2);
}

/** Returns one of what the last key counts, in the unit's smallest: a cent. */
const step = (unit: PriceUnit) => 10n ** BigInt(unit.decimals - keyedDecimals(unit));

/** Returns what digits are worth, in the unit's smallest. */
export function amountOf(digits: string, unit: PriceUnit): bigint {
  return BigInt(digits === "" ? "0" : digits) * step(unit);
}

/** Returns a share of an amount, rounded to what the keys can write. @param percent whole */
export function shareOf(amount: bigint, percent: bigint, unit: PriceUnit): bigint {
  const one = step(unit);
  const exact = amount * percent;
  return ((exact + 50n * one) / (100n * one)) * one;
}
