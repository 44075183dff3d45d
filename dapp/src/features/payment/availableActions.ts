import { type PaymentState, type PaymentTerms, paymentWindows } from "@handsel/protocol";
import { type Address, isAddressEqual, zeroAddress } from "viem";

/** Named after the files in transactions/. */
export type PaymentAction =
  | "release"
  | "capture"
  | "void"
  | "refund"
  | "reclaim"
  | "dispute"
  | "submitEvidence"
  | "resolve"
  | "expireDispute";

export interface AvailableAction {
  action: PaymentAction;
  /** Unix seconds at which it becomes possible; null if it is possible now. */
  opensAt: number | null;
}

/** Account that looks at a payment. */
export interface Caller {
  address: Address;
  /** Whether the payment's merchant has appointed it as an operator. */
  isOperator: boolean;
}

/**
 * Lists the actions of an account by the contract's rules. While money is held, also in a dispute, the payer may release
 * and the merchant's side may void. The merchant's side captures in the capture window; after it, anyone may reclaim.
 * @param now Unix seconds
 */
export function availableActions(
  { terms, state }: { terms: PaymentTerms; state: PaymentState },
  caller: Caller | null,
  now: number,
): readonly AvailableAction[] {
  if (caller === null || state.stage === "none") return [];
  const is = (account: Address) => isAddressEqual(account, caller.address);
  const isPayer = is(terms.payer);
  const isMerchant = is(terms.merchant);
  const sells = isMerchant || caller.isOperator;
  const { captureStart, captureEnd, refundEnd, arbitrationEnd } = paymentWindows(terms, state);
  const held = state.stage === "held";
  const disputed = state.stage === "disputed";
  const open = held || disputed;
  const expired = captureEnd !== null && now >= captureEnd;
  const isParty = isPayer || isMerchant;
  const actions: AvailableAction[] = [];
  const offer = (action: PaymentAction, possible: boolean, opensAt = 0) => {
    if (possible) actions.push({ action, opensAt: now < opensAt ? opensAt : null });
  };
  offer("reclaim", held && expired);
  if (arbitrationEnd !== null) {
    offer("expireDispute", now >= arbitrationEnd || isPayer, arbitrationEnd);
    offer("resolve", is(terms.arbiter));
  }
  offer("release", open && isPayer);
  // An operator who is the payer captures as the payer.
  if (captureStart !== null) offer("capture", sells && !isPayer && !expired, captureStart);
  offer("void", open && sells);
  const refunds = (sells && !isPayer) || is(terms.payee);
  offer("refund", refunds && state.refundable > 0n && now < refundEnd);
  offer("dispute", held && isParty && !expired && terms.arbiter !== zeroAddress);
  offer("submitEvidence", disputed && isParty);
  return actions;
}
