import type { PaymentMetadata, Refund } from "@vendure/core";
import { heldText } from "../../core/heldText.ts";
import type { KeptCheckout } from "../../core/shopPayments.ts";

/**
 * Returns what a payment keeps of its checkout, and `escrow`: a sentence for the merchant, to whom Vendure's admin shows the
 * metadata. Customers see only what is under `public`.
 */
export function metadataOf(kept: KeptCheckout): PaymentMetadata {
  const { paymentUrl, heldUntil, paid, state } = kept;
  const escrow = heldText(kept, (time) => time.toUTCString());
  return { escrow, ...kept, public: { paymentUrl, heldUntil, paid, state } };
}

/** The checkout of a payment, with what its refunds have counted until now. */
export function keptOf(
  metadata: PaymentMetadata,
  refunds: readonly Pick<Refund, "state" | "total" | "metadata">[] = [],
): KeptCheckout {
  const { public: _, escrow: __, ...kept } = metadata as PaymentMetadata & KeptCheckout;
  const counted = refunds.filter(({ state }) => state === "Settled");
  const sum = (values: bigint[]) => String(values.reduce((total, value) => total + value, 0n));
  return {
    ...kept,
    refundedMinor: sum(counted.map(({ total }) => BigInt(total))),
    refundedBase: sum(counted.map((refund) => BigInt(String(refund.metadata?.base ?? 0)))),
  };
}
