import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { MerchantVolume } from "../../generated/schema";
import { merchantVolumeId } from "../ids";
import { Interval } from "../interval";
import { Movement } from "../movement";

/** Adds one event's movement to a merchant's hour or day in a token. */
export function addToMerchantVolume(
  merchant: Bytes,
  token: Bytes,
  interval: Interval,
  movement: Movement,
): void {
  const volume = volumeOf(merchant, token, interval);
  if (!movement.funded.isZero()) volume.paymentCount += 1;
  volume.funded = volume.funded.plus(movement.funded);
  volume.captured = volume.captured.plus(movement.captured);
  volume.fees = volume.fees.plus(movement.fees);
  volume.refunded = volume.refunded.plus(movement.refunded);
  volume.returned = volume.returned.plus(movement.returned());
  volume.save();
}

function volumeOf(merchant: Bytes, token: Bytes, interval: Interval): MerchantVolume {
  const id = merchantVolumeId(merchant, token, interval);
  const known = MerchantVolume.load(id);
  if (known !== null) return known;
  const volume = new MerchantVolume(id);
  volume.merchant = merchant;
  volume.token = token;
  volume.interval = interval.name;
  volume.start = interval.start();
  volume.paymentCount = 0;
  volume.funded = BigInt.zero();
  volume.captured = BigInt.zero();
  volume.fees = BigInt.zero();
  volume.refunded = BigInt.zero();
  volume.returned = BigInt.zero();
  return volume;
}
