/** Translated from English; reviewed by: nobody yet. */

export const notPaid = "Non payé";
export const held = "En séquestre";
export const partlyCaptured = "Capturé en partie";
export const captured = "Capturé";
export const refunded = "Remboursé";
export const returned = "Restitué";
export const expired = "Délai de capture écoulé";
export const disputed = "En litige";
