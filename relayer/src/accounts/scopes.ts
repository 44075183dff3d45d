/** Everything that a restricted key can be allowed: a resource and a verb. */
export const scopes = [
  "api_keys:read",
  "api_keys:write",
  "checkouts:read",
  "checkouts:write",
  "events:read",
  "merchant:read",
  "merchant:write",
  "payment_links:read",
  "payment_links:write",
  "payments:capture",
  "payments:evidence",
  "payments:read",
  "payments:refund",
  "payments:settle",
  "payments:void",
  "rates:read",
  "webhook_endpoints:read",
  "webhook_endpoints:write",
] as const;

export type Scope = (typeof scopes)[number];

/** What a publishable key may do, which apps carry to where everyone can read it. */
export const publishableScopes: readonly Scope[] = ["payment_links:read", "rates:read"];
