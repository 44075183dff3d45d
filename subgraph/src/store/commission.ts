import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { commissionId } from "../ids";
import { PaymentState } from "../paymentState";
import { isZero, ZERO } from "../zero";
import { accountOf } from "./account";
import { Row } from "./row";
import { Sums } from "./sums";

/** Adds the commission of a captured amount to its only recipient's; a split list's waits in a pot. */
export function addDirectCommission(
  payment: PaymentState,
  fee: BigInt,
  block: ethereum.Block,
): void {
  if (!payment.hasSplitList) addCommission(payment.feeRecipient, payment.token, fee, ZERO, block);
}

/** Adds a share of a distributed pot to its recipient's commissions. */
export function addSharedCommission(
  recipient: Bytes,
  token: Bytes,
  share: BigInt,
  block: ethereum.Block,
): void {
  addCommission(recipient, token, ZERO, share, block);
}

function addCommission(
  recipient: Bytes,
  token: Bytes,
  direct: BigInt,
  shared: BigInt,
  block: ethereum.Block,
): void {
  if (isZero(direct) && isZero(shared)) return;
  const commission = new Row("Commission", commissionId(recipient, token));
  const stored = commission.load();
  if (stored === null) {
    commission.bytes("recipient", accountOf(recipient, block).id);
    commission.bytes("token", token);
  }
  const sums = new Sums(commission, stored);
  sums.add("direct", direct);
  sums.add("shared", shared);
  commission.save();
}
