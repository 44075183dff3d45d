/** Translated from English; reviewed by: nobody yet. */

export const total = "Valor aproximado";
export const lessThan = (price: string) => `menos de ${price}`;
export const noRate = "ahora sin tipo de cambio";
export const testMoney = "dinero ficticio";
export const coinOn = (symbol: string, chain: string) => `${symbol} en ${chain}`;
export const notCounted = (coins: string) => `Sin contar: ${coins}.`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `Según tipos de cambio leídos ${moment}. Cada uno es la mediana de ${sources} fuentes o más, y ninguna se aparta de ella más de un ${percent}.`;
export const fixedRates =
  "Según tipos de cambio fijos, para hacer pruebas: es dinero ficticio y no vale nada.";
export const gets = "Se recibe";
