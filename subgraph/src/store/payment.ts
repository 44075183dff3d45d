import { BigInt, Bytes, log } from "@graphprotocol/graph-ts";
import { PaymentFunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Payment } from "../../generated/schema";
import { openCapture, setClock } from "../clock";
import { isZero } from "../isZero";
import { orderOf } from "../order";
import { HELD } from "../stage";
import { splitListOf } from "./splitList";

/** Creates a payment as funded; not saved. */
export function createPayment(event: PaymentFunded): Payment {
  const terms = event.params.terms;
  const payment = new Payment(event.params.paymentId);

  payment.escrow = event.address;
  payment.payer = terms.payer;
  payment.merchant = terms.merchant;
  payment.payee = terms.payee;
  payment.arbiter = terms.arbiter;
  payment.token = terms.token;
  payment.amount = terms.amount;
  payment.fundBy = terms.fundBy;
  payment.inspectionPeriod = terms.inspectionPeriod;
  payment.capturePeriod = terms.capturePeriod;
  payment.refundPeriod = terms.refundPeriod;
  payment.instant = terms.instant;
  payment.toLedger = terms.toLedger;
  payment.feeBps = terms.feeBps;
  payment.feeRecipient = terms.feeRecipient;
  payment.splits = terms.splits;
  if (!isZero(terms.splits)) payment.splitList = splitListOf(terms.splits, event.block).id;
  payment.orderReference = terms.orderReference;
  payment.salt = terms.salt;

  payment.funder = event.params.funder;
  payment.fundedByOther = event.params.funder != terms.payer;
  payment.merchantOrder = orderOf(terms.merchant, event);
  payment.stage = HELD;
  payment.held = terms.amount;
  payment.refundable = BigInt.zero();
  payment.captured = BigInt.zero();
  payment.fees = BigInt.zero();
  payment.refunded = BigInt.zero();
  payment.voided = BigInt.zero();
  payment.reclaimed = BigInt.zero();
  payment.awarded = BigInt.zero();
  payment.disputeExpired = BigInt.zero();
  payment.returned = BigInt.zero();

  setClock(payment, event.block.timestamp);
  openCapture(payment);
  payment.fundedAt = event.block.timestamp;
  payment.fundedBlock = event.block.number;
  payment.fundedTransaction = event.transaction.hash;
  payment.updatedAt = event.block.timestamp;
  payment.actionCount = 0;
  return payment;
}

/** Loads a funded payment. A missing one stops the indexing: every other event of the escrow follows a funding. */
export function loadPayment(id: Bytes): Payment {
  const payment = Payment.load(id);
  if (payment === null) log.critical("Payment {} was never funded", [id.toHexString()]);
  return payment as Payment;
}
