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
  const { captureEnd } = paymentWindows(terms, state);
  const deadline =
    captureEnd === null
      ? "It stays there until the payer or the merchant acts."
      : `What is not captured in ${formatRemaining(captureEnd - now)} can go back to the payer.`;
  const status = paymentStatus(terms, state, now);
  if (totals === null && /captured|refunded/.test(status)) {
    return `The contract holds ${money(state.held)}, and ${money(state.refundable)} was captured and not refunded. The rest, ${money(terms.amount - state.held - state.refundable)}, went back to the payer.`;
  }
  const { captured, refunded } = totals ?? { captured: 0n, refunded: 0n };
  switch (status) {
    case "authorized":
      return `The contract holds ${money(state.held)} until the payer confirms delivery or the merchant captures it. ${deadline}`;
    case "partially_captured":
      return `${money(captured)} was captured, the contract still holds ${money(state.held)}. ${deadline}`;
    case "expired":
      return `The time to capture is over. ${money(state.held)} can go back to the payer now. Only the payer can still release it to the merchant.`;
    case "captured":
      return refunded > 0n
        ? `${money(captured)} was captured, and ${money(refunded)} of it refunded. Nothing is held any more.`
        : `${money(captured)} was captured. Nothing is held any more.`;
    case "refunded":
      return `All that was captured, ${money(refunded)}, was refunded to the payer.`;
    case "returned":
      return "All of it went back to the payer.";
    case "disputed":
      return `${money(state.held)} is disputed, and held until that is decided.`;
    case "none":
      return "Nothing was paid.";
  }
}
