import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Account } from "../../generated/schema";

/** Returns the account of an address, created at its first event. */
export function accountOf(address: Bytes, block: ethereum.Block): Account {
  const known = Account.load(address);
  if (known !== null) return known;
  const account = new Account(address);
  account.refusesWithdrawForIn = [];
  account.createdAt = block.timestamp;
  account.save();
  return account;
}
