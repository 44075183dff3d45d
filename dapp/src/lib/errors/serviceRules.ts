import * as words from "#words/errors.ts";
import { ApiProblem, ApiUnreachable } from "../api/api.ts";
import type { Rule } from "./explanation.ts";

/** Titles by the API's error code. The sentence is the API's own. */
const titles: Readonly<Record<string, string>> = {
  checkout_not_found: words.noCheckout,
  checkout_expired: words.checkoutOver,
  checkout_paid: words.alreadyPaid,
  terms_mismatch: words.offerChanged,
  signature_invalid: words.signatureRefused,
  authorization_used: words.signatureUsed,
  relay_rejected: words.refusedByEscrow,
  relay_unavailable: words.relayerBusy,
  rate_limited: words.tooManyAttempts,
  session_missing: words.signedOut,
  merchant_unknown: words.noMerchant,
  siwe_invalid: words.signInFailed,
  factor_invalid: words.proofRefused,
  passkey_invalid: words.proofRefused,
  role_forbidden: words.roleForbids,
  enrolment_required: words.factorDemanded,
  invitation_not_found: words.noInvitation,
  organisation_in_use: words.organisationInUse,
  last_owner: words.lastOwner,
  last_sign_in: words.lastSignIn,
  wallet_taken: words.walletTaken,
  payout_change_pending: words.payoutPending,
  confirmation_too_early: words.tooEarly,
};

/** Sentences by code, where the API's own is for programs. */
const sentences: Readonly<Record<string, string>> = {
  signature_invalid: words.signatureRefusedAdvice,
};

const refused: Rule = (error) =>
  error instanceof ApiProblem
    ? {
        title: titles[error.code] ?? words.refusedByService,
        sentence: sentences[error.code] ?? error.sentence,
      }
    : null;

/** A request that was lost may have got there: only of one that reads nothing can have come. */
const unreachable: Rule = (error) =>
  error instanceof ApiUnreachable
    ? {
        title: words.serviceSilent,
        sentence: error.isRead ? words.serviceSilentAdvice : words.serviceSilentAfterAdvice,
      }
    : null;

/** Rules for errors of the relayer's API. They are light enough for the first paint. */
export const serviceRules: readonly Rule[] = [refused, unreachable];
