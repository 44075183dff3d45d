import { inShort } from "#words/checkout.ts";
import * as words from "#words/payment.ts";
import type { PaidOrder } from "../../lib/payment/paidOrder.ts";

/** Most lines of an order that its title names. */
const MOST = 3;

/** Returns what a payment bought: the order's first lines, or its description. @param order null: nobody tells it */
export function titleOf(order: PaidOrder | null): string {
  if (!order) return words.payment;
  const lines = order.order?.line_items ?? [];
  if (lines.length === 0) return order.title;
  const named = inShort(lines.slice(0, MOST));
  return lines.length > MOST ? words.andMore(named, lines.length - MOST) : named;
}
