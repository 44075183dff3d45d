import { canonicalJson, type JsonValue } from "./canonicalJson.ts";
import {
  type CoinAmount,
  orderTotal,
  type PricedOrder,
  type PriceQuote,
  quoteFits,
} from "./price.ts";

/** What a relayer signs before the receipt itself, so that no other signature of its key is one of a receipt. */
const prefix = "handsel-receipt-v1.";

/** Most decimals that one coin has more on one chain than on another. */
const mostShift = 18;

/**
 * Returns the text of a receipt that its relayer signs by Ed25519: every field but those that change, or are told to some readers
 * only, and the signature.
 */
export function signedReceiptText(receipt: Readonly<Record<string, unknown>>): string {
  const { customer, status_now, public_key, signature, ...signed } = receipt;
  return prefix + canonicalJson(signed as JsonValue);
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
