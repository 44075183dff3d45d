import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Operator } from "../../generated/schema";
import { operatorId } from "../ids";
import { merchantOf } from "./merchant";

/** Returns a merchant's operator in an escrow, created at the first appointment or dismissal; not saved. */
export function operatorOf(
  escrow: Bytes,
  merchant: Bytes,
  address: Bytes,
  block: ethereum.Block,
): Operator {
  const id = operatorId(escrow, merchant, address);
  const known = Operator.load(id);
  if (known !== null) return known;
  const operator = new Operator(id);
  operator.escrow = escrow;
  operator.merchant = merchantOf(merchant, block).id;
  operator.operator = address;
  operator.createdAt = block.timestamp;
  return operator;
}
