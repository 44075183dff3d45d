import type { PaymentState } from "@handsel/protocol";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/** How a checkout stands; `claimed`: the service calls it paid, and the contract does not. */
export type Standing = "unpaid" | "asking" | "claimed" | "paid";

/**
 * Whether a checkout is paid. Only the contract says so: a service may be wrong, behind a reorganisation, or lie.
 * @param state the contract's own; undefined while it has not answered
 * @param asking whether an answer may still come
 */
export function standingOf(
  status: Checkout["status"],
  state: Pick<PaymentState, "stage"> | undefined,
  asking: boolean,
): Standing {
  if (state && state.stage !== "none") return "paid";
  if (status !== "paid") return "unpaid";
  return asking ? "asking" : "claimed";
}
