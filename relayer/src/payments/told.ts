import type { PaymentStatus } from "@handsel/protocol";

/** What an event said about a payment: the fields that change; all others follow from its terms and checkout. */
export interface Told {
  duplicate_of: string | null;
  status: PaymentStatus;
  confirmation: "seen" | "confirmed" | "finalized" | "reorged";
  /** Amounts in base units. */
  held: string;
  captured: string;
  fees: string;
  refunded: string;
  refundable: string;
  returned: string;
  transaction_hash: string;
  block_number: number;
  funded_at: string;
  inspection_ends_at: string | null;
  capture_ends_at: string | null;
  refund_ends_at: string;
}

const fields = [
  ...(["duplicate_of", "status", "confirmation", "held", "captured", "fees"] as const),
  ...(["refunded", "refundable", "returned", "transaction_hash", "block_number"] as const),
  ...(["funded_at", "inspection_ends_at", "capture_ends_at", "refund_ends_at"] as const),
] satisfies readonly (keyof Told)[];

/** Returns what an event says about a payment, to be compared with the next one. */
export function toTold(payment: Told): Told {
  return Object.fromEntries(fields.map((field) => [field, payment[field]])) as unknown as Told;
}

/** Returns the old values of the fields that an event changes. */
export function changedSince(told: Told, payment: Told): Partial<Told> {
  return Object.fromEntries(
    fields.flatMap((field) => (told[field] === payment[field] ? [] : [[field, told[field]]])),
  );
}
