import { Address, BigInt, ethereum, log } from "@graphprotocol/graph-ts";
import { Dispute } from "../../generated/schema";
import { ARBITRATION_PERIOD } from "../clock";
import { PaymentState } from "../paymentState";

/** Creates the dispute of a payment. */
export function openDispute(payment: PaymentState, actor: Address, block: ethereum.Block): void {
  const dispute = new Dispute(payment.id);
  dispute.payment = payment.id;
  dispute.payer = payment.payer;
  dispute.merchant = payment.merchant;
  dispute.token = payment.token;
  dispute.arbiter = payment.arbiter;
  dispute.openedBy = actor;
  dispute.amount = payment.held;
  dispute.status = "open";
  dispute.openedAt = block.timestamp;
  dispute.arbitrationEnd = block.timestamp.plus(ARBITRATION_PERIOD);
  dispute.evidenceCount = 0;
  dispute.save();
}

/** Returns the dispute of a payment. A missing one stops the indexing: the escrow accepts evidence only in a dispute. */
export function disputeOf(payment: PaymentState): Dispute {
  const dispute = Dispute.load(payment.id);
  if (dispute === null) log.critical("Payment {} was never disputed", [payment.id.toHexString()]);
  return dispute as Dispute;
}

/** Ends the dispute, if any, of a payment without held money. */
export function closeDispute(
  payment: PaymentState,
  status: string,
  payerAmount: BigInt,
  capturedAmount: BigInt,
  block: ethereum.Block,
): void {
  if (payment.outcome != 1) return;
  const dispute = disputeOf(payment);
  dispute.status = status;
  dispute.payerAmount = payerAmount;
  dispute.capturedAmount = capturedAmount;
  dispute.closedAt = block.timestamp;
  dispute.save();
}
