import { ApiProblem, ApiUnreachable } from "../api/api.ts";

/** What went wrong, what that means for the money, and what to do. */
export interface Explanation {
  title: string;
  sentence: string;
}

/** Titles of the service's error codes that a person can meet; its own sentence says the rest. */
const titles: Readonly<Record<string, string>> = {
  checkout_not_found: "There is no such checkout",
  checkout_expired: "The time to pay is over",
  checkout_paid: "This order is already paid",
  terms_mismatch: "This offer has changed",
  signature_invalid: "The signature does not fit",
  authorization_used: "This was signed and used before",
  relay_rejected: "The escrow contract refused the payment",
  relay_unavailable: "The relayer cannot send right now",
  rate_limited: "Too many attempts",
  session_missing: "You are signed out",
  merchant_unknown: "This wallet belongs to no merchant here",
  siwe_invalid: "The sign-in did not work",
};

/** Explains an error of the service; null for anything else. */
export function explainApiError(error: unknown): Explanation | null {
  if (error instanceof ApiUnreachable) {
    return {
      title: "The service does not answer",
      sentence:
        "Nothing has moved because of this. Check your connection and try again; what is already in escrow is safe on the chain.",
    };
  }
  if (!(error instanceof ApiProblem)) return null;
  return { title: titles[error.code] ?? "The service refused this", sentence: error.message };
}
