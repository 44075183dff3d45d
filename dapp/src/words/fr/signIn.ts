/** Translated from English; reviewed by: nobody yet. */

// EIP-4361 allows only ASCII in a statement, so these words are chosen without accents.
export const statement =
  "Ouvrez votre session Handsel pour voir et administrer vos paiements. Aucun argent ne bouge.";
export const payerStatement =
  "Ouvrez votre session Handsel pour communiquer sur les paiements de ce portefeuille. Aucun argent ne bouge.";
