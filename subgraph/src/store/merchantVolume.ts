import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { MerchantVolume, Payment } from "../../generated/schema";
import { add } from "../add";
import { hourOf, startOf } from "../hour";
import { merchantVolumeId } from "../ids";
import { Movement } from "../movement";

/** Adds one event's movement to a merchant's hour in a token. */
export function addToMerchantVolume(
  payment: Payment,
  movement: Movement,
  block: ethereum.Block,
): void {
  const volume = volumeOf(payment.merchant, payment.token, hourOf(block.timestamp));
  if (!movement.funded.isZero()) volume.paymentCount += 1;
  volume.funded = add(volume.funded, movement.funded);
  volume.captured = add(volume.captured, movement.captured);
  volume.fees = add(volume.fees, movement.fees);
  volume.refunded = add(volume.refunded, movement.refunded);
  volume.returned = add(volume.returned, movement.returned());
  volume.save();
}

function volumeOf(merchant: Bytes, token: Bytes, hour: i32): MerchantVolume {
  const id = merchantVolumeId(merchant, token, hour);
  const known = MerchantVolume.load(id);
  if (known !== null) return known;
  const volume = new MerchantVolume(id);
  volume.merchant = merchant;
  volume.token = token;
  volume.start = startOf(hour);
  volume.paymentCount = 0;
  volume.funded = BigInt.zero();
  volume.captured = BigInt.zero();
  volume.fees = BigInt.zero();
  volume.refunded = BigInt.zero();
  volume.returned = BigInt.zero();
  return volume;
}
