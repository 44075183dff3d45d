import { type Hex, isAddressEqual } from "viem";
import type { HotWallet } from "./hotWallet.ts";
import type { PreparedCall } from "./preparedCall.ts";

/**
 * Checks a call right before a hot wallet signs it. Allowed are the escrow's functions of its role,
 * and an empty transfer to itself; no value is ever sent.
 * @throws RangeError for any other call
 */
export function requireAllowed(
  { chain, account, selectors }: HotWallet,
  { to, data }: PreparedCall,
): void {
  const toEscrow = isAddressEqual(to, chain.escrow.address);
  if (toEscrow && selectors.has(data.slice(0, 10) as Hex)) return;
  if (isAddressEqual(to, account.address) && data === "0x") return;
  throw new RangeError(`the hot wallet does not sign ${data.slice(0, 10)} to ${to}`);
}
