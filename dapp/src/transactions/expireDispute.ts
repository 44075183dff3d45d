import { walletAbi } from "@handsel/protocol";
import type { Call } from "../lib/chain/call.ts";
import { escrowCall, type PaymentContext } from "./transaction.ts";

export { displayItems } from "./reclaim.ts";

/** Returns disputed money to the payer after the arbiter's time. Anyone may send the transaction. */
export function call({ terms, escrow }: PaymentContext): Call {
  return escrowCall(escrow, walletAbi, "expireDispute", [terms]);
}
