export const title = "Who did what";
export const exportIt = "Export";
export const verify = "Verify now";
export const verifying = "Verifying…";
export const unbroken = (lines: number) => `${lines} ${lines === 1 ? "line" : "lines"}, unbroken.`;
export const unbrokenAdvice = "Each carries the mark of the one before.";
export const broken = "The log was changed";
export const brokenAdvice = (line: number) =>
  `It is broken from line ${line} on. Keep what you have, and ask whoever runs this server.`;
export const lastMark = (mark: string) => `last mark ${mark}`;
export const mark = "Mark";
export const theLog = "the audit log";
export const empty = "Nothing was recorded yet";
export const noneFound = "Nothing of this kind was recorded";
export const filterBy = "Show";
export const everything = "everything";
export const byAction = "what was done";
export const byPerson = "what one person did";
export const bySubject = "what was done to one thing";
export const what = "What was done";
export const who = "Who did it";
export const thing = "Its id";
export const thingHint =
  "The id that a line says it is about, such as that of a key, a member or a payment.";
export const from = "From";
export const until = "Until and including";
export const server = "Server";
export const administrator = "Administrator";
export const key = (id: string) => `Key ${id}`;
export const somebody = (id: string) => `Former member ${id}`;
export const fromNetwork = (network: string) => `from ${network}`;
export const aboutSubject = (subject: string) => `about ${subject}`;
export const file = "audit-log.csv";
export const inStore = (store: string) => `in the store ${store}`;
export const asRole = (role: string) => `as ${role}`;
export const modes = { live: "in live mode", test: "in test mode" } as const;
export const noLimits = "without refund limits";
export const detail = (name: string, value: string) => `${name} ${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = {
  true: "two factors for every member",
  false: "one factor is enough again",
} as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "address",
  host: "on",
  kind: "kind:",
  name: "named",
  payee: "to",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "created a key",
  "api_key.revoked": "revoked a key",
  "customer.named": "named a customer",
  "customer.noted": "noted something about a customer",
  "invitation.created": "invited somebody",
  "invitation.withdrawn": "withdrew an invitation",
  "member.joined": "joined by an invitation",
  "member.left": "left the organisation",
  "member.removed": "removed a member",
  "member.updated": "changed a member",
  "member.signed_out": "signed a member out everywhere",
  "organisation.created": "opened the organisation",
  "organisation.deleted": "deleted the organisation",
  "organisation.exported": "exported the organisation's data",
  "organisation.updated": "changed the rules",
  "payment.capture": "captured a payment",
  "payment.evidence": "answered a dispute",
  "payment.refund": "refunded a payment",
  "payment.settle": "settled a dispute",
  "payment.void": "cancelled a payment and returned it",
  "payout_change.applied": "put a payout address in force",
  "payout_change.cancelled": "stopped a change of a payout address",
  "payout_change.confirmed": "confirmed a change of a payout address",
  "payout_change.requested": "asked for another payout address",
  "store.created": "opened a store",
  "store.updated": "renamed a store",
  "webhook_endpoint.created": "added a webhook",
  "webhook_endpoint.deleted": "removed a webhook",
  "webhook_endpoint.secret_rotated": "renewed a webhook's secret",
  "webhook_endpoint.updated": "changed a webhook",
};
