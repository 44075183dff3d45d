import { paymentStatuses, paymentWindows } from "@handsel/protocol";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import type { ChainClient } from "../chains/clients.ts";
import type { Owner } from "../platform/owner.ts";
import type { PaymentTables } from "./tables.ts";
import { termsSchema } from "./termsSchema.ts";

/** Whose payments, and of which mode: payments know their merchant by address. */
export type PaymentOwner = Pick<Owner, "livemode"> & { merchant: Pick<Merchant, "address"> };

/** Database row of a payment. */
export type PaymentRow = Selectable<PaymentTables["payments"]>;

const amount = z.string().meta({ description: "Base units." });

const time = z.iso.datetime();

export const paymentSchema = z
  .object({
    id: z.string().meta({ description: "EIP-712 hash of the terms." }),
    object: z.literal("payment"),
    livemode: z.boolean().meta({ description: "Whether real money is involved." }),
    checkout_id: z
      .string()
      .nullable()
      .meta({ description: "Null for a payment without a checkout." }),
    duplicate_of: z.string().nullable().meta({
      description:
        "Payment that pays the checkout already, for a second payment of the same checkout: do not ship for it.",
    }),
    client_reference_id: z
      .string()
      .nullable()
      .meta({ description: "The checkout's own number of the order." }),
    description: z.string().nullable().meta({ description: "The checkout's description." }),
    metadata: z
      .record(z.string(), z.string())
      .meta({ description: "The checkout's metadata; empty without a checkout." }),
    chain_id: z.int(),
    token: z.object({
      address: z.string(),
      symbol: z.string().nullable().meta({ description: "Null for a token not configured here." }),
      decimals: z.int().nullable(),
    }),
    status: z.enum(paymentStatuses).meta({
      description: "Follows from terms, stage, amounts and time; `none` for a reorged payment.",
    }),
    confirmation: z.enum(["seen", "confirmed", "finalized", "reorged"]),
    amount,
    held: amount,
    captured: amount,
    fees: amount,
    refunded: amount,
    refundable: z
      .string()
      .meta({ description: "Base units captured and not refunded; see `refund_ends_at`." }),
    returned: amount,
    terms: termsSchema,
    transaction_hash: z.string(),
    block_number: z.int(),
    funded_at: time,
    inspection_ends_at: time.nullable().meta({
      description:
        "From then on the merchant can capture; null for a payment that is disputed or not held any more.",
    }),
    capture_ends_at: time.nullable().meta({
      description:
        "From then on the merchant cannot capture, and held money can be reclaimed for the payer; null: never, or the payment is disputed or not held any more.",
    }),
    refund_ends_at: time.meta({ description: "From then on nothing can be refunded." }),
    created_at: time,
  })
  .meta({ id: "Payment" });

/** Payment as anyone with the checkout's link sees it. */
export const payerPaymentSchema = paymentSchema
  .omit({ client_reference_id: true, metadata: true })
  .meta({ id: "PayerPayment" });

export type Payment = z.output<typeof paymentSchema>;

/** Converts a payment to the API's form. */
export function toPayment(
  chain: Pick<ChainClient, "tokens"> | undefined,
  row: PaymentRow,
): Payment {
  const { terms } = row;
  const token = chain?.tokens.find(({ address }) => address === terms.token);
  const { stage, clock } = row;
  const windows = paymentWindows(terms, { stage, clock: Number(clock) });
  return {
    id: row.id,
    object: "payment",
    livemode: row.livemode,
    checkout_id: row.checkout_id,
    duplicate_of: row.duplicate_of,
    client_reference_id: row.client_reference_id,
    description: row.description,
    metadata: row.metadata,
    chain_id: row.chain_id,
    token: {
      address: terms.token,
      symbol: token?.symbol ?? null,
      decimals: token?.decimals ?? null,
    },
    status: row.status,
    confirmation: row.confirmation,
    amount: terms.amount,
    held: row.held.toString(),
    captured: row.captured.toString(),
    fees: row.fees.toString(),
    refunded: row.refunded.toString(),
    refundable: row.refundable.toString(),
    returned: row.returned.toString(),
    terms,
    transaction_hash: row.transaction_hash,
    block_number: Number(row.block_number),
    funded_at: row.funded_at.toISOString(),
    inspection_ends_at: toTimeOrNull(windows.captureStart),
    capture_ends_at: toTimeOrNull(windows.captureEnd),
    refund_ends_at: toTime(windows.refundEnd),
    created_at: row.created_at.toISOString(),
  };
}

/** Shows a payment as its merchant was last told of it, without what is not confirmed yet. */
export function toldPayment(
  chain: Pick<ChainClient, "tokens"> | undefined,
  row: PaymentRow,
): Payment {
  return { ...toPayment(chain, row), ...row.told };
}

/** Removes the fields that only the merchant may see. */
export function toPayerPayment(payment: Payment): z.output<typeof payerPaymentSchema> {
  const { client_reference_id: _reference, metadata: _metadata, ...visible } = payment;
  return visible;
}

function toTimeOrNull(seconds: number | null): string | null {
  return seconds === null ? null : toTime(seconds);
}

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
