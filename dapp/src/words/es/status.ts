/** Translated from English; reviewed by: nobody yet. */

export const notPaid = "No pagado";
export const held = "Retenido en garantía";
export const partlyCaptured = "Capturado en parte";
export const captured = "Capturado";
export const refunded = "Reembolsado";
export const returned = "Devuelto";
export const expired = "Plazo de captura vencido";
export const disputed = "En disputa";
