import type { Checkout } from "../../lib/api/apiTypes.ts";
import { formatPrice, type Price } from "../../lib/money/formatPrice.ts";

/** What was agreed, if that was in a currency of states. */
export function agreedPrice({ quote }: Pick<Checkout, "quote">): Price | null {
  return quote && { ...quote, amount: BigInt(quote.price), decimals: quote.exponent };
}

/** What is paid, as a text for buttons and titles. */
export function agreedText(checkout: Checkout, inCoin: string): string {
  const price = agreedPrice(checkout);
  return price ? formatPrice(price) : inCoin;
}
