/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const saidSoFar = "Lo que dicen ambas partes";
export const textsMissing = "Ahora faltan los textos";
export const textsMissingAdvice =
  "El servicio no responde. Se muestra lo que tiene la cadena: enlaces y horas.";
export const nothingSaid = "Nadie ha presentado pruebas en la cadena.";
export const customerSays = "El cliente";
export const youSay = "Tú";
export const storesWallet = (address: string) =>
  `Solo la billetera de la tienda, ${address}, puede firmar esto.`;
export const yourAnswer = "Tu respuesta";
export const wouldGiveBack = "Devolverías";
export const whatHappened = "Qué pasó, con tus palabras";
export const answerHint = (length: number, most: number) =>
  `El cliente y el árbitro leen esto. ${count(length)} de ${count(most)} caracteres.`;
export const answerMissing = "Di qué pasó, para que el árbitro pueda decidir.";
export const goOnToSign = "Continuar para firmar";
export const agreeing = "Llegar a un acuerdo con el cliente";
export const offersSilent = "Las ofertas no se conocen ahora";
export const offersSilentAdvice =
  "El servicio no responde. Lo que se ofrece, también por tu parte, aparecerá cuando responda.";
export const bothSigned = "Ambos están de acuerdo";
export const bothSignedAdvice =
  "Ambas partes han firmado. El dinero se mueve en un minuto, más o menos; el pago lo muestra.";
export const noOffers = "Nadie ofrece un reparto.";
export const offerSplit = "Ofrecer un reparto";
export const youOffer = (amount: string) => `Ofreces devolver ${amount}`;
export const customerAsks = (amount: string) => `El cliente pide que le devuelvas ${amount}`;
export const openUntil = (time: string) => `abierta hasta ${time}`;
export const acceptAdvice =
  "Una firma, sin tarifa de red. Ambos cobran al momento, y no se puede deshacer.";
export const takeBack = "Retirarla";
export const toCustomer = "Vuelve al cliente";
export const youKeep = "Te quedas";
export const signAndOffer = "Firmar y ofrecer";
export const offerAdvice = (time: string) =>
  `Firmas una vez, sin tarifa de red. El cliente puede aceptar hasta ${time}; antes no se mueve nada.`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
