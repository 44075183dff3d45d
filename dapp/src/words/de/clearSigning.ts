/** Translated from English; reviewed by: nobody yet. */

export const send = (coins: string, who: string) => `${coins} an ${who} senden`;
export const goesTo = "Geht an";
export const baseUnits = (amount: string, coin: string) => `${amount} Basiseinheiten von ${coin}`;
export const calls = "Ruft auf";
export const newContract = "ein neuer Contract";
export const selector = "Funktion";
export const unknownCall = "Etwas aufrufen, das diese Wallet nicht kennt";
export const unknownMessage = "Etwas signieren, das diese Wallet nicht kennt";
export const allow = (who: string, coins: string) => `${who} genehmigen, genau ${coins} abzubuchen`;
export const allowAll = (who: string, coin: string) =>
  `${who} genehmigen, ALLE Ihre ${coin} abzubuchen`;
export const allowNone = (who: string, coin: string) =>
  `${who} nicht mehr genehmigen, ${coin} abzubuchen`;
export const allOfIt = (coin: string) => `Alle ${coin}, die Sie hier haben oder je haben werden`;
export const mayTake = "Darf abbuchen";
export const takenBy = "Abbuchung durch";
export const forContract = "Für den Contract";
export const namesItself = "Nennt sich selbst";
export const kind = "Art";
export const signIn = (site: string) => `Bei ${site} anmelden`;
export const signText = "Einen Text signieren";
export const text = "Text";
