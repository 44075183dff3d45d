/** Translated from English; reviewed by: nobody yet. */

export const statement =
  "Bei Handsel anmelden, um Ihre Zahlungen zu sehen und zu verwalten. Dies bewegt kein Geld.";
export const payerStatement =
  "Bei Handsel anmelden, um zu Zahlungen dieser Wallet zu schreiben. Dies bewegt kein Geld.";
