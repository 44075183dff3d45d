/** Translated from English; reviewed by: nobody yet. */

export const ofWhichCommission = (fee: string) => ` (comisión incluida: ${fee})`;
export const donePaid = (amount: string) => `Se ha pagado el importe de ${amount}.`;
export const doneReleased = (amount: string, commission: string) =>
  `Has liberado ${amount}${commission}. El comercio ha cobrado.`;
export const doneCaptured = (amount: string, commission: string) =>
  `Se ha capturado el importe de ${amount}${commission}.`;
export const doneReturned = (returned: string) =>
  `El importe de ${returned} vuelve a ser del pagador.`;
export const doneRefunded = (amount: string) =>
  `Se ha reembolsado al pagador el importe de ${amount}.`;
export const doneDisputed = "El pago está ahora en disputa. Decide el árbitro.";
export const doneEvidence = "Tus pruebas están en la cadena.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `Repartido: ${returned} para el pagador; importe capturado: ${amount}${commission}.`;
export const doneKept = (amount: string) => `El contrato guarda ${amount}.`;
