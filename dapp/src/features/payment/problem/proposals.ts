import type { SettlementProposal } from "../../../lib/api/apiTypes.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";

type Proposed = Pick<SettlementProposal, "status" | "held" | "deadline">;

/** Whether a proposal can still be agreed to. */
export function isOpen(
  proposal: Proposed,
  payment: Pick<ChainPayment, "state">,
  now: number,
): boolean {
  return proposal.status === "open" && isValid(proposal, payment, now);
}

/** Whether both have signed a proposal, and it can still be carried out. */
export function isAgreed(
  proposal: Proposed,
  payment: Pick<ChainPayment, "state">,
  now: number,
): boolean {
  return proposal.status === "agreed" && isValid(proposal, payment, now);
}

/** Whether the contract takes a proposal's signatures: they name what is held, and end. */
function isValid(
  { held, deadline }: Proposed,
  { state }: Pick<ChainPayment, "state">,
  now: number,
): boolean {
  return BigInt(held) === state.held && deadline > now;
}

/** Whether the chain has divided a payment by agreement. */
export function isSettled({ events }: Pick<ChainPayment, "events">): boolean {
  return events.some(({ type }) => type === "settled");
}
