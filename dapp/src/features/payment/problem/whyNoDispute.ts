import { type PaymentState, type PaymentTerms, paymentWindows } from "@handsel/protocol";
import { zeroAddress } from "viem";
import * as words from "#words/problem.ts";

interface Standing {
  terms: PaymentTerms;
  state: PaymentState;
  /** Unix seconds. */
  now: number;
}

/** Why the payer cannot dispute a payment; null: it is possible, or the payment is disputed already. */
export function whyNoDispute({ terms, state, now }: Standing): string | null {
  if (terms.arbiter === zeroAddress) return words.noArbiter;
  if (state.held === 0n) return words.nothingHeld;
  const { captureEnd } = paymentWindows(terms, state);
  return captureEnd !== null && now >= captureEnd ? words.tooLate : null;
}
