import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { Token } from "../../generated/schema";
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
  token.funded = token.funded.plus(movement.funded);
  token.held = token.held.plus(movement.held());
  token.captured = token.captured.plus(movement.captured);
  token.fees = token.fees.plus(movement.fees);
  token.refunded = token.refunded.plus(movement.refunded);
  token.voided = token.voided.plus(movement.voided);
  token.reclaimed = token.reclaimed.plus(movement.reclaimed);
  token.awarded = token.awarded.plus(movement.awarded);
  token.disputeExpired = token.disputeExpired.plus(movement.disputeExpired);
  token.save();
}
