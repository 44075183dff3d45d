import { payoutsAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";
import type { Withdrawal } from "./withdraw.ts";

/** Pays the whole credit out to its owner, whoever sends the transaction. */
export function displayItems({ token, owner, amount }: Withdrawal): DisplayItem[] {
  const label = words.paidOutToAddress(shorten(owner));
  return [{ label, value: formatMoney(amount, token), address: owner }];
}

export function call({ escrow, token, owner }: Withdrawal): Call {
  return escrowCall(escrow, payoutsAbi, "withdrawFor", [token.address, owner]);
}
