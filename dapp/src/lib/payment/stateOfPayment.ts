import { paymentStatus, paymentWindows } from "@handsel/protocol";
import type { Unit } from "../money/amounts.ts";
import { type MerchantState, merchantState } from "./merchantState.ts";
import type { ChainPayment } from "./readPayment.ts";

/** The state that the merchant's list says of a payment, by the same rule. @param now Unix seconds */
export function stateOfPayment(
  { terms, state, totals }: Pick<ChainPayment, "terms" | "state" | "totals">,
  token: Unit,
  now: number,
): MerchantState {
  const facts = {
    ...{ captured: state.refundable, refunded: 0n, returned: 0n, ...totals },
    ...paymentWindows(terms, state),
    status: paymentStatus(terms, state, now),
  };
  return merchantState(facts, token, now);
}
