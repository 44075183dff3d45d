/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const saidSoFar = "O que os dois lados dizem";
export const textsMissing = "Os textos faltam agora";
export const textsMissingAdvice =
  "O serviço não responde. Está na lista o que a blockchain tem deles: links e horários.";
export const nothingSaid = "Ninguém apresentou provas na blockchain.";
export const customerSays = "O cliente";
export const youSay = "Você";
export const storesWallet = (address: string) =>
  `Só a carteira da própria loja, ${address}, pode assinar isto.`;
export const yourAnswer = "Sua resposta";
export const wouldGiveBack = "Você devolveria";
export const whatHappened = "O que aconteceu, nas suas palavras";
export const answerHint = (length: number, most: number) =>
  `O cliente e o árbitro leem isto. ${count(length)} de ${count(most)} caracteres.`;
export const answerMissing = "Diga o que aconteceu, para que o árbitro possa decidir.";
export const goOnToSign = "Continuar para assinar";
export const agreeing = "Entrar em acordo com o cliente";
export const offersSilent = "As ofertas não são conhecidas agora";
export const offersSilentAdvice =
  "O serviço não responde. O que é oferecido, também por você, aparece quando ele responder.";
export const bothSigned = "Vocês dois concordaram";
export const bothSignedAdvice =
  "Ambos assinaram. O dinheiro se move em cerca de um minuto; o pagamento mostra.";
export const noOffers = "Ninguém oferece uma divisão.";
export const offerSplit = "Oferecer uma divisão";
export const youOffer = (amount: string) => `Você oferece ${amount} de volta`;
export const customerAsks = (amount: string) => `O cliente pede ${amount} de volta`;
export const openUntil = (time: string) => `aberta até ${time}`;
export const acceptAdvice =
  "Uma assinatura, sem taxa de rede. Os dois são pagos na hora, e não dá para desfazer.";
export const takeBack = "Cancelar a oferta";
export const toCustomer = "De volta ao cliente";
export const youKeep = "Você fica com";
export const signAndOffer = "Assinar e oferecer";
export const offerAdvice = (time: string) =>
  `Você assina uma vez, sem taxa de rede. O cliente pode aceitar até ${time}; nada se move antes.`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
