/** Translated from English; reviewed by: nobody yet. */

export const noLink = "Ce lien de paiement n’existe pas";
export const noLinkAdvice =
  "Aucun argent n’a été transféré. Vérifiez le lien, ou demandez-en un nouveau à la boutique.";
export const cannotBeShown = "Ce lien ne peut pas être affiché";
export const offer = "offre";
export const closed = "Ce lien de paiement est fermé";
export const closedAdvice = (merchant: string) =>
  `Aucun argent n’a été transféré. Demandez un nouveau lien à ${merchant} si vous souhaitez toujours payer.`;
export const payTo = (amount: string, merchant: string) => `Payer ${amount} à ${merchant}`;
export const onChain = (chain: string) => `sur ${chain}`;
export const rateLater = (symbol: string, chain: string) =>
  `Payé en ${symbol} sur ${chain}, au taux en vigueur quand vous vous connectez`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `Offre signée par ${merchant}, avec le portefeuille ${wallet}.`;
export const verifying = "Vérification du signataire de cette offre…";
export const ofServer = (merchant: string) => `Offre de ce serveur. ${merchant} ne l’a pas signée.`;
export const forged = (merchant: string) =>
  `Le serveur attribue la signature de cette offre à ${merchant}, mais ce n’est pas ce qui a été signé. Renseignez-vous auprès de la boutique avant de payer.`;
export const unchecked = "Le signataire de cette offre n’a pas pu être vérifié pour le moment.";
export const nothingPaidYet =
  "La connexion ne transfère rien. Vous voyez le montant exact et les frais de réseau avant de confirmer.";
