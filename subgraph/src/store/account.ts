import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Account } from "../../generated/schema";

/** The account of a payer, a credit's owner or a sharer, made when it is first seen. */
export function accountOf(address: Bytes, block: ethereum.Block): Account {
  const known = Account.load(address);
  if (known !== null) return known;
  const account = new Account(address);
  account.paymentCount = 0;
  account.createdAt = block.timestamp;
  account.save();
  return account;
}
