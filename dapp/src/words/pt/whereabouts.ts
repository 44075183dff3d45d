/** Translated from English; reviewed by: nobody yet. */

export const orderDeliver = (merchant: string) => `${merchant} vê o pagamento e pode entregar.`;
export const orderNothingOwed = (merchant: string) =>
  `${merchant} não tem nada do valor, então nada é devido por este pedido.`;
export const notPaid = "Não pago";
export const nothingPaid = "Nada foi pago.";
export const heldInEscrow = "Em custódia";
export const partlyPaidOut = "Parte paga à loja";
export const paidOut = "Pago à loja";
export const refunded = "Reembolsado";
export const returnedToPayer = "Devolvido ao pagador";
export const notCollectedInTime = "Não retirado a tempo";
export const orderNotCollected = (merchant: string) =>
  `${merchant} não retirou o dinheiro a tempo. Acompanhe o pagamento para tê-lo de volta.`;
export const disputed = "Em disputa";
export const orderDisputed = "Acompanhe o pagamento para ver como anda a disputa.";
export const restReturned = (returned: string) => ` O resto, ${returned}, voltou ao pagador.`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `O contrato tem em custódia o valor de ${held}, e o valor capturado e não reembolsado é de ${refundable}.${back}${stillHeld}`;
export const alsoReturned = (returned: string) => ` O valor de ${returned} voltou ao pagador.`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `O contrato tem em custódia o valor de ${held}.${alsoReturned} ${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) =>
  `O valor de ${captured} foi capturado, e o contrato ainda tem em custódia o valor de ${held}.${alsoReturned} ${next}`;
export const whereExpired = (held: string) =>
  `O prazo de captura terminou. O valor de ${held} já pode voltar ao pagador. Só o pagador ainda pode liberá-lo para o lojista.`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `O valor de ${captured} foi capturado, e, desse valor, o reembolso foi de ${refunded}.${alsoReturned} Nada mais está em custódia.`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `O valor de ${captured} foi capturado.${alsoReturned} Nada mais está em custódia.`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `Tudo o que foi capturado, ${refunded}, foi reembolsado ao pagador.${alsoReturned}`;
export const whereReturned = "Tudo voltou ao pagador.";
export const whereDisputed = (held: string, next: string) =>
  `O valor de ${held} está em disputa. ${next}`;
export const nextArbiter = (left: string) =>
  `Fica em custódia até que o árbitro decida, o pagador o libere ou o lojista o devolva. Sem isso em ${left}, pode voltar ao pagador.`;
export const nextArbiterLate = "O árbitro não decidiu a tempo: o valor já pode voltar ao pagador.";
export const nextInspection = (left: string) =>
  `O pagador pode liberar o valor em custódia; o lojista pode capturá-lo daqui a ${left}.`;
export const nextCapture =
  "O pagador pode liberar o valor em custódia, e o lojista pode capturá-lo.";
export const nextReclaim = (taking: string, left: string) =>
  `${taking} O que não for capturado em ${left} pode voltar ao pagador.`;
export const nextStays = (taking: string) =>
  `${taking} O valor fica ali até que o pagador ou o lojista aja.`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking} O valor fica ali até que o pagador ou o lojista aja, ou uma disputa termine.`;
