import type { KeptCheckout } from "../../../core/shopPayments.ts";

/** What the merchant is told of an order's payment. */
export function heldText({ state, heldUntil }: Pick<KeptCheckout, "state" | "heldUntil">): string {
  if (state === "held" && heldUntil) {
    return `Held in escrow until ${new Date(heldUntil).toLocaleString()}: capture before, or it goes back to the customer.`;
  }
  const words: Record<KeptCheckout["state"], string> = {
    open: "Not paid yet.",
    arriving: "Seen on the chain, not confirmed yet.",
    held: "Held in escrow.",
    captured: "Captured.",
    returned: "Back with the customer.",
    expired: "Expired unpaid.",
  };
  return words[state];
}
