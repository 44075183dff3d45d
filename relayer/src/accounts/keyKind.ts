/** Secret: everything. Restricted: its scopes. Publishable: little enough to be shown to everyone. */
export const keyKinds = ["secret", "restricted", "publishable"] as const;
export type KeyKind = (typeof keyKinds)[number];
