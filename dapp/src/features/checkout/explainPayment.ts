import { ApiProblem, ApiUnreachable } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { RelaySlow } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { ChainMisdescribed } from "../../lib/chain/confirmChain.ts";
import { GasMissing } from "../../lib/chain/prepareCall.ts";
import { isUnsupported } from "../../lib/chain/walletCodes.ts";
import { explainError } from "../../lib/errors/explainError.ts";
import { type Explanation, type Rule, rule } from "../../lib/errors/explanation.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { OfferForged } from "./acceptOffer.ts";
import { BalanceTooLow, type PayMethod } from "./preparePayment.ts";

/** Explains why a payment failed, or an offer cannot be paid. */
export function explainPayment(
  cause: unknown,
  checkout: Checkout,
  chain: AppChain,
  method: PayMethod,
): Explanation {
  return explainError(cause, payRules(checkout, chain, method));
}

/** How many coins are missing for the network fee. */
function gasMissing({ nativeCurrency }: AppChain): Rule {
  return (error) => {
    if (!(error instanceof GasMissing)) return null;
    const missing = formatMoney(roundUp(error.missing, nativeCurrency.decimals), nativeCurrency);
    return {
      title: "Not enough coins for the network fee",
      sentence: `No money has moved. Your wallet needs about ${missing} more for the network fee. Add it, and try again.`,
    };
  };
}

/** Rounds up to six decimals, so that what is added is enough. */
function roundUp(value: bigint, decimals: number): bigint {
  const step = 10n ** BigInt(Math.max(0, decimals - 6));
  return ((value + step - 1n) / step) * step;
}

/** Makes a rule whose way out is the payer's own transaction. */
function instead(...rest: Parameters<typeof rule>): Rule {
  const explain = rule(...rest);
  return (error) => {
    const explanation = explain(error);
    return explanation && { ...explanation, recommends: "transaction" };
  };
}

const codeOf = (error: unknown) => (error instanceof ApiProblem ? error.code : "");

/** Reasons why a payment by signature does not work, though one by the payer's own transaction may. */
const signatureRules: readonly Rule[] = [
  instead(
    isUnsupported,
    "Your wallet cannot sign this",
    "No money has moved. Pay with your own transaction instead: your wallet then pays the network fee.",
  ),
  instead(
    (error) => codeOf(error) === "rate_limited" && /free gas/.test((error as Error).message),
    "The free network fees are used up for today",
    "No money has moved. Pay with your own transaction instead: your wallet then pays the network fee. Or come back tomorrow.",
  ),
  instead(
    (error) => ["signature_invalid", "relay_rejected", "token_not_gasless"].includes(codeOf(error)),
    "This wallet's signature was not taken",
    "It was thrown away and no money has moved. Some accounts cannot pay by signature: pay with your own transaction instead, or sign again.",
  ),
];

/** Rules for errors that end a payment, in the checkout's own words. */
function payRules(
  { merchant, token }: Checkout,
  chain: AppChain,
  method: PayMethod,
): readonly Rule[] {
  const offerForged = rule(
    (error) => error instanceof OfferForged || error instanceof ChainMisdescribed,
    "This offer does not add up",
    `What this page shows is not what you would sign, so paying is blocked. No money has moved. Ask ${isolate(merchant.name)} for a new checkout.`,
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
    "You have signed. Whether the relayer has sent it is not known: this page asks the contract, and your signature counts once. Try again: it is kept on this device. Or pay with your own transaction; you cannot pay twice.",
  );
  const rules = [offerForged, balanceTooLow, gasMissing(chain), relaySlow, relayerUnreachable];
  return method === "signature" ? [...rules, ...signatureRules] : rules;
}
