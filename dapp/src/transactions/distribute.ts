import { type Escrow, payoutsAbi, type Split, shares, type Token } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";

/** Pot: commissions that wait for the recipients of a split list. */
export interface Distribution {
  escrow: Escrow;
  token: Token;
  /** The whole list: the contract knows only its hash. */
  splits: readonly Split[];
  /** What is in the pot, in base units. */
  amount: bigint;
}

/** Divides the pot among the recipients of its list. */
export function displayItems({ token, splits, amount }: Distribution): DisplayItem[] {
  const parts = shares(amount, splits);
  return splits.map(({ recipient }, index) => ({
    label: words.paidOutToAddress(shorten(recipient)),
    value: formatMoney(parts[index] ?? 0n, token),
    address: recipient,
  }));
}

export function call({ escrow, token, splits }: Distribution): Call {
  return escrowCall(escrow, payoutsAbi, "distribute", [token.address, splits]);
}
