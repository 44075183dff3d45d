import { ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { dayOf, hourOf } from "./interval";
import { Movement } from "./movement";
import { addToMerchantTotal } from "./store/merchantTotal";
import { addToMerchantVolume } from "./store/merchantVolume";
import { addToToken } from "./store/token";
import { addToTokenVolume } from "./store/tokenVolume";

/** Adds one event's movement to all totals and volumes. */
export function addToTotals(payment: Payment, movement: Movement, block: ethereum.Block): void {
  addToToken(payment.token, movement);
  addToMerchantTotal(payment.merchant, payment.token, movement);

  const hour = hourOf(block.timestamp);
  const day = dayOf(block.timestamp);
  addToMerchantVolume(payment.merchant, payment.token, hour, movement);
  addToMerchantVolume(payment.merchant, payment.token, day, movement);
  addToTokenVolume(payment.token, hour, movement);
  addToTokenVolume(payment.token, day, movement);
}
