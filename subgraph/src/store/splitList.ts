import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { PotDistributedRecipientsStruct } from "../../generated/HandselEscrow/HandselEscrow";
import { Split, SplitList } from "../../generated/schema";
import { splitId } from "../ids";
import { accountOf } from "./account";

/** The list with a hash, made when it is first named. */
export function splitListOf(hash: Bytes, block: ethereum.Block): SplitList {
  const known = SplitList.load(hash);
  if (known !== null) return known;
  const list = new SplitList(hash);
  list.recipientCount = 0;
  list.createdAt = block.timestamp;
  list.save();
  return list;
}

/** Notes who is on a list, which a hash does not tell; the first time that it is paid out. */
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
