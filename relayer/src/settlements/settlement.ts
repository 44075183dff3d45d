import { escrowAbi, settlementMessage, termsFromJson } from "@handsel/protocol";
import type { Selectable } from "kysely";
import { encodeFunctionData } from "viem";
import { z } from "zod";
import { toTypedDataJson, typedDataSchema } from "../checkouts/signing.ts";
import { signatureSchema } from "../gasless/schemas.ts";
import { amountText } from "../payments/amountText.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { unseal } from "../platform/crypto/seal.ts";
import type { CallJson } from "../platform/errors.ts";
import { callSchema } from "../platform/http/problem.ts";
import { idText, seconds, text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { type SettlementStatus, settlementStatuses } from "./settlementStatus.ts";
import type { SettlementTables } from "./tables.ts";

export type SettlementRow = Selectable<SettlementTables["settlement_proposals"]>;

/** Side of a payment. */
export type Side = SettlementRow["proposed_by"];

export const settlementIdText = idText("stl", "A settlement id is stl_ and 32 hexadecimal digits.");

const facts = {
  id: z.string(),
  object: z.literal("settlement_proposal"),
  payment_id: z.string(),
  chain_id: z.int(),
  proposed_by: z.enum(["payer", "merchant"]),
  payer_amount: z.string().meta({ description: "Base units that go back to the payer." }),
  payee_amount: z.string().meta({
    description: "Base units that are captured for the payee, of which the commission is taken.",
  }),
  held: z.string().meta({ description: "Base units that were held when it was made." }),
  deadline: z.int().meta({ description: "Last Unix second in which it can be signed." }),
  status: z.enum(settlementStatuses).meta({
    description:
      "`open`: a signature is missing; `agreed`: both have signed; `executed`: the chain has divided the money; `lapsed`: the deadline passed, or the held money changed.",
  }),
  payer_signed: z.boolean(),
  merchant_signed: z.boolean(),
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
};

/** Proposal as a webhook tells of it: without the note, which only the API shows. */
export const toldSettlementSchema = z.object(facts).meta({ id: "ToldSettlementProposal" });

export const settlementSchema = z
  .object({
    ...facts,
    note: z.string().nullable().meta({ description: "Words of the side that made it." }),
    typed_data: typedDataSchema.meta({ description: "What each side signs." }),
    call: callSchema.nullable().meta({
      description:
        "Call that divides the money, which anyone may send; null until both have signed.",
    }),
  })
  .meta({ id: "SettlementProposal" });

export type Settlement = z.output<typeof settlementSchema>;

const NINETY_DAYS = 90 * 86_400;

/** Most seconds from now to the deadline of a proposal: as long as an arbiter has for a ruling. */
export const MAX_LIFETIME = NINETY_DAYS;

const shape = {
  payer_amount: amountText.meta({ description: "Base units that go back to the payer." }),
  held: amountText.meta({ description: "Held amount now; another one is refused." }),
  deadline: seconds("deadline", 0, 2 ** 40 - 1).meta({
    description: "Last Unix second in which it can be signed; at most 90 days ahead.",
  }),
  note: text("note", 1_000).optional(),
};

const signature = signatureSchema.meta({
  description:
    "Your side's EIP-712 signature of `Settlement(paymentId, payerAmount, held, deadline)`.",
});

/** Request body of a payer's proposal. */
export const payersProposalSchema = z
  .strictObject({ ...shape, signature })
  .meta({ id: "PayersSettlementProposal" });

/** Request body of a merchant's proposal. */
export const merchantsProposalSchema = z
  .strictObject({
    ...shape,
    signature: signature.optional().meta({
      description:
        "The merchant's signature. Without it, the proposal waits for both, and you sign by accepting it.",
    }),
  })
  .meta({ id: "MerchantsSettlementProposal" });

export const acceptanceSchema = z.strictObject({ signature }).meta({ id: "SettlementAcceptance" });

/** Content of a proposal. */
export interface Proposal {
  payer_amount: string;
  held: string;
  deadline: number;
  note?: string | undefined;
}

/** Returns the typed data of a proposal. */
export function messageOf(
  deps: Pick<Deps, "chains">,
  payment: PaymentRow,
  { payer_amount, held, deadline }: Pick<SettlementRow, "payer_amount" | "held" | "deadline">,
) {
  const chain = deps.chains.get(payment.chain_id);
  if (!chain) throw new RangeError(`chain ${payment.chain_id} is not configured`);
  const content = { payerAmount: payer_amount, held, deadline };
  return settlementMessage(termsFromJson(payment.terms), chain.escrow, content);
}

/** Names the place of a proposal's note, which its encryption is bound to. */
export function contextOf(id: string): string {
  return `settlement_proposals:sealed_note:${id}`;
}

/** Returns the status of a proposal now: one that nobody can sign any more has lapsed, whenever that is recorded. */
export function statusNow(
  { status, held, deadline }: Pick<SettlementRow, "status" | "held" | "deadline">,
  payment: Pick<PaymentRow, "held">,
): SettlementStatus {
  const isOver = payment.held !== held || Number(deadline) < Date.now() / 1000;
  return status === "open" && isOver ? "lapsed" : status;
}

/** Converts a proposal to the form of webhooks. */
export function toToldSettlement(
  row: SettlementRow,
  payment: PaymentRow,
): z.output<typeof toldSettlementSchema> {
  return {
    ...{ id: row.id, object: "settlement_proposal", payment_id: row.payment_id },
    ...{ chain_id: payment.chain_id, proposed_by: row.proposed_by },
    payer_amount: row.payer_amount.toString(),
    payee_amount: (row.held - row.payer_amount).toString(),
    held: row.held.toString(),
    deadline: Number(row.deadline),
    status: statusNow(row, payment),
    payer_signed: row.payer_signature !== null,
    merchant_signed: row.merchant_signature !== null,
    created_at: row.created_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
  };
}

/** Converts a proposal to the API's form. Neither side gets the other's signature before both have signed. */
export function toSettlement(deps: Deps, row: SettlementRow, payment: PaymentRow): Settlement {
  const { sealed_note } = row;
  return {
    ...toToldSettlement(row, payment),
    note: sealed_note && unseal(deps.config.encryptionKey, contextOf(row.id), sealed_note),
    typed_data: toTypedDataJson(messageOf(deps, payment, row)),
    call: callOf(deps, row, payment),
  };
}

function callOf(
  { chains }: Pick<Deps, "chains">,
  { payer_amount, deadline, payer_signature, merchant_signature, status }: SettlementRow,
  payment: PaymentRow,
): CallJson | null {
  const chain = chains.get(payment.chain_id);
  if (status !== "agreed" || !payer_signature || !merchant_signature || !chain) return null;
  const terms = termsFromJson(payment.terms);
  const args = [terms, payer_amount, deadline, payer_signature, merchant_signature] as const;
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "settle", args });
  return { chain_id: chain.id, to: chain.escrow.address, data, value: "0" };
}
