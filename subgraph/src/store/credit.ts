import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Credit } from "../../generated/schema";
import { creditId } from "../ids";
import { accountOf } from "./account";

/** Returns an owner's credit in an escrow and a token, created at its first change; not saved. */
export function creditOf(escrow: Bytes, token: Bytes, owner: Bytes, block: ethereum.Block): Credit {
  const id = creditId(escrow, token, owner);
  const known = Credit.load(id);
  if (known !== null) return known;
  const credit = new Credit(id);
  credit.escrow = escrow;
  credit.token = token;
  credit.owner = accountOf(owner, block).id;
  credit.balance = BigInt.zero();
  credit.added = BigInt.zero();
  credit.used = BigInt.zero();
  return credit;
}
