/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const amountEmpty = "Escribe un importe.";
export const amountMalformed = (example: string) =>
  `Escribe el importe con cifras, como ${example}.`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `Esto se puede leer de dos maneras. Escribe los miles sin separador, como ${whole}; tres decimales con un cero detrás, como ${decimal}.`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} tiene como máximo ${plural(decimals, { one: "un decimal", other: `${decimals} decimales` })}.`;
export const amountZero = "Escribe un importe mayor que cero.";
export const amountTooLarge = (max: string) => `Como máximo es posible ${max}.`;
export const exactly = (amount: string) => `Exactamente ${amount}. Pulsa para copiar.`;
export const copiedExactly = (amount: string) => `Copiado: ${amount}`;
export const nothing = "Nada";
