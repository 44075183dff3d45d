import { type PaymentTerms, type PaymentTermsJson, termsFromJson } from "@handsel/protocol";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/** Reads the terms of a checkout's offer, not checked; null if they are none. */
export function readTerms({ offer }: Pick<Checkout, "offer">): PaymentTerms | null {
  try {
    return termsFromJson(offer as PaymentTermsJson);
  } catch {
    return null;
  }
}
