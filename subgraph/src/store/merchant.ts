import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Merchant } from "../../generated/schema";

/** Returns the merchant of an address, created at its first event. */
export function merchantOf(address: Bytes, block: ethereum.Block): Merchant {
  const known = Merchant.load(address);
  if (known !== null) return known;
  const merchant = new Merchant(address);
  merchant.createdAt = block.timestamp;
  merchant.save();
  return merchant;
}
