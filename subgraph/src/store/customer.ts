import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Customer, Payment } from "../../generated/schema";
import { add } from "../add";
import { customerId } from "../ids";
import { Movement } from "../movement";
import { accountOf } from "./account";
import { merchantOf } from "./merchant";

/** Adds what one event paid, refunded or returned to the payer's sums at the merchant. */
export function addToCustomer(payment: Payment, movement: Movement, block: ethereum.Block): void {
  if (movement.funded.isZero() && movement.payerAmount().isZero()) return;
  const customer = customerOf(payment, block);
  if (!movement.funded.isZero()) {
    customer.paymentCount += 1;
    customer.lastPaidAt = block.timestamp;
    customer.merchantOrder = payment.merchantOrder;
  }
  customer.paid = add(customer.paid, movement.funded);
  customer.refunded = add(customer.refunded, movement.refunded);
  customer.returned = add(customer.returned, movement.returned());
  customer.save();
}

/** Returns the payer as a customer, created with its account and merchant at the first payment; not saved. */
function customerOf(payment: Payment, block: ethereum.Block): Customer {
  const id = customerId(payment.merchant, payment.payer, payment.token);
  const known = Customer.load(id);
  if (known !== null) return known;
  const customer = new Customer(id);
  customer.merchant = merchantOf(payment.merchant, block).id;
  customer.account = accountOf(payment.payer, block).id;
  customer.token = payment.token;
  customer.paymentCount = 0;
  customer.paid = BigInt.zero();
  customer.refunded = BigInt.zero();
  customer.returned = BigInt.zero();
  customer.firstPaidAt = block.timestamp;
  return customer;
}
