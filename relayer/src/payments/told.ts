import type { ChainClient } from "../chains/clients.ts";
import { type Payment, type PaymentRow, toPayment } from "./payment.ts";

/** Fields of a payment that change; all others follow from its terms and checkout. */
const changing = [
  ...(["duplicate_of", "status", "confirmation", "held", "captured", "fees"] as const),
  ...(["refunded", "refundable", "returned", "transaction_hash", "block_number"] as const),
  ...(["funded_at", "inspection_ends_at", "capture_ends_at", "refund_ends_at"] as const),
] as const;

/** What an event said about a payment. */
export type Told = Pick<Payment, (typeof changing)[number]>;

/** Returns what an event says about a payment, to be compared with the next one. */
export function toTold(payment: Payment): Told {
  return Object.fromEntries(changing.map((field) => [field, payment[field]])) as Told;
}

/** Returns the old values of the fields that an event changes. */
export function changedSince(told: Told, payment: Payment): Partial<Told> {
  return Object.fromEntries(
    changing.flatMap((field) => (told[field] === payment[field] ? [] : [[field, told[field]]])),
  );
}

/** Shows a payment as its merchant was last told of it, without what is not confirmed yet. */
export function toldPayment(chain: ChainClient | undefined, row: PaymentRow): Payment {
  return { ...toPayment(chain, row), ...row.told };
}
