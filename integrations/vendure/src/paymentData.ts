import type { PaymentMetadata, Refund } from "@vendure/core";
import type { KeptCheckout } from "../../core/shopPayments.ts";

/** What a payment keeps of its checkout. Customers see only what is under `public`. */
export function metadataOf(kept: KeptCheckout): PaymentMetadata {
  const { paymentUrl, heldUntil, paid, state } = kept;
  return { ...kept, public: { paymentUrl, heldUntil, paid, state } };
}

/** The checkout of a payment, with what its refunds have counted until now. */
export function keptOf(
  metadata: PaymentMetadata,
  refunds: readonly Pick<Refund, "state" | "total" | "metadata">[] = [],
): KeptCheckout {
  const { public: _, ...kept } = metadata as unknown as KeptCheckout & { public?: unknown };
  const counted = refunds.filter(({ state }) => state === "Settled");
  const sum = (values: bigint[]) => String(values.reduce((total, value) => total + value, 0n));
  return {
    ...kept,
    refundedMinor: sum(counted.map(({ total }) => BigInt(total))),
    refundedBase: sum(counted.map((refund) => BigInt(String(refund.metadata?.base ?? 0)))),
  };
}
