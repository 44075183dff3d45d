import { type PaymentTerms, paymentQuery, termsFromJson } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { querySubgraph } from "./querySubgraph.ts";

/** What happened to a payment, one for each event of the escrow. Amounts are base units of the token. */
export interface PaymentAction {
  type:
    | "funded"
    | "captured"
    | "voided"
    | "reclaimed"
    | "refunded"
    | "disputed"
    | "evidence"
    | "resolved"
    | "settled"
    | "disputeExpired";
  /** Who did it. */
  actor: Address;
  amount: bigint;
  /** What of it went to the payer. */
  payerAmount: bigint;
  fee: bigint;
  /** Unix seconds. */
  timestamp: number;
  blockNumber: number;
  transaction: Hash;
  logIndex: number;
}

/** A payment and its history, as a subgraph has them. */
export interface PaymentHistory {
  /** Compare `paymentId(terms, escrow)` of `@handsel/protocol` with the id before you rely on them. */
  terms: PaymentTerms;
  /** Base units. */
  held: bigint;
  /** Base units. */
  refundable: bigint;
  /** Sender of the funding transaction. */
  funder: Address;
  /** The oldest first: 200 at most. */
  actions: PaymentAction[];
  /** Links to the evidence of its dispute, the oldest first: 200 at most. */
  evidence: { uri: string; transaction: Hash; logIndex: number }[];
}

interface ActionJson {
  type: PaymentAction["type"];
  actor: Address;
  amount: string;
  payerAmount: string;
  fee: string;
  timestamp: string;
  blockNumber: string;
  transaction: Hash;
  logIndex: number;
}

interface Answer {
  payment:
    | (Record<"payer" | "merchant" | "token", { id: Address }> &
        Record<"payee" | "arbiter" | "feeRecipient" | "funder", Address> &
        Record<"splits" | "orderReference", Hash> &
        Record<"amount" | "salt" | "held" | "refundable" | "fundBy", string> &
        Record<"inspectionPeriod" | "capturePeriod" | "refundPeriod", string> & {
          instant: boolean;
          toLedger: boolean;
          feeBps: number;
          actions: ActionJson[];
          dispute: { evidence: PaymentHistory["evidence"] } | null;
        })
    | null;
}

/**
 * Returns a payment with what happened to it; null if the subgraph has none with this id. What is true now the escrow tells:
 * `readPayment`.
 * @throws SubgraphError
 */
export async function getPaymentHistory(
  url: string,
  { id }: { id: Hash },
): Promise<PaymentHistory | null> {
  const { payment } = await querySubgraph<Answer>(url, paymentQuery, { id: id.toLowerCase() });
  if (!payment) return null;
  const { payer, merchant, token, held, refundable, funder, actions, dispute, ...terms } = payment;
  return {
    terms: termsFromJson({
      ...{ ...terms, payer: payer.id, merchant: merchant.id, token: token.id },
      ...{ fundBy: Number(terms.fundBy), inspectionPeriod: Number(terms.inspectionPeriod) },
      ...{ capturePeriod: Number(terms.capturePeriod), refundPeriod: Number(terms.refundPeriod) },
    }),
    ...{ held: BigInt(held), refundable: BigInt(refundable), funder },
    actions: actions.map((action) => ({
      ...action,
      ...{ amount: BigInt(action.amount), payerAmount: BigInt(action.payerAmount) },
      ...{ fee: BigInt(action.fee), timestamp: Number(action.timestamp) },
      blockNumber: Number(action.blockNumber),
    })),
    evidence: dispute?.evidence ?? [],
  };
}
