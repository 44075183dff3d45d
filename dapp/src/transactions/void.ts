import { amountOfHeld, walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

interface Void extends PaymentContext {
  /** Base units. */
  amount: bigint;
  /** Amount held before the transaction, in base units. */
  held: bigint;
}

/** Returns held money to the payer without a commission. */
export function displayItems({ terms, token, amount, held }: Void): DisplayItem[] {
  const rest = held - amount;
  return [
    { label: words.backTo(shorten(terms.payer)), value: formatMoney(amount, token) },
    { label: words.commission, value: words.none },
    ...(rest > 0n ? [{ label: words.staysInEscrow, value: formatMoney(rest, token) }] : []),
  ];
}

export function call({ terms, escrow, amount, held }: Void): Call {
  return escrowCall(escrow, walletAbi, "void", [terms, amountOfHeld(amount, held)]);
}
