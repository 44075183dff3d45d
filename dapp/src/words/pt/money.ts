/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const amountEmpty = "Informe um valor.";
export const amountMalformed = (example: string) =>
  `Escreva o valor em algarismos, como em ${example}.`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `Isto pode ser lido de dois modos. Escreva milhares sem separador, como em ${whole}; três casas decimais com um zero depois, como em ${decimal}.`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} tem no máximo ${plural(decimals, { one: `${decimals} casa decimal`, other: `${decimals} casas decimais` })}.`;
export const amountZero = "Informe um valor acima de zero.";
export const amountTooLarge = (max: string) => `O máximo possível é ${max}.`;
export const exactly = (amount: string) => `Exatamente ${amount}. Toque para copiar.`;
export const copiedExactly = (amount: string) => `Copiado: ${amount}`;
export const nothing = "Nada";
