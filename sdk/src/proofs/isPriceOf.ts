import type { Order } from "@handsel/protocol";
import type { PaymentReceipt } from "./paymentReceipt.ts";

type Quote = PaymentReceipt["quote"];

/** Coin with an amount of it. */
interface CoinAmount {
  unit: { symbol: string; decimals: number };
  /** Base units. */
  amount: bigint;
}

/** Whether the price at the rate is the amount, and the lines come to the price; null without a price. */
export function isPriceOf(
  quote: Quote,
  order: Order | null,
  { amount, token }: PaymentReceipt["payment"],
): boolean | null {
  const unit = { symbol: token.symbol ?? "", decimals: token.decimals ?? 0 };
  const isQuoted = quote === null || isQuoteOf(quote, { unit, amount: BigInt(amount) });
  if (order === null) return quote === null ? null : isQuoted;
  const total = totalOf(order);
  if (total === null && quote === null) return null;
  return isQuoted && isAskedFor(total, order.currency, quote, { unit, amount: BigInt(amount) });
}

/** Whether the sum of an order's lines is the price, or the amount if they are in the coin. */
function isAskedFor(
  total: bigint | null,
  currency: string,
  quote: Quote,
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

/** Most decimals that one coin has more on one chain than on another. */
const mostShift = 18;

/** Whether two amounts differ by a coin's decimals alone, rounded up: lines count in those of the merchant's first chain. */
function isSameNumber(total: bigint, amount: bigint): boolean {
  const shifts = Array.from({ length: mostShift + 1 }, (_, digits) => 10n ** BigInt(digits));
  return shifts.some((unit) => total * unit === amount || (total + unit - 1n) / unit === amount);
}

/** Decimals of a rate, at most. */
const rateDigits = 18;

/** Significant digits of an amount in a coin that has no cents. */
const significant = 6;

/**
 * Whether a quote's price, at its rate, is the amount: rounded up to the cent of a coin that is worth a unit of a
 * currency, to six significant digits of any other.
 */
function isQuoteOf(
  quote: NonNullable<Quote> & { amount?: unknown },
  { unit, amount }: CoinAmount,
): boolean {
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

/** Returns the sum of an order's lines and of the taxes that are added to them; null if the lines have no amounts. */
function totalOf({ line_items, tax_lines = [] }: Order): bigint | null {
  const priced = line_items.flatMap(({ unit_amount, quantity }) =>
    unit_amount === null ? [] : [BigInt(unit_amount) * BigInt(quantity)],
  );
  if (priced.length === 0) return null;
  const added = tax_lines.flatMap(({ included, amount }) => (included ? [] : [BigInt(amount)]));
  return [...priced, ...added].reduce((sum, one) => sum + one, 0n);
}
