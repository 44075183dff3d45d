/** Translated from English; reviewed by: nobody yet. */

export const dropped = "Entfallen";
export const byReorganisation = "nicht mehr auf der Blockchain";
export const disputed = "Im Streit";
export const deadlinesPause = "Fristen ruhen";
export const refunded = "Erstattet";
export const inFull = "ganz";
export const wentBack = "Zurückgegeben";
export const toCustomer = "an den Kunden";
export const partRefunded = "Teils erstattet";
export const captured = "Eingezogen";
export const notCollected = "Nicht eingezogen";
export const mayGoBack = "kann jetzt zurückgehen";
export const held = "Gehalten";
export const ready = "Bereit";
export const toCapture = "zum Einziehen";
export const partOf = (part: string, whole: string) => `${part} von ${whole}`;
export const alsoWentBack = (amount: string) => `${amount} ging zurück`;
export const frees = (time: string) => `frei ${time}`;
export const partCaptured = (amount: string) => `${amount} eingezogen`;
