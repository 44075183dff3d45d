/** Stages as stored by the contract, in its order. */
export const stages = ["none", "held", "disputed", "settled", "returned"] as const;
/** Stage of a payment, as the contract stores it. */
export type Stage = (typeof stages)[number];

/** Mutable state of a payment. */
export interface PaymentState {
  /** Amount the escrow still holds, in base units. */
  held: bigint;
  /** Amount captured and not yet refunded, in base units. */
  refundable: bigint;
  /** Unix seconds of the funding; after a dispute, of the dispute. */
  clock: number;
  stage: Stage;
}

/** Converts the return value of the contract's `paymentState`. */
export function stateFromContract(state: {
  held: bigint;
  refundable: bigint;
  clock: number;
  stage: number;
}): PaymentState {
  const stage = stages[state.stage];
  if (!stage) throw new RangeError(`The contract returned an unknown stage: ${state.stage}`);
  return { held: state.held, refundable: state.refundable, clock: state.clock, stage };
}
