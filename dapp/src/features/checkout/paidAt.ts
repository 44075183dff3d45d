import type { PaymentState } from "@handsel/protocol";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/**
 * Returns when a payment was made, in Unix seconds: by the relayer if it has seen it, else by the contract, whose clock is that of the
 * payment until a dispute. Null if neither tells.
 */
export function paidAt(
  { payment_id, payment }: Pick<Checkout, "payment_id" | "payment">,
  paymentId: string,
  { stage, clock }: PaymentState,
): number | null {
  if (payment && payment_id?.toLowerCase() === paymentId.toLowerCase()) {
    return Math.floor(Date.parse(payment.funded_at) / 1000);
  }
  return stage === "held" ? clock : null;
}
