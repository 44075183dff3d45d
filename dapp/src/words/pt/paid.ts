/** Translated from English; reviewed by: nobody yet. */

export const claimed = "Pagamento visto pelo serviço";
export const denied = "O contrato não tem este pagamento";
export const deniedAdvice =
  "Pode levar um momento, ou a blockchain o descartou: nesse caso, nenhum dinheiro saiu da carteira do pagador. Espere até que esta página saiba mais antes de pagar de novo.";
export const chainSilent = "A blockchain não responde agora";
export const chainSilentAdvice =
  "O serviço viu este pagamento. Esta página pergunta de novo ao contrato até que ele responda.";
export const notShownYet = "A blockchain ainda não mostra este pagamento";
export const notShownYetAdvice =
  "O serviço o viu em um bloco mais novo que o desta página. A página pergunta de novo até ter esse bloco também: espere por isso antes de pagar.";
export const paymentId = "id do pagamento";
export const paymentIdLabel = "Id do pagamento";
export const endedOn = (time: string) => `Este checkout terminou em ${time}.`;
export const noPaymentTaken = "Esta página não aceita mais pagamento por ele.";
export const noAccident = "Nenhum dinheiro se moveu, e ele não pode mais ser pago por engano.";
export const noLongerPayable = "O contrato não aceita mais pagamento por ele.";
export const askingAtEnd =
  "Esta página pergunta à blockchain se um pagamento seu chegou no último momento.";
export const payableUntil = (time: string) =>
  `Até ${time} o contrato ainda aceitaria um: recuse o que a sua carteira ainda pedir por este pedido. Se você enviou um deste dispositivo, esta página o mostra.`;
export const askForAnother = (merchant: string) =>
  `Peça um novo a ${merchant}, se você ainda quiser pagar.`;
export const endedByShop = "A loja encerrou este checkout";
export const timeOver = "O prazo para pagar terminou";
export const backTo = (merchant: string) => `Voltar para ${merchant}`;
export const alreadyPaid = "Este pedido já está pago";
export const alreadyPaidFrom = (from: string) =>
  `Ele foi pago da carteira ${from}. Se ela é sua, está tudo certo. Se não é, você não precisa pagar: seria pago duas vezes.`;
export const ownOnItsWay = "Seu próprio pagamento também está a caminho";
export const ownOnItsWayAdvice =
  "Esta página o mostra quando ele chegar, e também como pedi-lo de volta.";
export const seeThatPayment = "Ver esse pagamento";
export const returnTo = (merchant: string) => `Voltar para ${merchant}`;
export const followThisPayment = "Acompanhar este pagamento";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `O pedido “${description}” foi pago duas vezes. Por favor, devolva meu pagamento de ${amount}: ${mine}`;
export const paidTwice = "Este pedido foi pago duas vezes";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `A carteira ${payer} também o pagou. São dois pagamentos, e ninguém tem como confundi-los. ${merchant} pode devolver o seu: peça com estas palavras.`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `Você o pagou mais uma vez, da carteira ${payer}. São dois pagamentos, e ninguém tem como confundi-los. ${merchant} pode devolver um: peça com estas palavras.`;
export const requestToReturnOther = (description: string, id: string) =>
  `O pedido “${description}” foi pago duas vezes. Por favor, devolva meu segundo pagamento: ${id}`;
export const request = "pedido de devolução";
export const seeOtherPayment = "Ver o outro pagamento";
export const order = "Pedido";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(", ");
export const fromYourWallet = "Da sua carteira";
export const amountOn = (amount: string, chain: string) => `${amount} em ${chain}`;
export const when = "Quando";
export const seeInExplorer = "Ver no explorador de blocos";
export const receipt = "Recibo";
