/** Translated from English; reviewed by: nobody yet. */

export const notEnough = (symbol: string) => `Solde en ${symbol} insuffisant dans ce portefeuille`;
export const noGas = "Pas assez de cryptos pour les frais de réseau";
export const noGasAdvice = (missing: string) =>
  `Aucun argent n’a été transféré. Il manque environ ${missing} à votre portefeuille pour les frais de réseau. Ajoutez cette somme et réessayez.`;
export const cannotSign = "Votre portefeuille ne peut pas signer cela";
export const cannotSignAdvice = "Aucun argent n’a été transféré. Payez plutôt les frais vous-même.";
export const quotaUsed = "Les frais de réseau gratuits sont épuisés pour aujourd’hui";
export const quotaUsedAdvice =
  "Aucun argent n’a été transféré. Payez plutôt les frais vous-même. Ou revenez demain.";
export const signatureRefused = "La signature de ce portefeuille n’a pas été acceptée";
export const signatureRefusedAdvice =
  "Elle a été jetée et aucun argent n’a été transféré. Certains comptes ne peuvent pas payer par signature\u202f: payez plutôt les frais vous-même, ou signez de nouveau.";
export const notUnderstood = "Le service a refusé cette demande";
export const notUnderstoodAdvice =
  "Il n’a pas accepté ce que cette page a envoyé\u202f: aucun argent n’a donc été transféré. Rechargez la page et réessayez.";
export const offerWrong = "Cette offre est incohérente";
export const offerWrongAdvice = (merchant: string) =>
  `Ce que cette page affiche n’est pas ce que vous signeriez\u202f: le paiement est donc bloqué. Aucun argent n’a été transféré. Demandez une nouvelle page de paiement à ${merchant}.`;
export const notEnoughAfterAll = (symbol: string) =>
  `Aucun argent n’a été transféré. Ajoutez des ${symbol} à ce portefeuille, ou connectez-en un autre, puis payez de nouveau.`;
export const relaySlow = "La blockchain prend plus de temps que d’habitude";
export const relaySlowAdvice =
  "Vous avez signé et le relayeur a votre paiement. Cette page continue de chercher, et vous ne pouvez pas payer deux fois. Vous pouvez aussi payer les frais vous-même.";
export const relayerSilent = "Le relayeur ne répond pas";
export const relayerSilentAdvice =
  "Vous avez signé. On ne sait pas si le relayeur a envoyé le paiement\u202f: cette page interroge le contrat, et votre signature ne compte qu’une fois. Réessayez\u202f: elle est conservée sur cet appareil. Ou payez les frais vous-même\u202f; vous ne pouvez pas payer deux fois.";
