import { ApiUnreachable } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { Explanation } from "../../lib/errors/explainApiError.ts";
import { explainError } from "../../lib/errors/explainError.ts";
import { OfferForged } from "./acceptOffer.ts";
import { BalanceTooLow, type PayMethod, RelaySlow } from "./pay.ts";

/** Explains what ended a payment, in the checkout's own terms. */
export function explainPayError(
  error: unknown,
  checkout: Checkout,
  method: PayMethod,
): Explanation {
  if (error instanceof OfferForged) {
    return {
      title: "This offer does not add up",
      sentence: `What this page shows is not what you would sign, so paying is blocked. No money has moved. Ask ${checkout.merchant.name} for a new checkout.`,
    };
  }
  if (error instanceof BalanceTooLow) {
    return {
      title: `Not enough ${checkout.token.symbol} in this wallet`,
      sentence: `No money has moved. Add ${checkout.token.symbol} to this wallet, or connect another one, and pay again.`,
    };
  }
  if (error instanceof RelaySlow) {
    return {
      title: "The chain is taking longer than usual",
      sentence:
        "You have signed and the relayer has your payment. This page keeps looking, and you cannot pay twice. You may also pay with your own transaction.",
    };
  }
  if (error instanceof ApiUnreachable && method === "signature") {
    return {
      title: "The relayer does not answer",
      sentence:
        "You have signed, but nobody could send it, so no money has moved. Try again: your signature is kept on this device. Or pay with your own transaction.",
    };
  }
  return explainError(error);
}
