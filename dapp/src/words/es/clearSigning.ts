/** Translated from English; reviewed by: nobody yet. */

export const send = (coins: string, who: string) => `Enviar ${coins} a ${who}`;
export const goesTo = "Va a";
export const baseUnits = (amount: string, coin: string) => `${amount} unidades base de ${coin}`;
export const calls = "Llama a";
export const newContract = "un contrato nuevo";
export const selector = "Función";
export const unknownCall = "Llamar a algo que esta billetera no conoce";
export const unknownMessage = "Firmar algo que esta billetera no conoce";
export const allow = (who: string, coins: string) =>
  `Permitir que ${who} tome exactamente ${coins}`;
export const allowAll = (who: string, coin: string) =>
  `Permitir que ${who} tome TODOS tus fondos en ${coin}`;
export const allowNone = (who: string, coin: string) => `Impedir que ${who} tome más ${coin}`;
export const allOfIt = (coin: string) => `Todo lo que tienes y llegues a tener aquí en ${coin}`;
export const mayTake = "Puede tomar";
export const takenBy = "Lo toma";
export const forContract = "Para el contrato";
export const namesItself = "Dice llamarse";
export const kind = "Tipo";
export const signIn = (site: string) => `Iniciar sesión en ${site}`;
export const signText = "Firmar un texto";
export const text = "Texto";
