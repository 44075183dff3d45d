import { ethereum } from "@graphprotocol/graph-ts";
import { hourOf, startOf } from "../hour";
import { merchantVolumeId } from "../ids";
import { Movement } from "../movement";
import { PaymentState } from "../paymentState";
import { ZERO } from "../zero";
import { Row } from "./row";
import { Sums } from "./sums";

/** Adds one event's movement to a merchant's hour in a token. */
export function addToMerchantVolume(
  payment: PaymentState,
  movement: Movement,
  block: ethereum.Block,
): void {
  const hour = hourOf(block.timestamp);
  const id = merchantVolumeId(payment.merchant, payment.token, hour);
  const volume = new Row("MerchantVolume", id);
  const stored = volume.load();
  if (stored === null) {
    volume.bytes("merchant", payment.merchant);
    volume.bytes("token", payment.token);
    volume.bigInt("start", startOf(hour));
  }
  const sums = new Sums(volume, stored);
  sums.add("captured", movement.captured);
  sums.add("fees", movement.fees);
  sums.add("funded", movement.funded);
  sums.count("paymentCount", movement.funded === ZERO ? 0 : 1);
  sums.add("refunded", movement.refunded);
  sums.add("returned", movement.returned());
  volume.save();
}
