import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { addCredit } from "./addCredit";
import { addToPot } from "./store/pot";

/**
 * Notes what the escrow keeps of a captured amount by the payment's terms, for which it emits no event of its own: the
 * commission for a list of recipients, and with `toLedger` the rest for the payee and a single recipient.
 */
export function keepCaptured(
  payment: Payment,
  actor: Address,
  amount: BigInt,
  fee: BigInt,
  event: ethereum.Event,
): void {
  if (payment.toLedger) {
    addCredit(payment.token, payment.payee, amount.minus(fee), "kept", payment.id, 0, event);
  }
  if (payment.splitList !== null) addToPot(payment, actor, fee, event);
  else if (payment.toLedger) {
    addCredit(payment.token, payment.feeRecipient, fee, "kept", payment.id, 1, event);
  }
}
