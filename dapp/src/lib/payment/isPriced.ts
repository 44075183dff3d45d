import type { Order } from "@handsel/protocol";
import type { Unit } from "../money/amounts.ts";

/** Conversion of a price to an amount of a coin, as the relayer tells it. */
export interface ToldQuote {
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
  unit: Unit;
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
 * Whether a quote's price, at its rate, is the amount: rounded up to the cent of a coin that is worth a unit of a
 * currency, to six significant digits of any other.
 */
export function isQuoteOf(quote: ToldQuote, { unit, amount }: CoinAmount): boolean {
  const rate = /^(\d{1,30})(?:\.(\d{1,18}))?$/.exec(quote.rate);
  const { exponent } = quote;
  if (!rate || !Number.isInteger(exponent) || exponent < 0 || exponent > rateDigits) return false;
  if (quote.amount !== undefined && quote.amount !== `${amount}`) return false;
  const [, whole = "", fraction = ""] = rate;
  const divisor = BigInt(whole + fraction.padEnd(rateDigits, "0")) * 10n ** BigInt(exponent);
  if (divisor === 0n) return false;
  const dividend = BigInt(quote.price) * 10n ** BigInt(unit.decimals + rateDigits);
  const exact = (dividend + divisor - 1n) / divisor;
  const dropped = isPegged(unit.symbol) ? unit.decimals - 2 : `${exact}`.length - significant;
  return amount >= exact && amount - exact < 10n ** BigInt(Math.max(0, dropped));
}

/** Returns whether a coin is worth a unit of a currency with cents, by its symbol. */
function isPegged(symbol: string): boolean {
  return /USD|^(?:DAI|EUR[A-Z]?)$/.test(symbol);
}

/**
 * Whether an order's lines come to what is asked for: the quote's price if they are in its currency, the amount of the
 * coin that the order counts in otherwise.
 * @param counted coin in which the merchant gave the amount
 */
export function isTotalOf(order: PricedOrder, quote: ToldQuote | null, counted: CoinAmount) {
  const total = totalOf(order);
  if (order.currency === quote?.currency) return total === null || total === BigInt(quote.price);
  return order.currency === counted.unit.symbol && (total === null || total === counted.amount);
}

/** Returns the sum of an order's lines and of the taxes that are added to them; null if the lines have no amounts. */
export function totalOf({ line_items, tax_lines = [] }: PricedOrder): bigint | null {
  const priced = line_items.flatMap(({ unit_amount, quantity }) =>
    unit_amount === null ? [] : [BigInt(unit_amount) * BigInt(quantity)],
  );
  if (priced.length === 0) return null;
  const added = tax_lines.flatMap(({ included, amount }) => (included ? [] : [BigInt(amount)]));
  return [...priced, ...added].reduce((sum, one) => sum + one, 0n);
}
