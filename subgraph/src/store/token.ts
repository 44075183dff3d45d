import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { Token } from "../../generated/schema";
import { add } from "../add";
import { Movement } from "../movement";

/** Returns the token of an address (zero: the native coin), created at its first payment. */
export function tokenOf(address: Bytes): Token {
  const known = Token.load(address);
  if (known !== null) return known;
  const token = new Token(address);
  token.paymentCount = 0;
  token.funded = BigInt.zero();
  token.held = BigInt.zero();
  token.captured = BigInt.zero();
  token.fees = BigInt.zero();
  token.refunded = BigInt.zero();
  token.voided = BigInt.zero();
  token.reclaimed = BigInt.zero();
  token.awarded = BigInt.zero();
  token.disputeExpired = BigInt.zero();
  token.credit = BigInt.zero();
  token.pots = BigInt.zero();
  return token;
}

/** Adds one event's movement to the token's totals. */
export function addToToken(address: Bytes, movement: Movement): void {
  const token = tokenOf(address);
  if (!movement.funded.isZero()) token.paymentCount += 1;
  token.funded = add(token.funded, movement.funded);
  token.held = add(token.held, movement.held());
  token.captured = add(token.captured, movement.captured);
  token.fees = add(token.fees, movement.fees);
  token.refunded = add(token.refunded, movement.refunded);
  token.voided = add(token.voided, movement.voided);
  token.reclaimed = add(token.reclaimed, movement.reclaimed);
  token.awarded = add(token.awarded, movement.awarded);
  token.disputeExpired = add(token.disputeExpired, movement.disputeExpired);
  token.save();
}
