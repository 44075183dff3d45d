import type { Escrow, Token } from "@handsel/protocol";
import type { Address } from "viem";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";

/** What the escrow keeps for an owner whom it could not pay. */
export interface Withdrawal {
  escrow: Escrow;
  token: Token;
  owner: Address;
  /** Base units. */
  amount: bigint;
}

/** Pays the whole credit out to its owner, who sends this. */
export function displayItems({ token, owner, amount }: Withdrawal): DisplayItem[] {
  return [{ label: `Paid out to you, ${shorten(owner)}`, value: formatMoney(amount, token) }];
}

export function call({ escrow, token }: Withdrawal): Call {
  return escrowCall(escrow, "withdraw", [token.address]);
}
