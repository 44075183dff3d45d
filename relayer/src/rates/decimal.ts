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

/** Significant digits of an amount that is no whole number of cents. */
const SIGNIFICANT = 6;

/**
 * Rounds an amount up to what a page can show exactly: of a coin that is worth a unit of a currency to its cent, of
 * any other to six significant digits.
 * @param amount base units
 */
export function roundToShown(amount: bigint, coin: { symbol: string; decimals: number }): bigint {
  const dropped = isPegged(coin.symbol)
    ? coin.decimals - 2
    : amount.toString().length - SIGNIFICANT;
  if (dropped <= 0) return amount;
  const unit = 10n ** BigInt(dropped);
  return ((amount + unit - 1n) / unit) * unit;
}

/** Returns whether a coin is worth a unit of a currency with cents, by its symbol. */
function isPegged(symbol: string): boolean {
  return /USD|^(?:DAI|EUR[A-Z]?)$/.test(symbol);
}
