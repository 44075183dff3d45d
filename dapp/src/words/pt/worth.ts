/** Translated from English; reviewed by: nobody yet. */

export const total = "Valor aproximado";
export const lessThan = (price: string) => `menos de ${price}`;
export const noRate = "sem cotação agora";
export const testMoney = "dinheiro fictício";
export const coinOn = (symbol: string, chain: string) => `${symbol} em ${chain}`;
export const notCounted = (coins: string) => `Não incluído: ${coins}.`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `Por cotações lidas ${moment}. Cada uma é a mediana de ${sources} fontes ou mais, e nenhuma se afasta dela mais de ${percent}.`;
export const fixedRates =
  "Por cotações fixas, para experimentar: é dinheiro fictício e não vale nada.";
export const gets = "Valor recebido";
