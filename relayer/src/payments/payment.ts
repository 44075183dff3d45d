import { type PaymentTermsJson, paymentStatus, paymentStatuses } from "@handsel/protocol";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { PaymentTables } from "./tables.ts";
import { termsSchema } from "./termsSchema.ts";

/** Database row of a payment. */
export type PaymentRow = Selectable<PaymentTables["payments"]>;

const amount = z.string().meta({ description: "Base units." });

export const paymentSchema = z
  .object({
    id: z.string().meta({ description: "EIP-712 hash of the terms." }),
    object: z.literal("payment"),
    checkout_id: z
      .string()
      .nullable()
      .meta({ description: "Null for a payment without a checkout." }),
    chain_id: z.int(),
    status: z.enum(paymentStatuses).meta({
      description: "Follows from terms, stage, amounts and time; `none` for a reorged payment.",
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
 * Converts a payment to the API's form.
 * @param time chain time in Unix seconds
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

/** Returns the status, by the protocol's rule. */
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
