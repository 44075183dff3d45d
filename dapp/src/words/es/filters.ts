/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const searchButton = "Buscar";
export const all = "Todos";
export const statusLegend = "Mostrar los pagos según su estado";
export const coin = "Moneda";
export const anyCoin = "Cualquier moneda";
export const chain = "Cadena";
export const anyChain = "Cualquier cadena";
export const from = "Pagado desde";
export const until = "Pagado hasta";
export const datesCrossed = "Este día es anterior al otro.";
export const clear = "Quitar todos los filtros";
export const exportCsv = "Exportar CSV";
export const exported = (count: number) =>
  plural(count, {
    one: "El archivo tiene un pago.",
    other: `El archivo tiene ${count} pagos.`,
  });
export const noMatch = "Ningún pago coincide";
export const noMatchFor = (text: string) => `Nada coincide con «${text}»`;
export const walletMalformed =
  "Esto no es la dirección de una billetera. Cópiala entera: 0x y 40 caracteres.";
