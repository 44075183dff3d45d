import {
  type PaymentState,
  type PaymentTerms,
  paymentStatus,
  paymentWindows,
} from "@handsel/protocol";
import type { ChainLog } from "../chains/chainLog.ts";
import { decodeEscrowLog, type EscrowEvent } from "../chains/events.ts";

/** Payment computed from its events. Amounts are in base units of its token. */
export interface FoldedPayment {
  /** Log of the funding. */
  funding: ChainLog;
  terms: PaymentTerms;
  state: PaymentState;
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  returned: bigint;
}

/**
 * Computes a payment from its logs. A payment's amounts come from nowhere else.
 * @param logs logs of one payment, in the chain's order
 * @returns null for a payment without funding
 */
export function foldPayment(logs: readonly ChainLog[]): FoldedPayment | null {
  let payment: FoldedPayment | null = null;
  for (const log of logs) {
    const event = decodeEscrowLog(log);
    if (event?.eventName === "PaymentFunded") payment = fund(log, event.args.terms);
    else if (event && payment) apply(payment, event, log);
  }
  return payment;
}

function fund(funding: ChainLog, terms: PaymentTerms): FoldedPayment {
  return {
    funding,
    terms,
    state: {
      held: terms.amount,
      refundable: 0n,
      clock: Number(funding.block_time),
      stage: "held",
    },
    captured: 0n,
    fees: 0n,
    refunded: 0n,
    returned: 0n,
  };
}

/** Applies an event that follows the funding. Stages change by the contract's rules. */
function apply(payment: FoldedPayment, event: EscrowEvent, log: ChainLog): void {
  const { state } = payment;
  switch (event.eventName) {
    case "PaymentCaptured":
      payment.captured += event.args.amount;
      payment.fees += event.args.fee;
      state.held = event.args.held;
      state.refundable = event.args.refundable;
      if (state.held === 0n) state.stage = "settled";
      break;
    case "PaymentVoided":
      payment.returned += event.args.amount;
      state.held = event.args.held;
      if (state.held === 0n) state.stage = finalStage(state);
      break;
    case "PaymentReclaimed":
      payment.returned += event.args.amount;
      state.held = 0n;
      state.stage = finalStage(state);
      break;
    case "PaymentRefunded":
      payment.refunded += event.args.amount;
      state.refundable = event.args.refundable;
      break;
    case "PaymentDisputed":
      state.stage = "disputed";
      state.clock = Number(log.block_time);
      break;
    case "PaymentResolved":
    case "PaymentSettled":
      payment.captured += event.args.amount;
      payment.fees += event.args.fee;
      payment.returned += event.args.payerAmount;
      state.held = 0n;
      state.refundable = event.args.refundable;
      state.stage = finalStage(state);
      break;
    case "DisputeExpired":
      payment.returned += event.args.amount;
      state.held = 0n;
      state.stage = finalStage(state);
      break;
    default:
      break;
  }
}

/** Stage after the last held money left other than by a capture. */
function finalStage({ refundable }: PaymentState): "returned" | "settled" {
  return refundable === 0n ? "returned" : "settled";
}

/** Columns of the `payments` table that hold amounts and stage. */
export function moneyColumns({ state, captured, fees, refunded, returned }: FoldedPayment) {
  const { held, refundable, stage, clock } = state;
  return { held, refundable, stage, clock: BigInt(clock), captured, fees, refunded, returned };
}

/**
 * Columns of the `payments` table that hold the status, and the time at which it may change by itself.
 * @param time chain time in Unix seconds
 */
export function statusColumns({ terms, state }: FoldedPayment, time: number) {
  const { captureEnd } = paymentWindows(terms, state);
  return {
    status: paymentStatus(terms, state, time),
    capture_ends_at: captureEnd === null ? null : new Date(captureEnd * 1000),
  };
}

/** Time of the funding's block. */
export function fundedAt({ funding }: FoldedPayment): Date {
  return new Date(Number(funding.block_time) * 1000);
}
