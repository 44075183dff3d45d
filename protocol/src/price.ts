import type { Order } from "./order.ts";

/** Conversion of a price to an amount of a coin, as a relayer tells it. */
export interface PriceQuote {
  currency: string;
  /** Decimals of the currency. */
  exponent: number;
  /** In the currency's smallest unit. */
  price: string;
  /** Currency units per whole coin, as a decimal number. */
  rate: string;
  /** Base units of the coin; not told: only the price and the rate are known. */
  amount?: unknown;
}

/** Coin with an amount of it. */
export interface CoinAmount {
  unit: { symbol: string; decimals: number };
  /** Base units. */
  amount: bigint;
}

/** Amounts of an order, which its hash covers. */
export type PricedOrder = Pick<Order, "currency" | "line_items" | "tax_lines">;

/** Decimals of a rate, at most. */
const rateDigits = 18;

/** Significant digits of an amount in a coin that has no cents. */
const significant = 6;

/** Most decimals that one coin has more on one chain than on another. */
const mostShift = 18;

/**
 * Rounds an amount up to what a page can show exactly: of a coin that is worth a unit of a currency to its cent, of
 * any other to six significant digits.
 * @param amount base units
 */
export function roundToShown(amount: bigint, unit: CoinAmount["unit"]): bigint {
  const step = shownStep(amount, unit);
  return ((amount + step - 1n) / step) * step;
}

/** Base units between one amount that a page shows exactly and the next. */
function shownStep(amount: bigint, { symbol, decimals }: CoinAmount["unit"]): bigint {
  const dropped = isPegged(symbol) ? decimals - 2 : `${amount}`.length - significant;
  return 10n ** BigInt(Math.max(0, dropped));
}

/** Returns whether a coin is worth a unit of a currency with cents, by its symbol. */
function isPegged(symbol: string): boolean {
  return /USD|^(?:DAI|EUR[A-Z]?)$/.test(symbol);
}

/** Returns whether a quote's price, at its rate, is the amount, rounded up as by {@link roundToShown}. */
export function quoteFits(quote: PriceQuote, { unit, amount }: CoinAmount): boolean {
  const rate = /^(\d{1,30})(?:\.(\d{1,18}))?$/.exec(quote.rate);
  const { exponent } = quote;
  if (!rate || !Number.isInteger(exponent) || exponent < 0 || exponent > rateDigits) return false;
  if (quote.amount !== undefined && quote.amount !== `${amount}`) return false;
  const [, whole = "", fraction = ""] = rate;
  const divisor = BigInt(whole + fraction.padEnd(rateDigits, "0")) * 10n ** BigInt(exponent);
  if (divisor === 0n) return false;
  const dividend = BigInt(quote.price) * 10n ** BigInt(unit.decimals + rateDigits);
  const exact = (dividend + divisor - 1n) / divisor;
  return amount >= exact && amount - exact < shownStep(exact, unit);
}

/** Returns the sum of an order's lines and of the taxes that are added to them; null if the lines have no amounts. */
export function orderTotal({ line_items, tax_lines = [] }: PricedOrder): bigint | null {
  const priced = line_items.flatMap(({ unit_amount, quantity }) =>
    unit_amount === null ? [] : [BigInt(unit_amount) * BigInt(quantity)],
  );
  if (priced.length === 0) return null;
  const added = tax_lines.flatMap(({ included, amount }) => (included ? [] : [BigInt(amount)]));
  return [...priced, ...added].reduce((sum, one) => sum + one, 0n);
}

/**
 * Returns whether a receipt's price at its rate is the amount that was paid, and the order's lines come to the price; null
 * without a price.
 */
export function receiptPriceFits(
  quote: PriceQuote | null,
  order: PricedOrder | null,
  paid: CoinAmount,
): boolean | null {
  const isQuoted = quote === null || quoteFits(quote, paid);
  if (order === null) return quote === null ? null : isQuoted;
  const total = orderTotal(order);
  if (total === null && quote === null) return null;
  return isQuoted && isAskedFor(total, order.currency, quote, paid);
}

/** Whether the sum of an order's lines is the price, or the amount if they are in the coin. */
function isAskedFor(
  total: bigint | null,
  currency: string,
  quote: PriceQuote | null,
  { unit, amount }: CoinAmount,
): boolean {
  if (currency === quote?.currency) return total === null || total === BigInt(quote.price);
  // An amount given in one coin and paid in another, which a receipt does not count in: it was converted to dollars.
  if (quote) return quote.currency === "USD" && !isCurrency(currency);
  const isInCoin = currency === unit.symbol || unit.symbol === "";
  return isInCoin && (total === null || isSameNumber(total, amount));
}

/** Whether a code is one of the currencies of states. */
function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}

/** Whether two amounts differ by a coin's decimals alone, rounded up: lines count in those of the merchant's first chain. */
function isSameNumber(total: bigint, amount: bigint): boolean {
  const shifts = Array.from({ length: mostShift + 1 }, (_, digits) => 10n ** BigInt(digits));
  return shifts.some((unit) => total * unit === amount || (total + unit - 1n) / unit === amount);
}
