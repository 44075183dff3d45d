import {
  type PaymentState,
  type PaymentTerms,
  paymentStatus,
  paymentWindows,
} from "@handsel/protocol";
import { zeroAddress } from "viem";
import { formatMoney, type Unit } from "../money/amounts.ts";
import { formatRemaining } from "../time/format.ts";

/** Sums of a payment's events that the sentences need, in base units. */
interface Totals {
  captured: bigint;
  refunded: bigint;
}

/** Returns one to three sentences: where the money is, and what happens next. @param now Unix seconds */
export function whereTheMoneyIs(
  { terms, state, totals }: { terms: PaymentTerms; state: PaymentState; totals: Totals | null },
  token: Unit,
  now: number,
): string {
  const money = (value: bigint) => formatMoney(value, token);
  const { held, refundable } = state;
  const status = paymentStatus(terms, state, now);
  const next = whatComesNext(terms, state, now);
  if (totals === null && /captured|refunded/.test(status)) {
    const returned = terms.amount - held - refundable;
    const back = returned > 0n ? ` The rest, ${money(returned)}, went back to the payer.` : "";
    const stillHeld = held > 0n ? ` ${next}` : "";
    return `The contract holds ${money(held)}, and ${money(refundable)} was captured and not refunded.${back}${stillHeld}`;
  }
  const { captured, refunded } = totals ?? { captured: 0n, refunded: 0n };
  const returned = terms.amount - captured - held;
  const alsoReturned = returned > 0n ? ` ${money(returned)} went back to the payer.` : "";
  switch (status) {
    case "authorized":
      return `The contract holds ${money(held)}.${alsoReturned} ${next}`;
    case "partially_captured":
      return `${money(captured)} was captured, the contract still holds ${money(held)}.${alsoReturned} ${next}`;
    case "expired":
      return `The time to capture is over. ${money(held)} can go back to the payer now. Only the payer can still release it to the merchant.`;
    case "captured":
      return refunded > 0n
        ? `${money(captured)} was captured, and ${money(refunded)} of it refunded.${alsoReturned} Nothing is held any more.`
        : `${money(captured)} was captured.${alsoReturned} Nothing is held any more.`;
    case "refunded":
      return `All that was captured, ${money(refunded)}, was refunded to the payer.${alsoReturned}`;
    case "returned":
      return "All of it went back to the payer.";
    case "disputed":
      return `${money(held)} is disputed. ${next}`;
    case "none":
      return "Nothing was paid.";
  }
}

/** Who can move what is held, and until when. */
function whatComesNext(terms: PaymentTerms, state: PaymentState, now: number): string {
  const { captureStart, captureEnd, arbitrationEnd } = paymentWindows(terms, state.clock);
  if (state.stage === "disputed") {
    return now < arbitrationEnd
      ? `It is held until the arbiter decides, the payer releases it or the merchant returns it. Without that in ${formatRemaining(arbitrationEnd - now)}, it can go back to the payer.`
      : "The arbiter did not decide in time: it can go back to the payer now.";
  }
  const taking =
    now < captureStart
      ? `The payer can release it; the merchant can capture it in ${formatRemaining(captureStart - now)}.`
      : "The payer can release it, and the merchant can capture it.";
  if (captureEnd !== null) {
    return `${taking} What is not captured in ${formatRemaining(captureEnd - now)} can go back to the payer.`;
  }
  return terms.arbiter === zeroAddress
    ? `${taking} It stays there until the payer or the merchant acts.`
    : `${taking} It stays there until the payer or the merchant acts, or a dispute ends.`;
}
