/** Translated from English; reviewed by: nobody yet. */

export const dropped = "Disparu";
export const byReorganisation = "n’est plus sur la blockchain";
export const disputed = "En litige";
export const deadlinesPause = "délais suspendus";
export const refunded = "Remboursé";
export const inFull = "en totalité";
export const wentBack = "Restitué";
export const toCustomer = "au client";
export const partRefunded = "Remboursé en partie";
export const captured = "Capturé";
export const notCollected = "Non capturé";
export const mayGoBack = "peut être restitué";
export const held = "En séquestre";
export const ready = "Prêt";
export const toCapture = "à capturer";
export const partOf = (part: string, whole: string) => `${part} sur ${whole}`;
export const alsoWentBack = (amount: string) => `${amount} restitués`;
export const frees = (time: string) => `libre ${time}`;
export const partCaptured = (amount: string) => `${amount} capturés`;
