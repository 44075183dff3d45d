import { amountOfHeld, fee, walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatBps, formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

export interface Capture extends PaymentContext {
  /** Base units, commission included. */
  amount: bigint;
  /** Whether the rest goes back to the payer in the same transaction. */
  releaseRest: boolean;
  /** Amount held before the transaction, in base units. */
  held: bigint;
  /** Amount captured before and not refunded, in base units: the commission is counted on all that is captured. */
  refundable: bigint;
}

/** Takes held money. The contract splits off the commission and pays the payee. */
export function displayItems({
  terms,
  token,
  amount,
  releaseRest,
  held,
  refundable,
}: Capture): DisplayItem[] {
  const commission = fee(amount, terms.feeBps, refundable);
  const rest = held - amount;
  return [
    { label: words.captured, value: formatMoney(amount, token) },
    ...(commission > 0n
      ? [
          {
            label: words.commissionTo(formatBps(terms.feeBps), shorten(terms.feeRecipient)),
            value: formatMoney(commission, token),
          },
        ]
      : []),
    {
      label: words.paidOutTo(shorten(terms.payee)),
      value: formatMoney(amount - commission, token),
    },
    ...(rest > 0n
      ? [
          {
            label: releaseRest ? words.backToPayer : words.staysInEscrow,
            value: formatMoney(rest, token),
          },
        ]
      : []),
  ];
}

export function call({ terms, escrow, amount, releaseRest, held }: Capture): Call {
  return escrowCall(escrow, walletAbi, "capture", [terms, amountOfHeld(amount, held), releaseRest]);
}
