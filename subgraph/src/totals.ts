import { Payment } from "../generated/schema";
import { Movement } from "./movement";
import { addToMerchantTotal } from "./store/merchantTotal";
import { createPaymentFlow } from "./store/paymentFlow";
import { addToToken } from "./store/token";

/** Adds what one event moved to every total and volume. */
export function addToTotals(payment: Payment, movement: Movement): void {
  addToToken(payment.token, movement);
  addToMerchantTotal(payment.merchant, payment.token, movement);
  createPaymentFlow(payment, movement);
}
