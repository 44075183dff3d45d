/** Translated from English; reviewed by: nobody yet. */

// EIP-4361 allows only ASCII in a statement, so these words are chosen without accents.
export const statement = "Entra en Handsel para ver y gestionar tus pagos. Esto no mueve dinero.";
export const payerStatement =
  "Entra en Handsel para escribir sobre pagos de esta billetera. Esto no mueve dinero.";
