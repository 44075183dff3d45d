import { type PaymentTermsJson, paymentStatus, paymentStatuses } from "@handsel/protocol";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { PaymentTables } from "./tables.ts";
import { termsSchema } from "./termsSchema.ts";

/** A payment as it is kept. */
export type PaymentRow = Selectable<PaymentTables["payments"]>;

const amount = z.string().meta({ description: "Base units." });

/** A payment as the API shows it. */
export const paymentSchema = z
  .object({
    id: z.string().meta({ description: "EIP-712 hash of the terms." }),
    object: z.literal("payment"),
    checkout_id: z
      .string()
      .nullable()
      .meta({ description: "Null: the terms are those of no checkout." }),
    chain_id: z.int(),
    status: z.enum(paymentStatuses).meta({
      description: "By the terms, the state and the time; `none` once a reorganisation dropped it.",
    }),
    confirmation: z.enum(["seen", "confirmed", "finalized", "reorged"]),
    amount,
    held: amount,
    captured: amount,
    fees: amount,
    refunded: amount,
    returned: amount,
    terms: termsSchema,
    transaction_hash: z.string(),
    block_number: z.int(),
    funded_at: z.iso.datetime(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Payment" });

export type Payment = z.output<typeof paymentSchema>;

/**
 * Shows a payment.
 * @param time Unix seconds, for the deadlines
 */
export function toPayment(row: PaymentRow, time: number): Payment {
  return {
    id: row.id,
    object: "payment",
    checkout_id: row.checkout_id,
    chain_id: row.chain_id,
    status: statusOf(row, time),
    confirmation: row.confirmation,
    amount: row.terms.amount,
    held: row.held.toString(),
    captured: row.captured.toString(),
    fees: row.fees.toString(),
    refunded: row.refunded.toString(),
    returned: row.returned.toString(),
    terms: row.terms,
    transaction_hash: row.transaction_hash,
    block_number: Number(row.block_number),
    funded_at: row.funded_at.toISOString(),
    created_at: row.created_at.toISOString(),
  };
}

/** The status that people read, by the protocol's rule. */
export function statusOf(
  row: Pick<PaymentRow, "held" | "refundable" | "stage" | "clock"> & {
    terms: PaymentTermsJson;
  },
  time: number,
) {
  const { held, refundable, stage } = row;
  const clock = Number(row.clock);
  return paymentStatus(row.terms, { held, refundable, stage, clock }, time);
}
