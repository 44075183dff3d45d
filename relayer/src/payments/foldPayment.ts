import type { PaymentState, PaymentTerms } from "@handsel/protocol";
import type { ChainLog } from "../chains/chainLog.ts";
import { decodeEscrowLog, type EscrowEvent } from "../chains/events.ts";

/** What the events of a payment add up to. Amounts are in base units of its token. */
export interface FoldedPayment {
  /** The log of its funding. */
  funding: ChainLog;
  terms: PaymentTerms;
  state: PaymentState;
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  returned: bigint;
}

/**
 * Adds up a payment from its logs: the only way a payment's money state comes about.
 * @param logs of one payment, in the chain's order
 * @returns null while it is not funded
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

/** One event after the funding, by the contract's rules for the stage. */
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

/** The stage of a payment of which nothing is held any more, unless a capture emptied it. */
function finalStage({ refundable }: PaymentState): "returned" | "settled" {
  return refundable === 0n ? "returned" : "settled";
}

/** The columns of the table that the money of a payment fills. */
export function moneyColumns({ state, captured, fees, refunded, returned }: FoldedPayment) {
  const { held, refundable, stage } = state;
  return { held, refundable, stage, captured, fees, refunded, returned };
}
