/** Translated from English; reviewed by: nobody yet. */

export const confirmDelivery = (shop: string) => `Bien reçu\u202f: payer ${shop}`;
export const getMoneyBack = "Récupérer mon argent";
export const getMoneyBackInvitation =
  "La boutique n’a pas encaissé l’argent à temps. Il est à vous\u202f: récupérez-le quand vous voulez.";
export const getDisputedBackInvitation =
  "Une fois le délai de l’arbitre écoulé sans décision, vous pouvez récupérer l’argent.";
export const theShop = "la boutique";
export const confirmDeliveryInvitation =
  "Quand vous avez ce que vous avez payé, libérez l’argent, ou la part qui correspond à ce qui vous satisfait.";
export const capture = "Capturer";
export const captureInvitation =
  "Quand vous avez livré, capturez l’argent, ou la part qui correspond à ce que vous avez livré.";
export const giveBack = "Restituer";
export const giveBackInvitation =
  "Vous pouvez restituer l’argent à tout moment tant qu’il est en séquestre.";
export const refund = "Rembourser";
export const refundInvitation =
  "Vous pouvez rembourser l’argent capturé, en totalité ou en partie.";
export const returnToPayer = "Restituer au payeur";
export const returnToPayerInvitation =
  "Le délai de capture est écoulé. L’argent peut maintenant revenir au payeur.";
export const openDispute = "Ouvrir un litige";
export const openDisputeInvitation =
  "Si quelque chose ne va pas, vous pouvez demander à l’arbitre de trancher.";
export const addEvidence = "Ajouter des preuves";
export const addEvidenceInvitation =
  "Vous pouvez donner à l’arbitre un lien vers des éléments de preuve.";
export const decideDispute = "Trancher le litige";
export const decideDisputeInvitation =
  "Vous êtes l’arbitre\u202f: partagez l’argent entre le payeur et le commerçant.";
export const endDispute = "Clore le litige";
export const endDisputeInvitation =
  "Une fois le délai de l’arbitre écoulé sans décision, l’argent peut revenir au payeur.";
