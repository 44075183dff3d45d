import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { PotDistributedRecipientsStruct } from "../../generated/HandselEscrow/HandselEscrow";
import { Split, SplitList } from "../../generated/schema";
import { splitId } from "../ids";
import { accountOf } from "./account";
import { addSharedCommission } from "./commission";

/** Basis points of a whole. */
const WHOLE = BigInt.fromI32(10_000);

/** Returns the split list of a hash, created when terms first name it. */
export function splitListOf(hash: Bytes, block: ethereum.Block): SplitList {
  const known = SplitList.load(hash);
  if (known !== null) return known;
  const list = new SplitList(hash);
  list.recipientCount = 0;
  list.createdAt = block.timestamp;
  list.save();
  return list;
}

/** Adds to each recipient's commissions its share, rounded down; the last one gets the remainder, as the escrow does. */
export function shareOut(
  recipients: PotDistributedRecipientsStruct[],
  token: Bytes,
  amount: BigInt,
  block: ethereum.Block,
): void {
  let rest = amount;
  for (let index = 0; index < recipients.length; index++) {
    const isLast = index == recipients.length - 1;
    const share = isLast ? rest : amount.times(BigInt.fromI32(recipients[index].bps)).div(WHOLE);
    rest = rest.minus(share);
    addSharedCommission(recipients[index].recipient, token, share, block);
  }
}

/** Stores the recipients of a split list, which its first payout reveals. */
export function nameRecipients(
  list: SplitList,
  recipients: PotDistributedRecipientsStruct[],
  block: ethereum.Block,
): void {
  if (list.recipientCount > 0) return;
  for (let index = 0; index < recipients.length; index++) {
    const split = new Split(splitId(list.id, index));
    split.list = list.id;
    split.index = index;
    split.recipient = accountOf(recipients[index].recipient, block).id;
    split.bps = recipients[index].bps;
    split.save();
  }
  list.recipientCount = recipients.length;
  list.save();
}
