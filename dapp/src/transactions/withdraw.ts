import { type Escrow, type Token, walletAbi } from "@handsel/protocol";
import type { Address } from "viem";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";

/** Credit: money that the escrow could not send to its owner. */
export interface Withdrawal {
  escrow: Escrow;
  token: Token;
  owner: Address;
  /** Base units. */
  amount: bigint;
}

/** Pays the whole credit out to its owner, who sends the transaction. */
export function displayItems({ token, owner, amount }: Withdrawal): DisplayItem[] {
  return [{ label: words.paidOutToYou(shorten(owner)), value: formatMoney(amount, token) }];
}

export function call({ escrow, token }: Withdrawal): Call {
  return escrowCall(escrow, walletAbi, "withdraw", [token.address]);
}
