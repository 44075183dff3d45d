import type { Hex } from "viem";
import {
  disputeMessage,
  type Escrow,
  operatorApprovalMessage,
  type PaymentTerms,
  releaseMessage,
  settlementMessage,
} from "../../protocol/src/index.ts";
import type { Environment, Wallet } from "./environment.ts";

/** Signing account and escrow. */
export interface Signing {
  by: Wallet;
  escrow: Escrow;
}

/** Signs the payer's release, by default with the payer's key for the tests' escrow. */
export function signRelease(
  env: Environment,
  terms: PaymentTerms,
  content: { amount: bigint; held: bigint; deadline: bigint },
  { by = env.people.payer, escrow = env.domain }: Partial<Signing> = {},
): Promise<Hex> {
  return by.signTypedData({ account: by.account, ...releaseMessage(terms, escrow, content) });
}

/** Signs the payer's dispute. */
export function signDispute(
  env: Environment,
  terms: PaymentTerms,
  content: { evidence: string; deadline: bigint },
  { by = env.people.payer, escrow = env.domain }: Partial<Signing> = {},
): Promise<Hex> {
  return by.signTypedData({ account: by.account, ...disputeMessage(terms, escrow, content) });
}

/** Signs one party's agreement to a settlement. */
export function signSettlement(
  terms: PaymentTerms,
  content: { payerAmount: bigint; held: bigint; deadline: bigint },
  { by, escrow }: Signing,
): Promise<Hex> {
  return by.signTypedData({ account: by.account, ...settlementMessage(terms, escrow, content) });
}

/** Signs the merchant's approval of an operator. */
export function signOperator(
  env: Environment,
  content: Parameters<typeof operatorApprovalMessage>[1],
  { by = env.people.merchant, escrow = env.domain }: Partial<Signing> = {},
): Promise<Hex> {
  return by.signTypedData({ account: by.account, ...operatorApprovalMessage(escrow, content) });
}
