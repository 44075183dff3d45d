import { createContext } from "react";
import type { Price } from "./formatPrice.ts";

/** A price in a currency of states that was agreed for an amount of a coin. */
export interface AgreedPrice {
  price: Price;
  /** Base units of the coin. */
  amount: bigint;
}

/** The price agreed for the payment that is shown; null if it was agreed in the coin. */
export const AgreedPriceContext = createContext<AgreedPrice | null>(null);

/** Returns what a part of the amount is of the price, rounded to the currency's smallest unit. @param value base units */
export function priceOfPart({ price, amount }: AgreedPrice, value: bigint): Price {
  return { ...price, amount: (2n * price.amount * value + amount) / (2n * amount) };
}

/** Returns what parts of the amount are of the price. They add up to what their sum is. @param values base units */
export function pricesOfParts(agreed: AgreedPrice, values: readonly bigint[]): Price[] {
  let sum = 0n;
  return values.map((value) => {
    const before = priceOfPart(agreed, sum).amount;
    sum += value;
    return { ...agreed.price, amount: priceOfPart(agreed, sum).amount - before };
  });
}
