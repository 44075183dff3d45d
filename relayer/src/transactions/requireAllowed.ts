import { escrowAbi } from "@handsel/protocol";
import { decodeFunctionData, type Hex, isAddressEqual } from "viem";
import type { HotWallet } from "./hotWallet.ts";
import type { PreparedCall } from "./preparedCall.ts";

/**
 * Checks a call right before a hot wallet signs it. Allowed are the escrow's functions of its role,
 * together only if each of them is, and an empty transfer to itself; no value is ever sent.
 * @throws RangeError for any other call
 */
export function requireAllowed(
  { chain, account, selectors }: HotWallet,
  { to, data }: PreparedCall,
): void {
  if (isAddressEqual(to, chain.escrow.address) && isAllowed(selectors, data)) return;
  if (isAddressEqual(to, account.address) && data === "0x") return;
  throw new RangeError(`the hot wallet does not sign ${data.slice(0, 10)} to ${to}`);
}

function isAllowed(selectors: ReadonlySet<Hex>, data: Hex): boolean {
  if (!selectors.has(data.slice(0, 10) as Hex)) return false;
  const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data });
  return functionName !== "multicall" || args[0].every((call) => isAllowed(selectors, call));
}
