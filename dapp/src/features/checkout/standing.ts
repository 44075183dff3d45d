import type { PaymentState } from "@handsel/protocol";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/** `asking`: the contract has not answered yet; `claimed`: paid by the relayer's word alone. */
export type Standing = "unpaid" | "asking" | "claimed" | "paid";

/**
 * Decides whether a checkout is paid. Only the contract counts: the relayer may be wrong, miss a reorg, or lie.
 * @param state in the contract; undefined until it has answered
 * @param asking whether the contract's answer may still come
 */
export function standingOf(
  { status, payment_id }: Pick<Checkout, "status" | "payment_id">,
  state: Pick<PaymentState, "stage"> | undefined,
  asking: boolean,
): Standing {
  if (state && state.stage !== "none") return "paid";
  const isClaimed = status === "paid" || status === "processing" || payment_id !== null;
  if (!isClaimed) return "unpaid";
  return asking ? "asking" : "claimed";
}
