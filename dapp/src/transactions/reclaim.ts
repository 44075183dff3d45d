import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

/** What goes back to the payer once the time to capture is over. */
interface Reclaim extends PaymentContext {
  /** What the escrow holds, in base units. */
  held: bigint;
}

/** Returns everything held to the payer. Anyone may send it; the money can go nowhere else. */
export function displayItems({ terms, token, held }: Reclaim): DisplayItem[] {
  return [
    { label: `Back to the payer ${shorten(terms.payer)}`, value: formatMoney(held, token) },
    { label: "Commission", value: "none" },
  ];
}

export function call({ terms, escrow }: Reclaim): Call {
  return escrowCall(escrow, "reclaim", [terms]);
}
