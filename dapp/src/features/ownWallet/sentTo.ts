import { type Address, getAddress, isAddress } from "viem";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { keptList } from "../../lib/storage/keptList.ts";

/** Most addresses that are kept, the newest first. */
const most = 50;

/** Addresses to which this browser has sent, the newest first: by them a look-alike is found. */
export const sentTo = keptList("handsel.sentTo", toAddress);

export function rememberSentTo(address: Address): void {
  const others = sentTo.read().filter((known) => !sameAddress(known, address));
  sentTo.write([getAddress(address), ...others].slice(0, most));
}

function toAddress(kept: unknown): Address | null {
  return typeof kept === "string" && isAddress(kept) ? kept : null;
}
