import { ethereum } from "@graphprotocol/graph-ts";
import { PaymentFunded } from "../../generated/HandselEscrow/HandselEscrow";
import { handlePaymentFunded } from "../../src/mappings/paymentFunded";

export { handleCreditAdded } from "../../src/mappings/creditAdded";
export { handleCreditUsed } from "../../src/mappings/creditUsed";
export { handlePaymentCaptured } from "../../src/mappings/paymentCaptured";
export { handlePaymentReclaimed } from "../../src/mappings/paymentReclaimed";
export { handlePaymentRefunded } from "../../src/mappings/paymentRefunded";
export { handlePaymentVoided } from "../../src/mappings/paymentVoided";

/** Puts the terms, which come as parameters of their own, back into one and hands the event on. */
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
