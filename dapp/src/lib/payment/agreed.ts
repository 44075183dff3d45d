import type { Checkout, PaymentLink } from "../api/apiTypes.ts";
import { formatMoney } from "../money/amounts.ts";
import { formatPrice, type Price } from "../money/formatPrice.ts";

/** What was agreed, if that was in a currency of states. */
export function agreedPrice({ quote }: Pick<Checkout, "quote">): Price | null {
  return quote && { ...quote, amount: BigInt(quote.price), decimals: quote.exponent };
}

/** What is paid, as a text for buttons and titles. */
export function agreedText(checkout: Pick<Checkout, "quote">, inCoin: string): string {
  const price = agreedPrice(checkout);
  return price ? formatPrice(price) : inCoin;
}

/** Price of a payment link, if that is in a currency of states. */
export function linkPrice({
  price,
  order_unit,
}: Pick<PaymentLink, "price" | "order_unit">): Price | null {
  return price && { ...price, amount: BigInt(price.amount), decimals: order_unit.decimals };
}

/** What a payment link asks for, as a text. */
export function linkText(
  link: Pick<PaymentLink, "price" | "order_unit" | "amount" | "token">,
): string {
  const price = linkPrice(link);
  return price ? formatPrice(price) : formatMoney(BigInt(link.amount ?? 0), link.token);
}
