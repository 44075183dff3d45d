import { ApiUnreachable } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { RelaySlow } from "../../lib/api/relayAndWait.ts";
import { ChainMisdescribed } from "../../lib/chain/confirmChain.ts";
import { explainError } from "../../lib/errors/explainError.ts";
import { type Explanation, type Rule, rule } from "../../lib/errors/explanation.ts";
import { OfferForged } from "./acceptOffer.ts";
import { BalanceTooLow, type PayMethod } from "./pay.ts";

/** Explains why a payment failed, or an offer cannot be paid. */
export function explainPayment(cause: unknown, checkout: Checkout, method: PayMethod): Explanation {
  return explainError(cause, payRules(checkout, method));
}

/** Rules for errors that end a payment, in the checkout's own words. */
function payRules({ merchant, token }: Checkout, method: PayMethod): readonly Rule[] {
  const offerForged = rule(
    (error) => error instanceof OfferForged || error instanceof ChainMisdescribed,
    "This offer does not add up",
    `What this page shows is not what you would sign, so paying is blocked. No money has moved. Ask ${merchant.name} for a new checkout.`,
  );
  const balanceTooLow = rule(
    (error) => error instanceof BalanceTooLow,
    `Not enough ${token.symbol} in this wallet`,
    `No money has moved. Add ${token.symbol} to this wallet, or connect another one, and pay again.`,
  );
  const relaySlow = rule(
    (error) => error instanceof RelaySlow,
    "The chain is taking longer than usual",
    "You have signed and the relayer has your payment. This page keeps looking, and you cannot pay twice. You may also pay with your own transaction.",
  );
  const relayerUnreachable = rule(
    (error) => error instanceof ApiUnreachable && method === "signature",
    "The relayer does not answer",
    "You have signed, but nobody could send it, so no money has moved. Try again: your signature is kept on this device. Or pay with your own transaction.",
  );
  return [offerForged, balanceTooLow, relaySlow, relayerUnreachable];
}
