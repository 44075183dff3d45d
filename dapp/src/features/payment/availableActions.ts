import { paymentWindows } from "@handsel/protocol";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";

/** Named after the files in transactions/. */
export type PaymentAction = "release" | "capture" | "void" | "refund" | "reclaim";

interface AvailableAction {
  action: PaymentAction;
  /** Unix seconds at which it becomes possible; null if it is possible now. */
  opensAt: number | null;
}

/**
 * Lists the actions of an account by the contract's rules. While money is held, also in a dispute, the payer may
 * release and the merchant may void. The merchant captures in the capture window; after it, anyone may reclaim.
 * @param now Unix seconds
 */
export function availableActions(
  { terms, state }: Pick<ChainPayment, "terms" | "state">,
  account: string | undefined,
  now: number,
): readonly AvailableAction[] {
  const isPayer = sameAddress(terms.payer, account);
  const isMerchant = sameAddress(terms.merchant, account);
  const isPayee = sameAddress(terms.payee, account);
  const { captureStart, captureEnd, refundEnd } = paymentWindows(terms, state);
  const open = state.stage === "held" || state.stage === "disputed";
  const expired = captureEnd !== null && now >= captureEnd;
  const actions: AvailableAction[] = [];
  const offer = (action: PaymentAction, possible: boolean, opensAt: number | null = null) => {
    if (possible) actions.push({ action, opensAt });
  };
  offer("reclaim", expired && account !== undefined);
  offer("release", open && isPayer);
  if (captureStart !== null && isMerchant && !expired) {
    offer("capture", true, now < captureStart ? captureStart : null);
  }
  offer("void", open && isMerchant);
  offer("refund", (isMerchant || isPayee) && state.refundable > 0n && now < refundEnd);
  return actions;
}
