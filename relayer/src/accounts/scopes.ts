/** Scopes of restricted keys, each a resource and a verb. */
export const scopes = [
  "api_keys:read",
  "api_keys:write",
  "checkouts:read",
  "checkouts:write",
  "customers:read",
  "customers:write",
  "events:read",
  "merchant:read",
  "merchant:write",
  "messages:read",
  "messages:write",
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

/** Scopes of publishable keys, which everyone can read in an app's code. */
export const publishableScopes: readonly Scope[] = ["payment_links:read", "rates:read"];
