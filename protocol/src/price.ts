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
