/** Translated from English; reviewed by: nobody yet. */

export const orderDeliver = (merchant: string) => `${merchant} voit le paiement et peut livrer.`;
export const orderNothingOwed = (merchant: string) =>
  `${merchant} n’a rien de cet argent\u202f: rien n’est donc dû pour cette commande.`;
export const notPaid = "Non payé";
export const nothingPaid = "Rien n’a été payé.";
export const heldInEscrow = "En séquestre";
export const partlyPaidOut = "Versé en partie";
export const paidOut = "Versé";
export const refunded = "Remboursé";
export const returnedToPayer = "Restitué au payeur";
export const notCollectedInTime = "Non encaissé à temps";
export const orderNotCollected = (merchant: string) =>
  `${merchant} n’a pas pris l’argent à temps. Suivez le paiement pour le récupérer.`;
export const disputed = "En litige";
export const orderDisputed = "Suivez le paiement pour voir où en est le litige.";
export const restReturned = (returned: string) => ` Le reste, ${returned}, est revenu au payeur.`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `Le contrat détient ${held}, et la somme de ${refundable} a été capturée et non remboursée.${back}${stillHeld}`;
export const alsoReturned = (returned: string) => ` La somme de ${returned} est revenue au payeur.`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `Le contrat détient ${held}.${alsoReturned} ${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) =>
  `La somme de ${captured} a été capturée, le contrat détient encore ${held}.${alsoReturned} ${next}`;
export const whereExpired = (held: string) =>
  `Le délai de capture est écoulé. La somme de ${held} peut maintenant revenir au payeur. Seul le payeur peut encore la libérer pour le commerçant.`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `La somme de ${captured} a été capturée, puis remboursée à hauteur de ${refunded}.${alsoReturned} Plus rien n’est en séquestre.`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `La somme de ${captured} a été capturée.${alsoReturned} Plus rien n’est en séquestre.`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `Tout ce qui a été capturé, ${refunded}, a été remboursé au payeur.${alsoReturned}`;
export const whereReturned = "Tout est revenu au payeur.";
export const whereDisputed = (held: string, next: string) =>
  `La somme de ${held} est en litige. ${next}`;
export const nextArbiter = (left: string) =>
  `L’argent en litige reste en séquestre jusqu’à ce que l’arbitre tranche, que le payeur le libère ou que le commerçant le restitue. Sans cela dans un délai de ${left}, il peut revenir au payeur.`;
export const nextArbiterLate =
  "L’arbitre n’a pas tranché à temps\u202f: l’argent en litige peut maintenant revenir au payeur.";
export const nextInspection = (left: string) =>
  `Le payeur peut libérer l’argent en séquestre\u202f; le commerçant pourra le capturer dans ${left}.`;
export const nextCapture =
  "Le payeur peut libérer l’argent en séquestre, et le commerçant peut le capturer.";
export const nextReclaim = (taking: string, left: string) =>
  `${taking} Ce qui n’est pas capturé dans un délai de ${left} peut revenir au payeur.`;
export const nextStays = (taking: string) =>
  `${taking} L’argent y reste jusqu’à ce que le payeur ou le commerçant agisse.`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking} L’argent y reste jusqu’à ce que le payeur ou le commerçant agisse, ou qu’un litige se termine.`;
