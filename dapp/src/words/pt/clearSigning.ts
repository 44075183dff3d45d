/** Translated from English; reviewed by: nobody yet. */

export const send = (coins: string, who: string) => `Enviar ${coins} para ${who}`;
export const goesTo = "Vai para";
export const baseUnits = (amount: string, coin: string) => `${amount} unidades mínimas de ${coin}`;
export const calls = "Chama";
export const newContract = "um contrato novo";
export const selector = "Função";
export const unknownCall = "Chamar algo que esta carteira não conhece";
export const unknownMessage = "Assinar algo que esta carteira não conhece";
export const allow = (who: string, coins: string) =>
  `Permitir que ${who} retire exatamente ${coins}`;
export const allowAll = (who: string, coin: string) =>
  `Permitir que ${who} retire TODO o seu ${coin}`;
export const allowNone = (who: string, coin: string) =>
  `Não permitir mais que ${who} retire ${coin}`;
export const allOfIt = (coin: string) => `Todo o ${coin} que você tem ou vier a ter aqui`;
export const mayTake = "Pode retirar";
export const takenBy = "Retirado por";
export const forContract = "Para o contrato";
export const namesItself = "Diz chamar-se";
export const kind = "Tipo";
export const signIn = (site: string) => `Entrar em ${site}`;
export const signText = "Assinar um texto";
export const text = "Texto";
