import type { Checkout, Payment } from "@handsel/sdk";
import { exponentOf } from "./money.ts";

/**
 * What a shop can say of a checkout: `open`, nothing has come; `arriving`, seen on the chain and not confirmed; `held` in
 * escrow; `captured`; `returned` to the customer; `expired` unpaid.
 */
export type ShopState = "open" | "arriving" | "held" | "captured" | "returned" | "expired";

/**
 * Tells what a checkout means for an order. Money that came late or twice is not the order's before the merchant accepts it, so
 * it changes nothing here.
 */
export function stateOf({ status, payment }: Pick<Checkout, "status" | "payment">): ShopState {
  if (status === "open" || status === "expired") return status;
  if (payment === null || payment.status === "none") return "open";
  if (status === "processing") return "arriving";
  if (BigInt(payment.captured) > 0n && BigInt(payment.held) === 0n) return "captured";
  // Held money whose capture period is over is the customer's to take back: nothing can be captured.
  if (payment.status === "returned" || payment.status === "expired") return "returned";
  return "held";
}

/** Money that went back to the payer, by refund or void. */
export function backOf({ refunded, returned }: Pick<Payment, "refunded" | "returned">): bigint {
  return BigInt(refunded) + BigInt(returned);
}

/**
 * Requires that the server counts a checkout's price in the same unit as the plugin.
 * @throws Error if it does not, and the price is another one
 */
export function requireSameUnit({ quote }: Pick<Checkout, "quote">, currency: string): void {
  if (!quote || quote.exponent === exponentOf(currency)) return;
  throw new Error(`${currency} has ${quote.exponent} decimals at the server.`);
}
