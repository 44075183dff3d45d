import {
  type PaymentTerms,
  type PaymentTermsJson,
  paymentId,
  termsFromJson,
} from "@handsel/protocol";
import type { Hash } from "viem";
import { listActivities } from "../activity/activities.ts";
import { answerOf, api } from "../api/api.ts";
import type { AppChain } from "../chain/appChain.ts";

/** Whether terms are a payment's: its id is their hash, so nobody can forge them. */
export function areTermsOf(terms: PaymentTerms, chain: AppChain, id: Hash): boolean {
  return paymentId(terms, chain.escrow) === id;
}

/** Asks the relayer for the terms of a payment that this device made; null if it made none, or the relayer is silent. */
export async function askRelayerForTerms(chain: AppChain, id: Hash): Promise<PaymentTerms | null> {
  const begun = listActivities().find(
    ({ kind, paymentId: known }) => kind === "fund" && known === id,
  );
  if (!begun?.checkoutId) return null;
  try {
    const path = { id: begun.checkoutId };
    const { options } = await answerOf(api.GET("/v1/pay/{id}", { params: { path } }));
    const terms = options.map(({ offer }) => ({
      ...termsFromJson(offer as PaymentTermsJson),
      payer: begun.account,
    }));
    return terms.find((one) => areTermsOf(one, chain, id)) ?? null;
  } catch {
    return null;
  }
}
