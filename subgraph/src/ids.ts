import { Address, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Interval } from "./interval";

// Payments have the contract's payment id; merchants, accounts and tokens have their address.

/**
 * One event: transaction hash and log index, four bytes little-endian.
 * @example 0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060 03000000
 */
export function eventId(event: ethereum.Event): Bytes {
  return event.transaction.hash.concatI32(event.logIndex.toI32());
}

/**
 * A merchant's total in one token: both addresses.
 * @example 0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc e7f1725e7734ce288f8367e1bb143e90bb3f0512
 */
export function merchantTotalId(merchant: Bytes, token: Bytes): Bytes {
  return merchant.concat(token);
}

/**
 * An hour or a day of a merchant in one token: as {@link merchantTotalId}, and the interval.
 * @example 0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc e7f1725e7734ce288f8367e1bb143e90bb3f0512 100e0000 de040700
 */
export function merchantVolumeId(merchant: Bytes, token: Bytes, interval: Interval): Bytes {
  return withInterval(merchantTotalId(merchant, token), interval);
}

/**
 * An hour or a day of a token: its address and the interval.
 * @example 0xe7f1725e7734ce288f8367e1bb143e90bb3f0512 80510100 f44a0000
 */
export function tokenVolumeId(token: Bytes, interval: Interval): Bytes {
  return withInterval(token, interval);
}

/**
 * What the escrow keeps in one token for one owner: both addresses.
 * @example 0xe7f1725e7734ce288f8367e1bb143e90bb3f0512 90f79bf6eb2c4f870365e785982e1f101e93b906
 */
export function creditId(token: Address, owner: Address): Bytes {
  return token.concat(owner);
}

/** Length in seconds and number since 1970, four bytes little-endian each. */
function withInterval(id: Bytes, interval: Interval): Bytes {
  return id.concatI32(interval.seconds).concatI32(interval.index);
}
