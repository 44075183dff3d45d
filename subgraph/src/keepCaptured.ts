import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { addCredit } from "./addCredit";
import { PaymentState } from "./paymentState";
import { addToPot } from "./store/pot";

/**
 * Records the parts of a captured amount that stay in the escrow without an event of their own: the commission of a
 * split list, and with `toLedger` the payee's part and a single recipient's commission.
 */
export function keepCaptured(
  payment: PaymentState,
  actor: Address,
  amount: BigInt,
  fee: BigInt,
  event: ethereum.Event,
): void {
  if (payment.toLedger) {
    addCredit(payment.token, payment.payee, amount.minus(fee), "kept", payment.id, 0, event);
  }
  if (payment.hasSplitList) addToPot(payment, actor, fee, event);
  else if (payment.toLedger) {
    addCredit(payment.token, payment.feeRecipient, fee, "kept", payment.id, 1, event);
  }
}
