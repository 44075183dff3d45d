/** Translated from English; reviewed by: nobody yet. */

export const dropped = "Anulado";
export const byReorganisation = "ya no está en la cadena";
export const disputed = "En disputa";
export const deadlinesPause = "los plazos se detienen";
export const refunded = "Reembolsado";
export const inFull = "por completo";
export const wentBack = "Devuelto";
export const toCustomer = "al cliente";
export const partRefunded = "Reembolso parcial";
export const captured = "Capturado";
export const notCollected = "No capturado";
export const mayGoBack = "ya puede volver";
export const held = "Retenido";
export const ready = "Listo";
export const toCapture = "para capturar";
export const partOf = (part: string, whole: string) => `${part} de ${whole}`;
export const alsoWentBack = (amount: string) => `${amount} devuelto`;
export const frees = (time: string) => `se libera ${time}`;
export const partCaptured = (amount: string) => `${amount} capturado`;
