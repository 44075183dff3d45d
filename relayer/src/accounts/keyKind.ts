/**
 * Kinds of keys: secret may do everything, restricted its scopes, publishable is safe in public
 * pages.
 */
export const keyKinds = ["secret", "restricted", "publishable"] as const;
export type KeyKind = (typeof keyKinds)[number];
