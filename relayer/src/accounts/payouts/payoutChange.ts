import { z } from "zod";
import { addressText, text } from "../../platform/http/validate.ts";
import { signedMessage } from "../sessions/requestFields.ts";

/** States of a change: the first two are open. */
export const payoutStatuses = [
  "waiting_for_confirmation",
  "waiting",
  "applied",
  "cancelled",
] as const;
export type PayoutStatus = (typeof payoutStatuses)[number];

/** Change of a payout address, as the API shows it. */
export const payoutChangeSchema = z
  .object({
    id: z.string(),
    object: z.literal("payout_change"),
    chain_id: z.int().nullable().meta({ description: "Null for every chain without its own." }),
    payee: z.string(),
    previous: z.string(),
    label: z.string().nullable(),
    cold: z.boolean().meta({ description: "Whether it is a cold wallet, by its owner's word." }),
    proof: z.enum(["signature", "acknowledged"]).meta({
      description: "Whether the address has signed, or an owner has taken the risk.",
    }),
    requested_by: z.string().meta({ description: "Id of the owner's account." }),
    confirmed_by: z.string().nullable(),
    status: z.enum(payoutStatuses),
    effective_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When it holds for new offers." }),
    created_at: z.iso.datetime(),
    ended_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "PayoutChange" });

export type PayoutChange = z.output<typeof payoutChangeSchema>;

export const newPayoutChangeSchema = z
  .strictObject({
    payee: addressText("payee"),
    chain_id: z.int({ error: "chain_id must be a whole number." }).optional(),
    label: text("label", 60).optional().meta({ description: "Name in the address book." }),
    cold: z.boolean({ error: "cold must be true or false." }).default(false).meta({
      description: "Whether it is a cold wallet: a Safe, a hardware or a paper wallet.",
    }),
    proof: signedMessage.optional().meta({
      description: "ERC-4361 message with a fresh nonce, signed by the payee itself.",
    }),
    acknowledge_risk: z
      .boolean({ error: "acknowledge_risk must be true or false." })
      .default(false)
      .meta({ description: "Instead of a proof: money sent to a wrong address is lost." }),
  })
  .refine(({ proof, acknowledge_risk }) => (proof !== undefined) !== acknowledge_risk, {
    error: "Send either proof, signed by the payee, or acknowledge_risk: true.",
    path: ["acknowledge_risk"],
  })
  .meta({ id: "NewPayoutChange" });

export type NewPayoutChange = z.output<typeof newPayoutChangeSchema>;

/** Columns of {@link PayoutChange}. */
export const payoutColumns = [
  ...(["id", "merchant_id", "chain_id", "payee", "previous", "label", "cold", "proof"] as const),
  ...([
    "requested_by",
    "confirmed_by",
    "status",
    "effective_at",
    "created_at",
    "ended_at",
  ] as const),
] as const;

/** Stored change, as far as it is shown. */
export interface PayoutRow
  extends Omit<PayoutChange, "object" | "effective_at" | "created_at" | "ended_at"> {
  merchant_id: string;
  effective_at: Date | null;
  created_at: Date;
  ended_at: Date | null;
}

/** Converts a stored change to its API object. */
export function toPayoutChange({ merchant_id: _, ...row }: PayoutRow): PayoutChange {
  return {
    ...row,
    object: "payout_change",
    effective_at: row.effective_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
  };
}
