import type { ApiComponents } from "@handsel/sdk";
import * as words from "#words/pos.ts";
import { type PriceUnit, priceIn } from "../../lib/sale/priceUnits.ts";

type NewCheckout = ApiComponents["schemas"]["NewCheckout"];

/** Seconds in which the customer's phone can pay. */
const LIFETIME = 300;

/**
 * Writes the checkout of a sale as the API takes it: the money can be collected at once, and a tip has a line of its own.
 * @param amount without the tip
 */
export function newSale(
  store: string,
  unit: PriceUnit,
  { amount, tip }: { amount: bigint; tip: bigint },
): NewCheckout {
  const what = words.sale(store);
  const lines = [
    { name: what, unit_amount: amount.toString() },
    { name: words.tipLine, unit_amount: tip.toString() },
  ];
  return {
    ...{ description: what, ...priceIn(unit, amount + tip) },
    ...(tip > 0n && { line_items: lines }),
    ...{ expires_in: LIFETIME, inspection_period: 0 },
  };
}
