import { isAddressEqual } from "viem";
import * as words from "#words/merchantBulk.ts";
import type { Unit } from "../../lib/money/amounts.ts";
import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import type { MerchantState } from "../../lib/payment/merchantState.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { stateOfPayment } from "../../lib/payment/stateOfPayment.ts";
import { formatClock } from "../../lib/time/format.ts";
import { isDone } from "./plan.ts";
import type { BulkRow } from "./useBulk.ts";

/** Says where a row is: what goes into the transaction, what is on its way, or what the chain says of it and why it was left out. */
export function rowState(verb: BulkVerb, row: BulkRow, token: Unit): MerchantState {
  const { payment, leftOut, begun, now } = row;
  if (begun) {
    return begun.phase === "handed"
      ? { hue: "due", dot: "ring", label: words.handed, note: words.waitsForWallet }
      : { hue: "held", dot: "ring", label: words.sent, note: words.waitsForChain };
  }
  if (payment === null) {
    return { hue: "failed", label: words.notTold, note: words.leftOut[leftOut ?? "unread"] };
  }
  const state = stateOfPayment(payment, token, now);
  if (leftOut === null) {
    return { ...state, note: verb === "capture" ? words.willCapture : words.willReturn };
  }
  if (isDone(verb, payment)) return { ...state, note: howDone(payment, now) ?? state.note };
  return { ...state, note: words.leftOut[leftOut] };
}

/** By whom and when it ended, where the history tells it. */
function howDone({ events, terms }: ChainPayment, now: number): string | null {
  const last = events.findLast(({ type }) => type === "captured" || type === "voided");
  if (!last) return null;
  const time = formatClock(last.time, now);
  return isAddressEqual(last.actor, terms.payer) ? words.byCustomer(time) : time;
}
