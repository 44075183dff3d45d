import { walletAbi } from "@handsel/protocol";
import type { Address } from "viem";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";
import type { Withdrawal } from "./withdraw.ts";

export interface WithdrawalTo extends Withdrawal {
  /** Account that gets it. */
  to: Address;
}

/** Pays a credit out to another account of its owner's choice. */
export function displayItems({ token, to, amount }: WithdrawalTo): DisplayItem[] {
  return [{ label: words.paidOutToAddress(shorten(to)), value: formatMoney(amount, token) }];
}

export function call({ escrow, token, to, amount }: WithdrawalTo): Call {
  return escrowCall(escrow, walletAbi, "withdrawTo", [token.address, to, amount]);
}
