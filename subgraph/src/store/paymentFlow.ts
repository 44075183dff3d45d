import { BigInt } from "@graphprotocol/graph-ts";
import { Payment, PaymentFlow } from "../../generated/schema";
import { Movement } from "../movement";

/** Notes what one event moved, for the volumes; graph-node replaces the id and sets the time. */
export function createPaymentFlow(payment: Payment, movement: Movement): void {
  const flow = new PaymentFlow(0);
  flow.merchant = payment.merchant;
  flow.token = payment.token;
  flow.payments = BigInt.fromI32(movement.funded.isZero() ? 0 : 1);
  flow.funded = movement.funded;
  flow.captured = movement.captured;
  flow.fees = movement.fees;
  flow.refunded = movement.refunded;
  flow.returned = movement.returned();
  flow.save();
}
