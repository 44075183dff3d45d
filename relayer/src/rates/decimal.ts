/** Decimals of a rate. */
const DIGITS = 18;

/**
 * Parses a number above zero, times 10^18; null for anything else. Further digits are dropped: a
 * smaller rate never makes the merchant's amount smaller.
 */
export function parseRate(text: string): bigint | null {
  const match = /^(\d{1,30})(?:\.(\d{1,60}))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const shift = DIGITS - fraction.length + Number(exponent);
  const digits = BigInt(whole + fraction);
  const value = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  return value > 0n ? value : null;
}

/** Formats a rate in plain decimal digits, such as `2000.5`. */
export function formatRate(rate: bigint): string {
  const digits = rate.toString().padStart(DIGITS + 1, "0");
  const fraction = digits.slice(-DIGITS).replace(/0+$/, "");
  return `${digits.slice(0, -DIGITS)}${fraction && `.${fraction}`}`;
}

/**
 * Converts a price to base units of a token, rounded up so that the merchant never gets less than
 * the price.
 * @param price in the currency's smallest unit
 * @param exponent decimals of the currency
 * @param rate currency units per whole token, times 10^18
 */
export function toBaseUnits(
  price: bigint,
  exponent: number,
  rate: bigint,
  decimals: number,
): bigint {
  const numerator = price * 10n ** BigInt(decimals + DIGITS);
  const denominator = rate * 10n ** BigInt(exponent);
  return (numerator + denominator - 1n) / denominator;
}

/**
 * Converts base units of a token to a price in a currency's smallest unit, rounded up: the inverse of {@link toBaseUnits}.
 * @param rate currency units per whole token, times 10^18
 * @param exponent decimals of the currency
 */
export function toPrice(amount: bigint, decimals: number, rate: bigint, exponent: number): bigint {
  const numerator = amount * rate * 10n ** BigInt(exponent);
  const denominator = 10n ** BigInt(decimals + DIGITS);
  return (numerator + denominator - 1n) / denominator;
}
