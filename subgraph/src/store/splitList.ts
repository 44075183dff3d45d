import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { PotDistributedRecipientsStruct } from "../../generated/HandselEscrow/HandselEscrow";
import { Split, SplitList } from "../../generated/schema";
import { splitId } from "../ids";
import { accountOf } from "./account";

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
