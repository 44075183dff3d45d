import { ethereum } from "@graphprotocol/graph-ts";
import { customerId } from "../ids";
import { Movement } from "../movement";
import { PaymentState } from "../paymentState";
import { isZero, ZERO } from "../zero";
import { accountOf } from "./account";
import { merchantOf } from "./merchant";
import { Row } from "./row";
import { Sums } from "./sums";

/**
 * Adds what one event paid, refunded or returned to the payer's sums at the merchant. Account and merchant are created with
 * the payer's first payment.
 */
export function addToCustomer(
  payment: PaymentState,
  movement: Movement,
  block: ethereum.Block,
): void {
  const isFunding = movement.funded !== ZERO;
  if (!isFunding && isZero(movement.payerAmount())) return;
  const id = customerId(payment.merchant, payment.payer, payment.token);
  const customer = new Row("Customer", id);
  const stored = customer.load();
  if (stored === null) {
    customer.bytes("merchant", merchantOf(payment.merchant, block).id);
    customer.bytes("account", accountOf(payment.payer, block).id);
    customer.bytes("token", payment.token);
    customer.bigInt("firstPaidAt", block.timestamp);
  }
  if (isFunding) {
    customer.bigInt("lastPaidAt", block.timestamp);
    customer.bigInt("merchantOrder", payment.merchantOrder);
  }
  const sums = new Sums(customer, stored);
  sums.add("paid", movement.funded);
  sums.count("paymentCount", isFunding ? 1 : 0);
  sums.add("refunded", movement.refunded);
  sums.add("returned", movement.returned());
  customer.save();
}
