import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Merchant } from "../../generated/schema";

/** The merchant with an address, made when it is first seen. */
export function merchantOf(address: Bytes, block: ethereum.Block): Merchant {
  const known = Merchant.load(address);
  if (known !== null) return known;
  const merchant = new Merchant(address);
  merchant.paymentCount = 0;
  merchant.disputeCount = 0;
  merchant.createdAt = block.timestamp;
  merchant.save();
  return merchant;
}
