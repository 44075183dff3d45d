/**
 * Every way a request can fail: a stable code, the HTTP status, and a title that never changes.
 * What happened and what to do about it is the `detail` of each {@link ApiError}.
 */
export const errorCatalogue = {
  /** No `Authorization: Bearer` header and no session cookie. */
  api_key_missing: { status: 401, title: "No API key" },
  /** The key is malformed, unknown, revoked or expired; which of these is not told. */
  api_key_invalid: { status: 401, title: "Unknown API key" },
  /** A restricted key was not given what the operation needs; `detail` names the scope. */
  scope_missing: { status: 403, title: "Scope missing" },
  /** A test key where only a live one may act. */
  key_mode_mismatch: { status: 403, title: "Key of the other mode" },
  api_key_not_found: { status: 404, title: "API key not found" },
  /** `Handsel-Version` names a version that does not exist. */
  unknown_version: { status: 400, title: "Unknown version" },
  /** The session cookie is absent, unknown or expired. */
  session_missing: { status: 401, title: "Not signed in" },
  /** The signing address belongs to no merchant. */
  merchant_unknown: { status: 401, title: "Unknown merchant" },
  /** The sign-in message or its signature is wrong. */
  siwe_invalid: { status: 401, title: "Sign-in failed" },
  /** A page of another origin asked in the name of a signed-in merchant. */
  origin_forbidden: { status: 403, title: "Foreign origin" },
  malformed_json: { status: 400, title: "Malformed JSON" },
  body_too_large: { status: 413, title: "Body too large" },
  /** A field is missing, unknown or impossible; `param` names it. */
  invalid_request: { status: 400, title: "Invalid request" },
  unknown_chain: { status: 400, title: "Unknown chain" },
  unknown_token: { status: 400, title: "Unknown token" },
  /** Not a whole number above zero. */
  invalid_amount: { status: 400, title: "Invalid amount" },
  amount_too_large: { status: 400, title: "Amount too large" },
  /** No currency that prices can be in. */
  unknown_currency: { status: 400, title: "Unknown currency" },
  /** Fewer than two sources know the rate. */
  rate_unavailable: { status: 503, title: "Rate unavailable" },
  /** The sources are further apart than the operator allows. */
  rates_disagree: { status: 503, title: "Rates disagree" },
  payment_link_not_found: { status: 404, title: "Payment link not found" },
  /** The link was closed, or its time is over. */
  payment_link_closed: { status: 409, title: "Payment link closed" },
  /** The chain's node did not answer. */
  chain_unavailable: { status: 503, title: "Chain unavailable" },
  checkout_not_found: { status: 404, title: "Checkout not found" },
  checkout_expired: { status: 409, title: "Checkout expired" },
  /** Another checkout that can be paid has this reference, and both are to be unique. */
  client_reference_taken: { status: 409, title: "Reference taken" },
  /** There is no late payment to decide about. */
  not_late: { status: 409, title: "Nothing late" },
  /** The late payment was decided about otherwise. */
  already_resolved: { status: 409, title: "Already resolved" },
  checkout_paid: { status: 409, title: "Checkout already paid" },
  /** The terms are not the checkout's offer accepted by a payer. */
  terms_mismatch: { status: 422, title: "Terms do not match the offer" },
  signature_invalid: { status: 422, title: "Invalid signature" },
  /** The deadline that was signed is over. */
  signature_expired: { status: 422, title: "Signature expired" },
  /** The payment is not what it was when it was signed: something was paid out, or it is disputed. */
  payment_changed: { status: 409, title: "Payment has moved on" },
  authorization_used: { status: 409, title: "Authorization already used" },
  /** The contract would refuse it; `detail` says why. */
  relay_rejected: { status: 422, title: "Payment refused by the contract" },
  relay_unavailable: { status: 503, title: "Relaying unavailable" },
  token_not_gasless: { status: 422, title: "Token cannot be paid by signature" },
  webhook_url_forbidden: { status: 422, title: "Webhook URL not allowed" },
  webhook_endpoint_not_found: { status: 404, title: "Webhook endpoint not found" },
  /** Something can only be sent to an endpoint that is enabled. */
  webhook_endpoint_disabled: { status: 409, title: "Webhook endpoint disabled" },
  webhook_delivery_not_found: { status: 404, title: "Webhook delivery not found" },
  event_not_found: { status: 404, title: "Event not found" },
  /** Events are kept for 90 days. */
  event_expired: { status: 410, title: "Event no longer kept" },
  payment_not_found: { status: 404, title: "Payment not found" },
  /** This server's operator key does not send this, for this merchant. */
  operator_refused: { status: 422, title: "Not sent by the operator" },
  /** The merchant has not appointed this server's operator key; `transaction` does. */
  operator_not_approved: { status: 403, title: "Operator not appointed" },
  /** Another transaction about the payment is not mined yet. */
  call_in_flight: { status: 409, title: "Transaction on its way" },
  /** Nothing of the payment is held, or can be refunded. */
  nothing_left: { status: 409, title: "Nothing left" },
  /** Another request with the same idempotency key is still being answered. */
  idempotency_in_flight: { status: 409, title: "Request in progress" },
  /** The idempotency key was used before with another request. */
  idempotency_mismatch: { status: 422, title: "Idempotency key reused" },
  rate_limited: { status: 429, title: "Too many requests" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  internal_error: { status: 500, title: "Internal error" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** A call that nobody has signed, as JSON carries it. */
export interface CallJson {
  chain_id: number;
  to: string;
  data: string;
  value: string;
}

/** A failure that the client is told about, as an RFC 9457 problem document. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  /** The field at fault, in the request's own spelling. */
  readonly param: string | undefined;
  /** Headers that belong to the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The call that puts it right; null: none does. */
  readonly transaction: CallJson | null;

  /** @param detail what happened and what to do, in a sentence for the client; never a secret */
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
