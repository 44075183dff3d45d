/** Translated from English; reviewed by: nobody yet. */

export const total = "Valeur approximative";
export const lessThan = (price: string) => `moins de ${price}`;
export const noRate = "aucun taux actuellement";
export const testMoney = "argent fictif";
export const coinOn = (symbol: string, chain: string) => `${symbol} sur ${chain}`;
export const notCounted = (coins: string) => `Non compris\u00a0: ${coins}.`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `Aux taux relevés ${moment}. Chacun est la médiane d’au moins ${sources} sources, dont aucune ne s’en écarte de plus de ${percent}.`;
export const fixedRates =
  "À des taux fixes, pour essayer\u00a0: c’est de l’argent fictif, sans aucune valeur.";
export const gets = "Montant reçu";
