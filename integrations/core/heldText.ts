import type { KeptCheckout } from "./shopPayments.ts";

/**
 * Says in a sentence where an order's money is, for the merchant.
 * @param write how the reader's page writes a time
 */
export function heldText(
  { state, heldUntil }: Pick<KeptCheckout, "state" | "heldUntil">,
  write = (time: Date) => time.toLocaleString(),
): string {
  if (state === "held" && heldUntil) {
    return `Held in escrow until ${write(new Date(heldUntil))}: capture before, or it goes back to the customer.`;
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
