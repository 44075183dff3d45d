import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { Explanation } from "../../lib/errors/explanation.ts";
import { partMissing } from "../../lib/errors/partMissing.ts";
import { ahead } from "../../lib/feature/ahead.ts";
import type { PayMethod } from "./preparePayment.ts";

/** A failed payment, or an offer that cannot be paid. */
export class PayFailure extends Error {
  override name = "PayFailure";
  readonly explanation: Explanation;

  constructor(explanation: Explanation, cause: unknown) {
    super(explanation.title, { cause });
    this.explanation = explanation;
  }
}

const explaining = ahead(() => import("./explainPayment.ts"));

/** Explains a failure. */
export async function toPayFailure(
  cause: unknown,
  checkout: Checkout,
  chain: AppChain,
  method: PayMethod,
): Promise<PayFailure> {
  const explanation = await explaining().then(
    ({ explainPayment }) => explainPayment(cause, checkout, chain, method),
    () => partMissing,
  );
  return new PayFailure(explanation, cause);
}
