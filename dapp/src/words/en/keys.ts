export const keysOf = { live: "Live API keys", test: "Test API keys" } as const;
export const note =
  "A key lets a server of yours use the API in this store and mode. It never decides where money goes.";
export const none = "No keys yet";
export const create = "Create a key";
export const name = "Name";
export const nameHint = "For your own use, such as the server it is on.";
export const kind = "Kind";
export const kinds = {
  restricted: "Restricted: just what you tick",
  secret: "Secret: everything but what members alone may do",
  publishable: "Publishable: for a page, reads rates and links",
} as const;
export const kindNames = {
  restricted: "restricted",
  secret: "secret",
  publishable: "publishable",
} as const;
export const mayDo = "What it may do";
export const tickOne = "Tick at least one.";
export const expires = "Ends";
export const spans = {
  "": "never",
  "604800": "in 7 days",
  "7776000": "in 90 days",
  "31536000": "in a year",
} as const;
export const networks = "Addresses it may be used from";
export const networksHint =
  "One a line, such as 203.0.113.7 or 2001:db8::/48. Empty: from anywhere.";
export const origins = "Pages it may be used on";
export const originsHint = "One origin a line, such as https://shop.example.";
export const made = "Your new key";
export const once = "It is shown just this once. Put it where your server reads its secrets.";
export const theKey = "the key";
export const keptIt = "I have kept it";
export const endsOn = (when: string) => `ends ${when}`;
export const ended = (when: string) => `ended ${when}`;
export const usedOn = (when: string) => `used ${when}`;
export const neverUsed = "never used";
export const fromNetworks = (networks: string) => `from ${networks}`;
export const revoked = "revoked";
export const revoke = "Revoke";
export const revokeNamed = (name: string) => `Revoke ${name}`;
export const revokeTitle = (name: string) => `Revoke ${name}?`;
export const revokeAdvice = "Whatever uses it fails from now on. This cannot be undone.";
export const theKeys = "the keys";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "see keys",
  "api_keys:write": "make and revoke keys",
  "checkouts:read": "see checkouts",
  "checkouts:write": "make checkouts",
  "customers:read": "see customers",
  "customers:write": "name customers",
  "events:read": "see events",
  "merchant:read": "see the store",
  "merchant:write": "change what payers are told",
  "messages:read": "read messages",
  "messages:write": "write messages",
  "payment_links:read": "see payment links",
  "payment_links:write": "make payment links",
  "payments:capture": "capture",
  "payments:evidence": "answer disputes",
  "payments:read": "see payments",
  "payments:refund": "refund",
  "payments:settle": "settle disputes",
  "payments:void": "cancel and return",
  "rates:read": "see rates",
  "webhook_endpoints:read": "see webhooks",
  "webhook_endpoints:write": "change webhooks",
} as const;
