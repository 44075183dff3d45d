import { escrowAbi } from "@handsel/protocol";
import { type AbiFunction, type Hex, isAddressEqual, toFunctionSelector } from "viem";
import type { HotWallet } from "./hotWallet.ts";
import type { PreparedCall } from "../gasless/prepareSignedCall.ts";

/**
 * The functions of the escrow that a wallet calls for others. For payers each needs their
 * signature; what an operator calls it may for those alone who appointed it, `settle` excepted,
 * which needs the signatures of both sides.
 */
const selectors: Record<HotWallet["role"], ReadonlySet<Hex>> = {
  payers: selectorsOf(
    "fundWithAuthorization",
    "fundWithPermit2",
    "captureWithSignature",
    "disputeWithSignature",
  ),
  operator: selectorsOf("capture", "void", "refund", "settle"),
};

function selectorsOf(...names: string[]): ReadonlySet<Hex> {
  const functions = escrowAbi.filter(
    (item) => item.type === "function" && names.includes(item.name),
  );
  return new Set(functions.map((item) => toFunctionSelector(item as AbiFunction)));
}

/**
 * The last look before a hot wallet signs: it calls the few functions of the escrow that are its
 * role's, or sends nothing to itself. No value is ever sent.
 * @throws RangeError for anything else
 */
export function requireAllowed(
  { chain, account, role }: HotWallet,
  { to, data }: PreparedCall,
): void {
  const toEscrow = isAddressEqual(to, chain.escrow.address);
  if (toEscrow && selectors[role].has(data.slice(0, 10) as Hex)) return;
  if (isAddressEqual(to, account.address) && data === "0x") return;
  throw new RangeError(`the hot wallet does not sign ${data.slice(0, 10)} to ${to}`);
}
