import type { Order } from "@handsel/protocol";
import type { Unit } from "../money/amounts.ts";
import type { OrderUnit } from "../money/formatPrice.ts";

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

/** What is told of a price, beside the amount that is paid. */
export interface ToldPrice {
  order: PricedOrder | null;
  /** Unit of the order's amounts. */
  order_unit: OrderUnit | null;
  quote: ToldQuote | null;
}

/**
 * Whether what is told of a price comes to what is paid: the quote at its rate, the order's lines in the quote's currency, or
 * in the coin that the merchant gave the amount in, which is converted to the paid one or is the same on another chain.
 * @param counted first coin of the merchant
 */
export function isPriceOf(
  { order, order_unit: told, quote }: ToldPrice,
  paid: CoinAmount,
  counted: CoinAmount,
): boolean {
  if (quote ? !isQuoteOf(quote, paid) : !isSameAmount(counted, paid)) return false;
  if (order === null) return true;
  const total = totalOf(order);
  if (told?.kind === "currency") {
    const isUnit = quote?.currency === told.symbol && quote.exponent === told.decimals;
    return isUnit && order.currency === told.symbol && isSum(total, BigInt(quote.price));
  }
  const { symbol, decimals } = counted.unit;
  const isUnit = told?.symbol === symbol && told.decimals === decimals;
  return isUnit && order.currency === symbol && isSum(total, counted.amount);
}

function isSum(total: bigint | null, asked: bigint): boolean {
  return total === null || total === asked;
}

/** Whether an amount is another one of the same coin on a chain with other decimals, rounded up. */
function isSameAmount(from: CoinAmount, to: CoinAmount): boolean {
  const shift = to.unit.decimals - from.unit.decimals;
  const unit = 10n ** BigInt(Math.abs(shift));
  const amount = shift < 0 ? (from.amount + unit - 1n) / unit : from.amount * unit;
  return from.unit.symbol === to.unit.symbol && amount === to.amount;
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
