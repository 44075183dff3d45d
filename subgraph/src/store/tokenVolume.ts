import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { TokenVolume } from "../../generated/schema";
import { tokenVolumeId } from "../ids";
import { Interval } from "../interval";
import { Movement } from "../movement";

/** Adds one event's movement to a token's hour or day. */
export function addToTokenVolume(token: Bytes, interval: Interval, movement: Movement): void {
  const volume = volumeOf(token, interval);
  if (!movement.funded.isZero()) volume.paymentCount += 1;
  volume.funded = volume.funded.plus(movement.funded);
  volume.captured = volume.captured.plus(movement.captured);
  volume.fees = volume.fees.plus(movement.fees);
  volume.refunded = volume.refunded.plus(movement.refunded);
  volume.returned = volume.returned.plus(movement.returned());
  volume.save();
}

function volumeOf(token: Bytes, interval: Interval): TokenVolume {
  const id = tokenVolumeId(token, interval);
  const known = TokenVolume.load(id);
  if (known !== null) return known;
  const volume = new TokenVolume(id);
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
