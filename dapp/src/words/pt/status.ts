/** Translated from English; reviewed by: nobody yet. */

export const notPaid = "Não pago";
export const held = "Em custódia";
export const partlyCaptured = "Parte capturada";
export const captured = "Capturado";
export const refunded = "Reembolsado";
export const returned = "Devolvido";
export const expired = "Prazo de captura encerrado";
export const disputed = "Em disputa";
