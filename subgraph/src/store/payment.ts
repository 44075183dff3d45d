import { Bytes, log } from "@graphprotocol/graph-ts";
import { PaymentFunded } from "../../generated/HandselEscrow/HandselEscrow";
import { openCapture, setClock } from "../clock";
import { orderOf } from "../order";
import { outcomeOf } from "../outcome";
import { PaymentState } from "../paymentState";
import { HELD } from "../stage";
import { isZero, ZERO } from "../zero";
import { Row, StoredRow } from "./row";
import { splitListOf } from "./splitList";
import { Sums } from "./sums";

/** Creates a payment as funded; not saved. */
export function createPayment(event: PaymentFunded): PaymentState {
  const terms = event.params.terms;
  const row = new Row("Payment", event.params.paymentId);
  const payment = new PaymentState(row, new Sums(row, null));

  payment.escrow = event.address;
  payment.payer = terms.payer;
  payment.merchant = terms.merchant;
  payment.payee = terms.payee;
  payment.arbiter = terms.arbiter;
  payment.token = terms.token;
  payment.inspectionPeriod = terms.inspectionPeriod;
  payment.capturePeriod = terms.capturePeriod;
  payment.refundPeriod = terms.refundPeriod;
  payment.instant = terms.instant;
  payment.toLedger = terms.toLedger;
  payment.feeRecipient = terms.feeRecipient;
  payment.splits = terms.splits;
  payment.hasSplitList = !isZero(terms.splits);
  payment.merchantOrder = orderOf(payment.merchant, event);
  payment.captured = ZERO;
  payment.stage = HELD;
  payment.held = terms.amount;
  payment.refundable = ZERO;

  row.bytes("escrow", payment.escrow);
  row.bytes("payer", payment.payer);
  row.bytes("merchant", payment.merchant);
  row.bytes("payee", payment.payee);
  row.bytes("arbiter", payment.arbiter);
  row.bytes("token", payment.token);
  row.bigInt("amount", payment.held);
  row.bigInt("fundBy", terms.fundBy);
  row.bigInt("inspectionPeriod", payment.inspectionPeriod);
  row.bigInt("capturePeriod", payment.capturePeriod);
  row.bigInt("refundPeriod", payment.refundPeriod);
  row.boolean("instant", payment.instant);
  row.boolean("toLedger", payment.toLedger);
  row.i32("feeBps", terms.feeBps);
  row.bytes("feeRecipient", payment.feeRecipient);
  row.bytes("splits", payment.splits);
  if (payment.hasSplitList) row.bytes("splitList", splitListOf(payment.splits, event.block).id);
  row.bytes("orderReference", terms.orderReference);
  row.bigInt("salt", terms.salt);

  const funder = event.params.funder;
  row.bytes("funder", funder);
  row.boolean("fundedByOther", funder != payment.payer);
  row.bigInt("merchantOrder", payment.merchantOrder);
  row.bigInt("payerOrder", orderOf(payment.payer, event));
  setClock(payment, event.block.timestamp);
  openCapture(payment, event.block.timestamp);
  row.bigInt("fundedAt", event.block.timestamp);
  row.bigInt("fundedBlock", event.block.number);
  row.bytes("fundedTransaction", event.transaction.hash);
  return payment;
}

/** Loads a funded payment. A missing one stops the indexing: every other event of the escrow follows a funding. */
export function loadPayment(id: Bytes): PaymentState {
  const row = new Row("Payment", id);
  const found = row.load();
  if (found === null) log.critical("Payment {} was never funded", [id.toHexString()]);
  const stored = found as StoredRow;
  const payment = new PaymentState(row, new Sums(row, stored));
  payment.actionCount = stored.i32("actionCount");
  payment.arbiter = stored.bytes("arbiter");
  payment.capturePeriod = stored.bigInt("capturePeriod");
  payment.captured = stored.bigInt("captured");
  payment.escrow = stored.bytes("escrow");
  payment.feeRecipient = stored.bytes("feeRecipient");
  payment.held = stored.bigInt("held");
  payment.inspectionPeriod = stored.bigInt("inspectionPeriod");
  payment.instant = stored.boolean("instant");
  payment.merchant = stored.bytes("merchant");
  payment.merchantOrder = stored.bigInt("merchantOrder");
  payment.payee = stored.bytes("payee");
  payment.payer = stored.bytes("payer");
  payment.refundPeriod = stored.bigInt("refundPeriod");
  payment.refundable = stored.bigInt("refundable");
  payment.splits = stored.bytes("splits");
  payment.stage = stored.string("stage");
  payment.toLedger = stored.boolean("toLedger");
  payment.token = stored.bytes("token");
  payment.hasSplitList = !isZero(payment.splits);
  payment.outcome = outcomeOf(payment);
  return payment;
}
