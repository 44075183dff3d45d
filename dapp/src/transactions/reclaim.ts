import { walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

interface Reclaim extends PaymentContext {
  /** Amount held before the transaction, in base units. */
  held: bigint;
}

/** Returns all held money to the payer after the capture window. Anyone may send the transaction. */
export function displayItems({ terms, token, held }: Reclaim): DisplayItem[] {
  return [
    { label: words.backTo(shorten(terms.payer)), value: formatMoney(held, token) },
    { label: words.commission, value: words.none },
  ];
}

export function call({ terms, escrow }: Reclaim): Call {
  return escrowCall(escrow, walletAbi, "reclaim", [terms]);
}
