import { amountOfHeld, fee, walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

export interface Release extends PaymentContext {
  /** Base units, commission included. */
  amount: bigint;
  /** Amount held before the transaction, in base units. */
  held: bigint;
  /** Amount captured before and not refunded, in base units: the commission is counted on all that is captured. */
  refundable: bigint;
}

/** Pays held money to the payee, by the payer's consent. The contract's function is `capture`. */
export function displayItems({ terms, token, amount, held, refundable }: Release): DisplayItem[] {
  const commission = fee(amount, terms.feeBps, refundable);
  const rest = held - amount;
  return [
    { label: words.youRelease, value: formatMoney(amount, token) },
    {
      label: words.paidOutTo(shorten(terms.payee)),
      value: formatMoney(amount - commission, token),
    },
    ...(commission > 0n
      ? [{ label: words.commissionBorneByMerchant, value: formatMoney(commission, token) }]
      : []),
    ...(rest > 0n ? [{ label: words.staysInEscrow, value: formatMoney(rest, token) }] : []),
  ];
}

export function call({ terms, escrow, amount, held }: Release): Call {
  return escrowCall(escrow, walletAbi, "capture", [terms, amountOfHeld(amount, held), false]);
}
