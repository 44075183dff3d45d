import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { PaymentEvent } from "./paymentEvents.ts";

/** Sums of a payment's events, in base units. */
export interface PaymentTotals {
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  /** Returned before it was captured. */
  returned: bigint;
}

export interface History {
  terms: PaymentTerms;
  events: readonly PaymentEvent[];
}

/** Adds up a history; null if it is not the one that led to this state. */
export function accountFor({ terms, events }: History, state: PaymentState): PaymentTotals | null {
  const totals = totalsOf(events);
  const held = terms.amount - totals.captured - totals.returned;
  const isFunded = events.some(({ type }) => type === "funded");
  const isDisputed = events.some(({ type }) => type === "disputed");
  const fits =
    isFunded &&
    held === state.held &&
    totals.captured - totals.refunded === state.refundable &&
    (state.stage !== "disputed" || isDisputed);
  return fits ? totals : null;
}

function totalsOf(events: readonly PaymentEvent[]): PaymentTotals {
  const captures = ["captured", "resolved", "settled"] as const;
  const sum = (types: readonly PaymentEvent["type"][], of: "amount" | "fee") =>
    events.reduce((total, event) => (types.includes(event.type) ? total + event[of] : total), 0n);
  return {
    captured: sum(captures, "amount"),
    fees: sum(captures, "fee"),
    refunded: sum(["refunded"], "amount"),
    returned: events.reduce((total, event) => total + event.returned, 0n),
  };
}
