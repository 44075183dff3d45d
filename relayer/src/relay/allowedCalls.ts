import { escrowAbi } from "@handsel/protocol";
import { isAddressEqual, toFunctionSelector } from "viem";
import type { HotWallet } from "./hotWallet.ts";
import type { PreparedCall } from "./prepareCall.ts";

/** The functions of the escrow that the hot wallets call for others: each needs a payer's signature. */
const names: readonly string[] = [
  "fundWithAuthorization",
  "fundWithPermit2",
  "captureWithSignature",
  "disputeWithSignature",
];

const selectors = new Set(
  escrowAbi
    .filter((item) => item.type === "function" && names.includes(item.name))
    .map((item) => toFunctionSelector(item as Extract<typeof item, { type: "function" }>)),
);

/**
 * The last look before a hot wallet signs: it calls the escrow's few functions for payers, or sends
 * nothing to itself. No value is ever sent.
 * @throws RangeError for anything else
 */
export function requireAllowed({ chain, account }: HotWallet, { to, data }: PreparedCall): void {
  const toEscrow = isAddressEqual(to, chain.escrow.address);
  if (toEscrow && selectors.has(data.slice(0, 10) as `0x${string}`)) return;
  if (isAddressEqual(to, account.address) && data === "0x") return;
  throw new RangeError(`the hot wallet does not sign ${data.slice(0, 10)} to ${to}`);
}
