import { paymentStatus, paymentWindows, type Token } from "@handsel/protocol";
import { formatMoney } from "../../lib/money/amounts.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatRemaining } from "../../lib/time/format.ts";

/** Returns one or two sentences: where the money is, and what happens next. @param now Unix seconds */
export function whereTheMoneyIs(
  { terms, state, totals }: Pick<ChainPayment, "terms" | "state" | "totals">,
  token: Token,
  now: number,
): string {
  const money = (value: bigint) => formatMoney(value, token);
  const { captureEnd } = paymentWindows(terms, state.clock);
  const deadline =
    captureEnd === null
      ? "It stays there until the payer or the merchant acts."
      : `What is not captured in ${formatRemaining(captureEnd - now)} can go back to the payer.`;
  switch (paymentStatus(terms, state, now)) {
    case "authorized":
      return `The contract holds ${money(state.held)} until the payer confirms delivery or the merchant captures it. ${deadline}`;
    case "partially_captured":
      return `${money(totals.captured)} was captured, the contract still holds ${money(state.held)}. ${deadline}`;
    case "expired":
      return `The time to capture is over. ${money(state.held)} can go back to the payer now. Only the payer can still release it to the merchant.`;
    case "captured":
      return totals.refunded > 0n
        ? `${money(totals.captured)} was captured, and ${money(totals.refunded)} of it refunded. Nothing is held any more.`
        : `${money(totals.captured)} was captured. Nothing is held any more.`;
    case "refunded":
      return `All that was captured, ${money(totals.refunded)}, was refunded to the payer.`;
    case "returned":
      return "All of it went back to the payer.";
    case "disputed":
      return `${money(state.held)} is disputed, and held until that is decided.`;
    case "none":
      return "Nothing was paid.";
  }
}
