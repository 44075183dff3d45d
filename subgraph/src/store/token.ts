import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { Token } from "../../generated/schema";

/** Returns the token of an address (zero: the native coin), created at its first payment. */
export function tokenOf(address: Bytes): Token {
  const known = Token.load(address);
  if (known !== null) return known;
  const token = new Token(address);
  token.credit = BigInt.zero();
  token.pots = BigInt.zero();
  token.save();
  return token;
}
