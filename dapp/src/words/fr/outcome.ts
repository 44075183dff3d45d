/** Translated from English; reviewed by: nobody yet. */

export const ofWhichCommission = (fee: string) => `, dont ${fee} de commission`;
export const donePaid = (amount: string) => `La somme de ${amount} a été payée.`;
export const doneReleased = (amount: string, commission: string) =>
  `Vous avez libéré ${amount}${commission}. Le commerçant a été payé.`;
export const doneCaptured = (amount: string, commission: string) =>
  `Somme capturée\u202f: ${amount}${commission}.`;
export const doneReturned = (returned: string) =>
  `La somme de ${returned} appartient de nouveau au payeur.`;
export const doneRefunded = (amount: string) => `La somme de ${amount} a été remboursée au payeur.`;
export const doneDisputed = "Le paiement est maintenant en litige. L’arbitre tranche.";
export const doneEvidence = "Vos éléments de preuve sont sur la blockchain.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `Partage effectué\u202f: ${returned} au payeur, capture de ${amount}${commission}.`;
export const doneKept = (amount: string) => `Le contrat garde ${amount}.`;
