import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Commission, Payment } from "../../generated/schema";
import { commissionId } from "../ids";
import { accountOf } from "./account";

/** Adds the commission of a captured amount to its only recipient's; a split list's waits in a pot. */
export function addDirectCommission(payment: Payment, fee: BigInt, block: ethereum.Block): void {
  if (fee.isZero() || payment.splitList !== null) return;
  const commission = commissionOf(payment.feeRecipient, payment.token, block);
  commission.direct = commission.direct.plus(fee);
  commission.save();
}

/** Adds a share of a distributed pot to its recipient's commissions. */
export function addSharedCommission(
  recipient: Bytes,
  token: Bytes,
  share: BigInt,
  block: ethereum.Block,
): void {
  if (share.isZero()) return;
  const commission = commissionOf(recipient, token, block);
  commission.shared = commission.shared.plus(share);
  commission.save();
}

function commissionOf(recipient: Bytes, token: Bytes, block: ethereum.Block): Commission {
  const id = commissionId(recipient, token);
  const known = Commission.load(id);
  if (known !== null) return known;
  const commission = new Commission(id);
  commission.recipient = accountOf(recipient, block).id;
  commission.token = token;
  commission.direct = BigInt.zero();
  commission.shared = BigInt.zero();
  return commission;
}
