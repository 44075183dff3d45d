import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

/** What the merchant gives back before capturing it. */
interface Void extends PaymentContext {
  /** Base units. */
  amount: bigint;
  /** What the escrow holds before, in base units. */
  held: bigint;
}

/** Gives held money back to the payer, without a commission. */
export function displayItems({ terms, token, amount, held }: Void): DisplayItem[] {
  const rest = held - amount;
  return [
    { label: `Back to the payer ${shorten(terms.payer)}`, value: formatMoney(amount, token) },
    { label: "Commission", value: "none" },
    ...(rest > 0n ? [{ label: "Stays in escrow", value: formatMoney(rest, token) }] : []),
  ];
}

export function call({ terms, escrow, amount }: Void): Call {
  return escrowCall(escrow, "void", [terms, amount]);
}
