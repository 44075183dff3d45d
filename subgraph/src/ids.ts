import { Bytes, ethereum } from "@graphprotocol/graph-ts";

// A payment and its dispute have the contract's payment id, a split list its hash; a merchant, account or token its
// address.

/**
 * Event: transaction hash and log index, four bytes little-endian.
 * @example 0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060 03000000
 */
export function eventId(event: ethereum.Event): Bytes {
  return event.transaction.hash.concatI32(event.logIndex.toI32());
}

/**
 * Merchant's total in one token: both addresses.
 * @example 0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc e7f1725e7734ce288f8367e1bb143e90bb3f0512
 */
export function merchantTotalId(merchant: Bytes, token: Bytes): Bytes {
  return merchant.concat(token);
}

/**
 * Merchant's hour in one token: as {@link merchantTotalId}, and the number of the hour, four bytes little-endian.
 * @example 0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc e7f1725e7734ce288f8367e1bb143e90bb3f0512 de040700
 */
export function merchantVolumeId(merchant: Bytes, token: Bytes, hour: i32): Bytes {
  return merchantTotalId(merchant, token).concatI32(hour);
}

/**
 * Customer: merchant's, account's and token's address.
 * @example 0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc 90f79bf6eb2c4f870365e785982e1f101e93b906 e7f1725e7734ce288f8367e1bb143e90bb3f0512
 */
export function customerId(merchant: Bytes, account: Bytes, token: Bytes): Bytes {
  return merchant.concat(account).concat(token);
}

/**
 * Commissions: recipient's address and token's address.
 * @example 0x90f79bf6eb2c4f870365e785982e1f101e93b906 e7f1725e7734ce288f8367e1bb143e90bb3f0512
 */
export function commissionId(recipient: Bytes, token: Bytes): Bytes {
  return recipient.concat(token);
}

/**
 * Credit: escrow's, token's and owner's address.
 * @example 0x5fbdb2315678afecb367f032d93f642f64180aa3 e7f1725e7734ce288f8367e1bb143e90bb3f0512 90f79bf6eb2c4f870365e785982e1f101e93b906
 */
export function creditId(escrow: Bytes, token: Bytes, owner: Bytes): Bytes {
  return escrow.concat(token).concat(owner);
}

/**
 * Change of a credit: as {@link eventId}, and the position in the event, four bytes little-endian.
 * @example 0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060 03000000 01000000
 */
export function creditActionId(event: ethereum.Event, place: i32): Bytes {
  return eventId(event).concatI32(place);
}

/**
 * Pot: escrow's address, token's address and split list's hash.
 * @example 0x5fbdb2315678afecb367f032d93f642f64180aa3 e7f1725e7734ce288f8367e1bb143e90bb3f0512 77ab4f3c9d05b7a1c2e80f6d4b1a39587c6e2d0f1b8a7c6d5e4f3a2b1c0d9e8f
 */
export function potId(escrow: Bytes, token: Bytes, splits: Bytes): Bytes {
  return escrow.concat(token).concat(splits);
}

/**
 * Recipient of a split list: the list's hash and the position in it, four bytes little-endian.
 * @example 0x77ab4f3c9d05b7a1c2e80f6d4b1a39587c6e2d0f1b8a7c6d5e4f3a2b1c0d9e8f 01000000
 */
export function splitId(splits: Bytes, index: i32): Bytes {
  return splits.concatI32(index);
}

/**
 * Operator: escrow's, merchant's and operator's address.
 * @example 0x5fbdb2315678afecb367f032d93f642f64180aa3 3c44cdddb6a900fa2b585dd299e03d12fa4293bc 70997970c51812dc3a010c7d01b50e0d17dc79c8
 */
export function operatorId(escrow: Bytes, merchant: Bytes, operator: Bytes): Bytes {
  return escrow.concat(merchant).concat(operator);
}
