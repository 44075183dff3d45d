/** Translated from English; reviewed by: nobody yet. */

// A statement of Sign-In with Ethereum (EIP-4361) holds ASCII characters only.
export const statement = "Sign in to Handsel to see and manage your payments. This moves no money.";
export const payerStatement =
  "Sign in to Handsel to write about payments of this wallet. This moves no money.";
