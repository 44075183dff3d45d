/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const accepted = "Lo que aceptas";
export const acceptedNote =
  "Los pagadores eligen entre estas cuando una página de pago o un enlace no nombra ninguna moneda. La primera es la que se sugiere.";
export const onChain = (chain: string) => `en ${chain}`;
export const nothing = "Nada: cada página de pago y cada enlace deben nombrar su moneda.";
export const final = "Cuándo cuenta un pago como pagado";
export const finalNote =
  "Más bloques dan más seguridad ante un bloque que se retire. Un cambio vale para los pagos que se hagan a partir de entonces.";
export const theRules = "las reglas de cada moneda";
export const theCoins = "las monedas";
export const change = "Cambiar";
export const changeOf = (symbol: string, chain: string) => `Cambiar ${symbol} en ${chain}`;
export const title = (symbol: string, chain: string) => `${symbol} en ${chain}`;
export const advice =
  "Los importes pequeños pueden contar antes que los grandes. El cliente no tiene que esperar nada de esto.";
export const step = (position: string) => `Tramo ${position}`;
export const upTo = (symbol: string) => `Importes hasta, en ${symbol}`;
export const above = "Importes superiores";
export const every = "Todos los importes";
export const needs = "Cuenta como pagado";
export const addStep = "Añadir un tramo para importes menores";
export const removeStep = "Quitar este tramo";
export const amountNeeded = "Escribe un importe.";
export const rising = "Cada tramo necesita un importe mayor que el anterior.";
export const seen = "en cuanto está en un bloque";
export const safe = "cuando la cadena lo declara seguro";
export const finalized = "cuando la cadena lo ha finalizado";
export const blocks = (count: number) =>
  plural(count, { one: `tras ${count} bloque`, other: `tras ${count} bloques` });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}, como lo tiene este servicio`;
export const upToThen = (amount: string, rule: string) => `hasta ${amount}: ${rule}`;
export const aboveThen = (rule: string) => `por encima: ${rule}`;
