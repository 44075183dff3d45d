import * as words from "#words/explainPayment.ts";
import { ApiProblem, ApiUnreachable } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { RelaySlow } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { ChainMisdescribed } from "../../lib/chain/confirmChain.ts";
import { GasMissing } from "../../lib/chain/prepareCall.ts";
import { WrongChain } from "../../lib/chain/sendCall.ts";
import { isUnsupported } from "../../lib/chain/walletCodes.ts";
import { explainError } from "../../lib/errors/explainError.ts";
import { type Explanation, type Rule, rule } from "../../lib/errors/explanation.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { OfferForged } from "./acceptOffer.ts";
import { BalanceTooLow, type PayMethod } from "./preparePayment.ts";
import { isGasless } from "./readWays.ts";

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
      title: words.noGas,
      sentence: words.noGasAdvice(missing),
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
  // A wallet that cannot change its network cannot send there either.
  instead(
    (error) => isUnsupported(error) && !(error instanceof WrongChain),
    words.cannotSign,
    words.cannotSignAdvice,
  ),
  instead(
    (error) => codeOf(error) === "rate_limited" && /free gas/.test((error as Error).message),
    words.quotaUsed,
    words.quotaUsedAdvice,
  ),
  instead(
    (error) => ["signature_invalid", "relay_rejected", "token_not_gasless"].includes(codeOf(error)),
    words.signatureRefused,
    words.signatureRefusedAdvice,
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
    words.offerWrong,
    words.offerWrongAdvice(isolate(merchant.name)),
  );
  const balanceTooLow = rule(
    (error) => error instanceof BalanceTooLow,
    words.notEnough(token.symbol),
    words.notEnoughAfterAll(token.symbol),
  );
  const relaySlow = rule(
    (error) => error instanceof RelaySlow,
    words.relaySlow,
    words.relaySlowAdvice,
  );
  const relayerUnreachable = rule(
    (error) => error instanceof ApiUnreachable && isGasless(method),
    words.relayerSilent,
    words.relayerSilentAdvice,
  );
  // The service's own sentence is for programs.
  const notUnderstood = rule(
    (error) => codeOf(error) === "invalid_request",
    words.notUnderstood,
    words.notUnderstoodAdvice,
  );
  const rules = [
    ...[offerForged, balanceTooLow, gasMissing(chain), relaySlow, relayerUnreachable],
    notUnderstood,
  ];
  return isGasless(method) ? [...rules, ...signatureRules] : rules;
}
