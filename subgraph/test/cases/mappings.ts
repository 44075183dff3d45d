import { ethereum } from "@graphprotocol/graph-ts";
import { PaymentFunded, PotDistributed } from "../../generated/HandselEscrow/HandselEscrow";
import { handlePaymentFunded } from "../../src/mappings/paymentFunded";
import { handlePotDistributed } from "../../src/mappings/potDistributed";

export { handleCreditAdded } from "../../src/mappings/creditAdded";
export { handleCreditUsed } from "../../src/mappings/creditUsed";
export { handleDisputeExpired } from "../../src/mappings/disputeExpired";
export { handleEvidence } from "../../src/mappings/evidence";
export { handleInstanceDeployed } from "../../src/mappings/instanceDeployed";
export { handleOperatorSet } from "../../src/mappings/operatorSet";
export { handlePaymentCaptured } from "../../src/mappings/paymentCaptured";
export { handlePaymentDisputed } from "../../src/mappings/paymentDisputed";
export { handlePaymentReclaimed } from "../../src/mappings/paymentReclaimed";
export { handlePaymentRefunded } from "../../src/mappings/paymentRefunded";
export { handlePaymentResolved } from "../../src/mappings/paymentResolved";
export { handlePaymentSettled } from "../../src/mappings/paymentSettled";
export { handlePaymentVoided } from "../../src/mappings/paymentVoided";
export { handleWithdrawForSet } from "../../src/mappings/withdrawForSet";

/** Rebuilds the terms from their separate parameters, and passes the event on. */
export function handleFlatPaymentFunded(event: ethereum.Event): void {
  const own = event.parameters.slice(0, 4);
  const terms = changetype<ethereum.Tuple>(
    event.parameters.slice(4).map<ethereum.Value>((parameter) => parameter.value),
  );
  own.push(new ethereum.EventParam("terms", ethereum.Value.fromTuple(terms)));
  handlePaymentFunded(
    new PaymentFunded(
      event.address,
      event.logIndex,
      event.transactionLogIndex,
      event.logType,
      event.block,
      event.transaction,
      own,
      event.receipt,
    ),
  );
}

/** Rebuilds the recipients from the lists of addresses and shares, and passes the event on. */
export function handleFlatPotDistributed(event: ethereum.Event): void {
  const own = event.parameters.slice(0, 4);
  const addresses = event.parameters[4].value.toArray();
  const shares = event.parameters[5].value.toArray();
  const recipients: ethereum.Tuple[] = [];
  for (let index = 0; index < addresses.length; index++) {
    recipients.push(changetype<ethereum.Tuple>([addresses[index], shares[index]]));
  }
  own.push(new ethereum.EventParam("recipients", ethereum.Value.fromTupleArray(recipients)));
  handlePotDistributed(
    new PotDistributed(
      event.address,
      event.logIndex,
      event.transactionLogIndex,
      event.logType,
      event.block,
      event.transaction,
      own,
      event.receipt,
    ),
  );
}
