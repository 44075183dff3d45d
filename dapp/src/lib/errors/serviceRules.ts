import { ApiProblem, ApiUnreachable } from "../api/api.ts";
import { type Rule, rule } from "./explanation.ts";

/** Titles by the API's error code. The sentence is the API's own. */
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

/** Sentences by code, where the API's own is for programs. */
const sentences: Readonly<Record<string, string>> = {
  signature_invalid:
    "It was thrown away, and nothing was sent. Sign again with the account shown here, or send the transaction yourself.",
};

const refused: Rule = (error) =>
  error instanceof ApiProblem
    ? {
        title: titles[error.code] ?? "The service refused this",
        sentence: sentences[error.code] ?? error.message,
      }
    : null;

const unreachable = rule(
  (error) => error instanceof ApiUnreachable,
  "The service does not answer",
  "Nothing has moved because of this. Check your connection and try again; what is already in escrow is safe on the chain.",
);

/** Rules for errors of the relayer's API. They are light enough for the first paint. */
export const serviceRules: readonly Rule[] = [refused, unreachable];
