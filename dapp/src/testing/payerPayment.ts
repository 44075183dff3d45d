import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { PayerPayment } from "../queries/payerPayments.ts";
import { chain, terms } from "./payment.ts";

/** When the payments of these tests were made, in Unix seconds. */
export const FUNDED_AT = 1_800_000_000;

/** A payment in its payer's list, held since {@link FUNDED_AT} unless its state says otherwise. */
export function payerPayment(
  more: Partial<PayerPayment> = {},
  otherTerms: Partial<PaymentTerms> = {},
  otherState: Partial<PaymentState> = {},
): PayerPayment {
  const all = { ...terms, ...otherTerms };
  return {
    ...{ id: `0x${"a1".repeat(32)}`, chainId: chain.id, escrow: chain.escrow.address },
    ...{ isKnown: true, terms: all, events: [], fundedAt: FUNDED_AT, lastWord: null },
    funder: all.payer,
    state: { stage: "held", held: all.amount, refundable: 0n, clock: FUNDED_AT, ...otherState },
    totals: { captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
    transaction: `0x${"f0".repeat(32)}`,
    ...more,
  };
}
