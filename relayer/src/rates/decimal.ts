/** Digits after the point of a rate. */
const DIGITS = 18;

/**
 * A number above zero as an exact multiple of 10^-18; null for anything else. Further digits are
 * dropped, which makes a rate smaller and so never the price.
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

/** A rate in plain decimal digits, such as `2000.5`. */
export function formatRate(rate: bigint): string {
  const digits = rate.toString().padStart(DIGITS + 1, "0");
  const fraction = digits.slice(-DIGITS).replace(/0+$/, "");
  return `${digits.slice(0, -DIGITS)}${fraction && `.${fraction}`}`;
}

/**
 * Base units of a token for a price, rounded up to the next whole one, so that the merchant never
 * gets less than the price.
 * @param price in the currency's smallest unit
 * @param rate units of the currency for one whole token, times 10^18
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
