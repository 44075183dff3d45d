/**
 * Error codes of the API, each with its HTTP status and a fixed title. The `detail` of an
 * {@link ApiError} says what happened and what to do.
 */
export const errorCatalogue = {
  /** No `Authorization: Bearer` header and no session cookie. */
  api_key_missing: { status: 401, title: "No API key" },
  /** The key is malformed, unknown, revoked or expired; the answer does not say which. */
  api_key_invalid: { status: 401, title: "Unknown API key" },
  /** The key lacks the operation's scope; `detail` names the scope. */
  scope_missing: { status: 403, title: "Scope missing" },
  /** Key or session of one mode, and a chain or `Handsel-Mode` of the other. */
  key_mode_mismatch: { status: 403, title: "Other mode" },
  api_key_not_found: { status: 404, title: "API key not found" },
  /** `Handsel-Version` names a version that does not exist. */
  unknown_version: { status: 400, title: "Unknown version" },
  /** The session cookie is absent, unknown or expired. */
  session_missing: { status: 401, title: "Not signed in" },
  /** The signing address belongs to no merchant. */
  merchant_unknown: { status: 401, title: "Unknown merchant" },
  /** The session's second factor is still due. */
  second_factor_required: { status: 401, title: "Second factor required" },
  /** The session has not proved its factor in the last five minutes. */
  step_up_required: { status: 403, title: "Proof required" },
  /** The organisation requires two factors, and the account has one. */
  enrolment_required: { status: 403, title: "Second factor missing" },
  /** A code, recovery code, passkey or signature that was to prove the account is wrong or was used before. */
  factor_invalid: { status: 401, title: "Wrong proof" },
  /** The account has no such wallet, passkey, authenticator or reset. */
  factor_not_found: { status: 404, title: "Factor not found" },
  passkey_invalid: { status: 401, title: "Passkey refused" },
  /** Another account or store has this wallet. */
  wallet_taken: { status: 409, title: "Wallet in use" },
  /** Nobody could sign in to the account without it. */
  last_sign_in: { status: 409, title: "Last way to sign in" },
  session_not_found: { status: 404, title: "Session not found" },
  /** A key may not call this operation. */
  session_required: { status: 403, title: "Session required" },
  /** The member's role does not allow the operation. */
  role_forbidden: { status: 403, title: "Not allowed by the role" },
  /** `Handsel-Store` is not a store of the account. */
  store_forbidden: { status: 403, title: "Other store" },
  /** The store's organisation was deleted: nobody reads there any more. */
  store_closed: { status: 409, title: "Store closed" },
  store_not_found: { status: 404, title: "Store not found" },
  /** The key may not be used from this address. */
  address_forbidden: { status: 403, title: "Address not allowed" },
  member_not_found: { status: 404, title: "Member not found" },
  /** The organisation would be left without an owner. */
  last_owner: { status: 409, title: "Last owner" },
  /** Money is held, or something of the organisation is on its way. */
  organisation_in_use: { status: 409, title: "Organisation in use" },
  /** Only the administrator and owners make stores on this server. */
  registration_closed: { status: 403, title: "By invitation alone" },
  /** The account owns as many organisations as one may open. */
  too_many_organisations: { status: 409, title: "Too many organisations" },
  /** Unknown, used, expired or withdrawn; the answer does not say which. */
  invitation_not_found: { status: 404, title: "Invitation not found" },
  payout_change_not_found: { status: 404, title: "Payout change not found" },
  payout_change_pending: { status: 409, title: "Payout change pending" },
  payout_change_ended: { status: 409, title: "Payout change ended" },
  /** The same owner may confirm only an hour after the request. */
  confirmation_too_early: { status: 409, title: "Too early to confirm" },
  /** More than the member may refund. */
  refund_limit_exceeded: { status: 403, title: "Above the refund limit" },
  backup_not_found: { status: 404, title: "Backup not found" },
  /** Another version of the backup was stored meanwhile. */
  backup_conflict: { status: 409, title: "Newer backup" },
  /** The sign-in message or its signature is wrong. */
  siwe_invalid: { status: 401, title: "Sign-in failed" },
  /** The page's origin may not use this session or publishable key. */
  origin_forbidden: { status: 403, title: "Foreign origin" },
  malformed_json: { status: 400, title: "Malformed JSON" },
  body_too_large: { status: 413, title: "Body too large" },
  /** A field is missing, unknown or invalid; `param` names it. */
  invalid_request: { status: 400, title: "Invalid request" },
  unknown_chain: { status: 400, title: "Unknown chain" },
  unknown_token: { status: 400, title: "Unknown token" },
  /** Not a whole number above zero. */
  invalid_amount: { status: 400, title: "Invalid amount" },
  amount_too_large: { status: 400, title: "Amount too large" },
  /** The currency is not supported in prices. */
  unknown_currency: { status: 400, title: "Unknown currency" },
  /** Fewer than two rate sources know the rate. */
  rate_unavailable: { status: 503, title: "Rate unavailable" },
  /** The rate sources are further apart than `RATE_MAX_DEVIATION_BPS`. */
  rates_disagree: { status: 503, title: "Rates disagree" },
  payment_link_not_found: { status: 404, title: "Payment link not found" },
  /** The link was closed or has expired. */
  payment_link_closed: { status: 409, title: "Payment link closed" },
  /** No RPC provider of the chain answered. */
  chain_unavailable: { status: 503, title: "Chain unavailable" },
  /** The chain is not followed, has no subgraph, or one that browsers ask themselves. */
  subgraph_not_found: { status: 404, title: "Subgraph not found" },
  /** Not a query of this server's own pages. */
  unknown_query: { status: 403, title: "Unknown query" },
  /** The subgraph did not answer in time, or not with JSON of bounded size. */
  subgraph_unavailable: { status: 503, title: "Subgraph unavailable" },
  checkout_not_found: { status: 404, title: "Checkout not found" },
  /** No wallet with this address has paid the merchant. */
  customer_not_found: { status: 404, title: "Customer not found" },
  checkout_expired: { status: 409, title: "Checkout expired" },
  /** Another payable checkout has this `client_reference_id`, and both ask for a unique one. */
  client_reference_taken: { status: 409, title: "Reference taken" },
  /** The checkout has no late payment to resolve. */
  nothing_unexpected: { status: 409, title: "No unexpected payment" },
  /** The late payment was already resolved the other way. */
  already_resolved: { status: 409, title: "Already resolved" },
  checkout_paid: { status: 409, title: "Checkout already paid" },
  /** The terms are not the checkout's offer accepted by a payer. */
  terms_mismatch: { status: 422, title: "Terms do not match the offer" },
  signature_invalid: { status: 422, title: "Invalid signature" },
  /** The signed deadline has passed. */
  signature_expired: { status: 422, title: "Signature expired" },
  /** The payment changed after the signature: money was paid out, or it is disputed. */
  payment_changed: { status: 409, title: "Payment has moved on" },
  authorization_used: { status: 409, title: "Authorization already used" },
  /** The contract would revert; `detail` says why. */
  relay_rejected: { status: 422, title: "Payment refused by the contract" },
  relay_unavailable: { status: 503, title: "Relaying unavailable" },
  token_not_gasless: { status: 422, title: "Token cannot be paid by signature" },
  webhook_url_forbidden: { status: 422, title: "Webhook URL not allowed" },
  webhook_host_not_found: { status: 422, title: "Webhook host without an address" },
  webhook_endpoint_not_found: { status: 404, title: "Webhook endpoint not found" },
  /** Only an enabled endpoint receives deliveries. */
  webhook_endpoint_disabled: { status: 409, title: "Webhook endpoint disabled" },
  webhook_delivery_not_found: { status: 404, title: "Webhook delivery not found" },
  event_not_found: { status: 404, title: "Event not found" },
  /** Events are kept for 90 days. */
  event_expired: { status: 410, title: "Event no longer kept" },
  payment_not_found: { status: 404, title: "Payment not found" },
  statement_not_found: { status: 404, title: "Statement not found" },
  /** The terms of the payment name no arbiter. */
  arbiter_missing: { status: 409, title: "No arbiter" },
  /** A side has made as many statements about the payment as it may. */
  too_many_statements: { status: 409, title: "Too many statements" },
  /** The payment is not confirmed, or the checkout is not paid. */
  receipt_unavailable: { status: 409, title: "Receipt unavailable" },
  settlement_not_found: { status: 404, title: "Settlement not found" },
  /** The proposal has ended: executed, declined, withdrawn or lapsed. */
  settlement_closed: { status: 409, title: "Settlement closed" },
  /** The payment has as many open proposals as one may have. */
  too_many_proposals: { status: 409, title: "Too many proposals" },
  /** The payment has as many messages as one may have. */
  too_many_messages: { status: 409, title: "Too many messages" },
  /** This server's operator key does not send this call for this merchant. */
  operator_refused: { status: 422, title: "Not sent by the operator" },
  /** The merchant has not appointed this server's operator key; sending `transaction` does. */
  operator_not_approved: { status: 403, title: "Operator not appointed" },
  /** An earlier transaction of the payment is not mined yet. */
  call_in_flight: { status: 409, title: "Transaction on its way" },
  /** No money of the payment is held, or none can be refunded. */
  nothing_left: { status: 409, title: "Nothing left" },
  /** An earlier request with the same idempotency key is not answered yet. */
  idempotency_in_flight: { status: 409, title: "Request in progress" },
  /** The idempotency key was used with a different request. */
  idempotency_mismatch: { status: 422, title: "Idempotency key reused" },
  rate_limited: { status: 429, title: "Too many requests" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  /** The database has no free connection, does not answer, or takes no writes; `Retry-After` says when to try again. */
  database_unavailable: { status: 503, title: "Database unavailable" },
  /** A statement reached its limit of time and was ended; nothing was changed. */
  database_timeout: { status: 503, title: "Database too slow" },
  internal_error: { status: 500, title: "Internal error" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** Unsigned contract call, as JSON. */
export interface CallJson {
  chain_id: number;
  to: string;
  data: string;
  value: string;
}

/** Error that is answered as an RFC 9457 problem document. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  /** Name of the invalid field, as the request spells it. */
  readonly param: string | undefined;
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Call that resolves the error; null if there is none. */
  readonly transaction: CallJson | null;

  /** @param detail one sentence for the client: what happened and what to do; never a secret */
  constructor(
    code: ErrorCode,
    detail: string,
    param?: string,
    headers: Readonly<Record<string, string>> = {},
    transaction: CallJson | null = null,
  ) {
    super(detail);
    this.code = code;
    this.param = param;
    this.headers = headers;
    this.transaction = transaction;
  }
}
