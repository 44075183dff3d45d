/** Translated from English; reviewed by: nobody yet. */

export const dropped = "Descartado";
export const byReorganisation = "não está mais na blockchain";
export const disputed = "Em disputa";
export const deadlinesPause = "os prazos param";
export const refunded = "Reembolsado";
export const inFull = "por inteiro";
export const wentBack = "Devolvido";
export const toCustomer = "ao cliente";
export const partRefunded = "Reembolso parcial";
export const captured = "Capturado";
export const notCollected = "Não capturado";
export const mayGoBack = "já pode voltar";
export const held = "Em custódia";
export const ready = "Pronto";
export const toCapture = "para capturar";
export const partOf = (part: string, whole: string) => `${part} de ${whole}`;
export const alsoWentBack = (amount: string) => `${amount} devolvidos`;
export const frees = (time: string) => `livre ${time}`;
export const partCaptured = (amount: string) => `${amount} capturados`;
