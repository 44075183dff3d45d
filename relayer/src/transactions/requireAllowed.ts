import { type Hex, isAddressEqual } from "viem";
import type { HotWallet } from "./hotWallet.ts";
import type { PreparedCall } from "./preparedCall.ts";

/**
 * The last check before a hot wallet signs: it calls the few functions of the escrow that are its
 * role's, or sends nothing to itself. No value is ever sent.
 * @throws RangeError for anything else
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
