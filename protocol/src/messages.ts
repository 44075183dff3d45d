import type { Address, Hex, TypedDataDomain } from "viem";
import { type Escrow, escrowDomain, paymentId } from "./paymentId.ts";
import type { PaymentTerms } from "./paymentTerms.ts";

/** EIP-712 types of the messages the parties sign, besides the terms; as in `MessageHash.sol`. */
export const messageTypes = {
  Release: [
    { name: "paymentId", type: "bytes32" },
    { name: "amount", type: "uint256" },
    { name: "held", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  Dispute: [
    { name: "paymentId", type: "bytes32" },
    { name: "evidence", type: "string" },
    { name: "deadline", type: "uint256" },
  ],
  Settlement: [
    { name: "paymentId", type: "bytes32" },
    { name: "payerAmount", type: "uint256" },
    { name: "held", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  OperatorApproval: [
    { name: "merchant", type: "address" },
    { name: "operator", type: "address" },
    { name: "approved", type: "bool" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** Typed data of one message, in the format wallets accept. */
export interface Message<Name extends keyof typeof messageTypes, Content> {
  domain: TypedDataDomain;
  types: Pick<typeof messageTypes, Name>;
  primaryType: Name;
  message: Content;
}

/** Returns the payer's release for `captureWithSignature`. Invalid once the held amount changes. */
export function releaseMessage(
  terms: PaymentTerms,
  escrow: Escrow,
  content: { amount: bigint; held: bigint; deadline: bigint },
): Message<"Release", { paymentId: Hex; amount: bigint; held: bigint; deadline: bigint }> {
  return {
    domain: escrowDomain(escrow),
    types: { Release: messageTypes.Release },
    primaryType: "Release",
    message: { paymentId: paymentId(terms, escrow), ...content },
  };
}

/** Returns the payer's dispute for `disputeWithSignature`. */
export function disputeMessage(
  terms: PaymentTerms,
  escrow: Escrow,
  content: { evidence: string; deadline: bigint },
): Message<"Dispute", { paymentId: Hex; evidence: string; deadline: bigint }> {
  return {
    domain: escrowDomain(escrow),
    types: { Dispute: messageTypes.Dispute },
    primaryType: "Dispute",
    message: { paymentId: paymentId(terms, escrow), ...content },
  };
}

/** Returns the agreement of payer and merchant for `settle`. Invalid once the held amount changes. */
export function settlementMessage(
  terms: PaymentTerms,
  escrow: Escrow,
  content: { payerAmount: bigint; held: bigint; deadline: bigint },
): Message<"Settlement", { paymentId: Hex; payerAmount: bigint; held: bigint; deadline: bigint }> {
  return {
    domain: escrowDomain(escrow),
    types: { Settlement: messageTypes.Settlement },
    primaryType: "Settlement",
    message: { paymentId: paymentId(terms, escrow), ...content },
  };
}

/** Returns the merchant's approval for `setOperatorWithSignature`. `nonce` is `nonces(merchant)`. */
export function operatorApprovalMessage(
  escrow: Escrow,
  content: {
    merchant: Address;
    operator: Address;
    approved: boolean;
    nonce: bigint;
    deadline: bigint;
  },
): Message<"OperatorApproval", typeof content> {
  return {
    domain: escrowDomain(escrow),
    types: { OperatorApproval: messageTypes.OperatorApproval },
    primaryType: "OperatorApproval",
    message: content,
  };
}
