import { paymentWindows } from "@handsel/protocol";
import { isAddressEqual, zeroAddress } from "viem";
import type { PayerPayment } from "../../../queries/payerPayments.ts";
import { availableActions } from "../availableActions.ts";

/**
 * What a payment waits for: that its payer takes the money back, answers an offer to divide it, says something in a dispute,
 * or confirms the delivery.
 */
type Task = "take_back" | "answer_offer" | "answer_dispute" | "confirm";

/** What ends at the deadline: the time to object, that of the shop to collect, of an offer, or of the arbiter. */
type End = "objection" | "collection" | "offer" | "arbitration";

/** Payment that waits for its payer. */
export interface Waiting {
  payment: PayerPayment;
  task: Task;
  /** Null: nothing ends. */
  end: { kind: End; at: number } | null;
}

/**
 * Returns what a payment waits for, by the rules of its own page; null if its payer has nothing to do.
 * @param offerEnd Unix seconds at which the shop's offer ends; null: it made none, or nobody tells
 * @param now Unix seconds
 */
export function waitsFor(
  payment: PayerPayment,
  offerEnd: number | null,
  now: number,
): Waiting | null {
  const { terms, state, lastWord, isKnown } = payment;
  // Its page cannot be opened here.
  if (!isKnown) return null;
  const actions = availableActions(payment, { address: terms.payer, isOperator: false }, now);
  const canDo = (name: string) =>
    actions.some(({ action, opensAt }) => action === name && opensAt === null);
  const { captureStart, captureEnd, arbitrationEnd } = paymentWindows(terms, state);
  if (canDo("reclaim")) return { payment, task: "take_back", end: null };
  if (canDo("expireDispute")) return { payment, task: "take_back", end: null };
  if (offerEnd !== null) {
    return { payment, task: "answer_offer", end: { kind: "offer", at: offerEnd } };
  }
  if (canDo("submitEvidence") && arbitrationEnd !== null) {
    const isOwn = lastWord === null || isAddressEqual(lastWord, terms.payer);
    return isOwn
      ? null
      : { payment, task: "answer_dispute", end: { kind: "arbitration", at: arbitrationEnd } };
  }
  if (!canDo("release")) return null;
  const canObject = captureStart !== null && now < captureStart && terms.arbiter !== zeroAddress;
  if (canObject) return { payment, task: "confirm", end: { kind: "objection", at: captureStart } };
  const end = captureEnd === null ? null : ({ kind: "collection", at: captureEnd } as const);
  return { payment, task: "confirm", end };
}

/** Sorts what waits: money to take back first, then by deadline, and what has none last; ties newest first. */
export function byDeadline(a: Waiting, b: Waiting): number {
  return (
    rankOf(a) - rankOf(b) ||
    b.payment.fundedAt - a.payment.fundedAt ||
    a.payment.id.localeCompare(b.payment.id)
  );
}

/** A late decision may still take what the arbiter's silence gave back; after that comes nothing that ends. */
function rankOf({ payment, task, end }: Waiting): number {
  if (task === "take_back") return payment.state.stage === "disputed" ? -2 : -1;
  return end?.at ?? Number.POSITIVE_INFINITY;
}
