/** Translated from English; reviewed by: nobody yet. */

export const send = (coins: string, who: string) => `Envoyer ${coins} à ${who}`;
export const goesTo = "Destinataire";
export const baseUnits = (amount: string, coin: string) => `${amount} en unités de base (${coin})`;
export const calls = "Appelle";
export const newContract = "un nouveau contrat";
export const selector = "Fonction";
export const unknownCall = "Appeler une fonction que ce portefeuille ne connaît pas";
export const unknownMessage = "Signer un message que ce portefeuille ne connaît pas";
export const allow = (who: string, coins: string) =>
  `Autoriser ${who} à prélever exactement ${coins}`;
export const allowAll = (who: string, coin: string) =>
  `Autoriser ${who} à prélever TOUS vos ${coin}`;
export const allowNone = (who: string, coin: string) =>
  `Ne plus autoriser ${who} à prélever vos ${coin}`;
export const allOfIt = (coin: string) => `Tous les ${coin} que vous avez ou aurez un jour ici`;
export const mayTake = "Peut prélever";
export const takenBy = "Prélevé par";
export const forContract = "Pour le contrat";
export const namesItself = "Se présente comme";
export const kind = "Type";
export const signIn = (site: string) => `Vous connecter à ${site}`;
export const signText = "Signer un texte";
export const text = "Texte";
