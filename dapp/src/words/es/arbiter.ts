/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const disputes = "Disputas por decidir";
export const disputesAdvice = "Pagos cuyas condiciones nombran a tu billetera como árbitro.";
export const connect = "Conecta la billetera del árbitro";
export const connectAdvice = "Aquí aparece la lista de sus disputas.";
export const noDisputes = "No hay nada que decidir";
export const noDisputesAdvice =
  "Ninguna disputa espera a esta billetera. Quien es miembro de un panel encuentra una disputa por su enlace, que tienen ambas partes.";
export const missingChains = "Algunas cadenas no respondieron";
export const missingChainsAdvice = (names: string) =>
  `Sus disputas faltan aquí: ${names}. Esta página vuelve a preguntar por sí sola.`;
export const between = (payer: string, merchant: string) => `${payer} y ${merchant}`;
export const held = (amount: string) => `${amount} en garantía`;
export const theDisputes = "las disputas";

export const yourRuling = "Tu decisión";
export const customer = "El cliente";
export const shop = "La tienda";
export const opened = (time: string) => `abrió la disputa el ${time}`;
export const answered = (time: string) => `respondió el ${time}`;
export const silent = "todavía no ha respondido";
export const evidence = "Pruebas en la cadena";
export const noEvidence = "Todavía ninguna.";
export const hashFits = "Este texto tiene el hash que está en la cadena.";
export const fingerprint = (hash: string) => `Su huella ${hash} está en la cadena`;
export const fileUnreadable =
  "Este navegador no puede leer el archivo. Puede que se haya movido o modificado desde que lo elegiste. Elígelo de nuevo.";
export const hashDiffers =
  "Este archivo no es una declaración cuyo hash esté en la cadena. No confíes en él.";
export const backToCustomer = "Vuelve al cliente";
export const toShop = "Para la tienda";
export const commission = (rate: string) => `de ello, comisión: ${rate}`;
export const heldNow = "Retenido ahora";
export const restToShop = "El resto va a la tienda; nada va a ninguna otra parte.";
export const allToCustomer = "Todo al cliente";
export const allToShop = "Todo a la tienda";
export const customerAsks = "Como pide el cliente";
export const shopWould = "Como propone la tienda";
export const suggestions = "Sugerencias";
export const sign = "Decidir";
export const final = "El dinero se mueve de inmediato y de forma definitiva.";
export const panel = (threshold: number, members: number) =>
  plural(threshold, {
    one: `El panel: ${threshold} de ${members} debe estar de acuerdo`,
    other: `El panel: ${threshold} de ${members} deben estar de acuerdo`,
  });
export const you = "Tú";
export const votedFor = (amount: string) => `devolver ${amount}`;
export const notYet = "Todavía no";
export const notNeeded = "Ya no hace falta";
export const vote = "Votar por esta decisión";
export const voteNote = (missing: number) =>
  missing === 0
    ? "Con tu voto hay suficientes miembros de acuerdo. Después cualquiera puede hacer que se ejecute la decisión."
    : plural(missing, {
        one: `Tu voto no mueve dinero. Después debe estar de acuerdo ${missing} más.`,
        other: `Tu voto no mueve dinero. Después deben estar de acuerdo ${missing} más.`,
      });
export const changeVote = "Puedes volver a votar hasta que haya suficientes miembros de acuerdo.";
export const agree = "Hay suficientes miembros de acuerdo";
export const agreeAdvice = (amount: string) =>
  `Devuelven ${amount} al cliente. La decisión se ejecuta con una transacción, que cualquiera puede enviar.`;
export const execute = "Ejecutar la decisión";
export const notAMember =
  "Solo pueden votar los miembros del panel. Conecta la billetera de un miembro.";
export const openFile = "Abrir el archivo que te envió esta parte";
