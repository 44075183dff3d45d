/** Translated from English; reviewed by: nobody yet. */

export const ofWhichCommission = (fee: string) => `, incluindo a comissão de ${fee}`;
export const donePaid = (amount: string) => `Valor pago: ${amount}.`;
export const doneReleased = (amount: string, commission: string) =>
  `Você liberou ${amount}${commission}. O lojista foi pago.`;
export const doneCaptured = (amount: string, commission: string) =>
  `Valor capturado: ${amount}${commission}.`;
export const doneReturned = (returned: string) => `O valor de ${returned} voltou a ser do pagador.`;
export const doneRefunded = (amount: string) => `Valor reembolsado ao pagador: ${amount}.`;
export const doneDisputed = "O pagamento agora está em disputa. O árbitro decide.";
export const doneEvidence = "Suas evidências estão na blockchain.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `Dividido: ${returned} para o pagador e captura de ${amount}${commission}.`;
export const doneKept = (amount: string) => `O valor de ${amount} está guardado no contrato.`;
