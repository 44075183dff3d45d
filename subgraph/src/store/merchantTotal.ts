import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { MerchantTotal } from "../../generated/schema";
import { merchantTotalId } from "../ids";
import { Movement } from "../movement";

/** Adds one event's movement to a merchant's totals in a token. */
export function addToMerchantTotal(merchant: Bytes, token: Bytes, movement: Movement): void {
  const total = totalOf(merchant, token);
  if (!movement.funded.isZero()) total.paymentCount += 1;
  total.funded = total.funded.plus(movement.funded);
  total.held = total.held.plus(movement.held());
  total.captured = total.captured.plus(movement.captured);
  total.fees = total.fees.plus(movement.fees);
  total.refunded = total.refunded.plus(movement.refunded);
  total.voided = total.voided.plus(movement.voided);
  total.reclaimed = total.reclaimed.plus(movement.reclaimed);
  total.awarded = total.awarded.plus(movement.awarded);
  total.disputeExpired = total.disputeExpired.plus(movement.disputeExpired);
  total.save();
}

function totalOf(merchant: Bytes, token: Bytes): MerchantTotal {
  const id = merchantTotalId(merchant, token);
  const known = MerchantTotal.load(id);
  if (known !== null) return known;
  const total = new MerchantTotal(id);
  total.merchant = merchant;
  total.token = token;
  total.paymentCount = 0;
  total.funded = BigInt.zero();
  total.held = BigInt.zero();
  total.captured = BigInt.zero();
  total.fees = BigInt.zero();
  total.refunded = BigInt.zero();
  total.voided = BigInt.zero();
  total.reclaimed = BigInt.zero();
  total.awarded = BigInt.zero();
  total.disputeExpired = BigInt.zero();
  return total;
}
