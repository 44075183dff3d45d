import {
  type CoinAmount,
  orderTotal,
  type PricedOrder,
  type PriceQuote,
  quoteFits,
} from "@handsel/protocol";
import type { OrderUnit } from "../money/formatPrice.ts";

/** What is told of a price, beside the amount that is paid. */
export interface ToldPrice {
  order: PricedOrder | null;
  /** Unit of the order's amounts. */
  order_unit: OrderUnit | null;
  quote: PriceQuote | null;
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
  if (quote ? !quoteFits(quote, paid) : !isSameAmount(counted, paid)) return false;
  if (order === null) return true;
  const total = orderTotal(order);
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
