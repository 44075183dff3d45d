import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Operator } from "../../generated/schema";
import { operatorId } from "../ids";
import { merchantOf } from "./merchant";

/** Returns a merchant's operator, created at the first appointment or dismissal; not saved. */
export function operatorOf(merchant: Bytes, address: Bytes, block: ethereum.Block): Operator {
  const id = operatorId(merchant, address);
  const known = Operator.load(id);
  if (known !== null) return known;
  const operator = new Operator(id);
  operator.merchant = merchantOf(merchant, block).id;
  operator.operator = address;
  operator.createdAt = block.timestamp;
  return operator;
}
