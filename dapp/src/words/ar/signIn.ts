/** Translated from English; reviewed by: nobody yet. */

/** ASCII only, as EIP-4361 demands of a statement: otherwise wallets do not know the message as a sign-in. */
export const statement = "Sign in to Handsel to see and manage your payments. This moves no money.";
export const payerStatement =
  "Sign in to Handsel to write about payments of this wallet. This moves no money.";
