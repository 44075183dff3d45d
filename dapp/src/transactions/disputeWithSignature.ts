import { disputeMessage, walletAbi } from "@handsel/protocol";
import type { Hex } from "viem";
import * as words from "#words/transactions.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatTime } from "../lib/time/format.ts";
import { type Dispute, displayItems as ofDispute } from "./dispute.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";

export interface SignedDispute extends Dispute {
  /** Last second in which the signature is valid, in Unix seconds. */
  deadline: number;
}

/** Disputes by the payer's signature. The relayer sends the transaction and pays the network fee. */
export function displayItems(dispute: SignedDispute): DisplayItem[] {
  return [
    ...ofDispute(dispute),
    { label: words.validUntil, value: formatTime(dispute.deadline) },
    { label: words.networkFee, value: words.noneRelayerPays },
  ];
}

export function typedData({ terms, escrow, evidence, deadline }: SignedDispute) {
  return disputeMessage(terms, escrow, { evidence, deadline: BigInt(deadline) });
}

/** Sends a signed dispute as the payer's own transaction: a payment is disputed once, so that one of the two counts. */
export function call({ terms, escrow, evidence, deadline }: SignedDispute, signature: Hex): Call {
  const args = [terms, evidence, BigInt(deadline), signature] as const;
  return escrowCall(escrow, walletAbi, "disputeWithSignature", args);
}
