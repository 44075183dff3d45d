/** Translated from English; reviewed by: nobody yet. */

export const notEnough = (symbol: string) => `Saldo insuficiente de ${symbol} nesta carteira`;
export const noGas = "Faltam moedas para a taxa de rede";
export const noGasAdvice = (missing: string) =>
  `Nenhum dinheiro se moveu. Sua carteira precisa de mais cerca de ${missing} para a taxa de rede. Coloque o valor nela e tente de novo.`;
export const cannotSign = "Sua carteira não consegue assinar isto";
export const cannotSignAdvice =
  "Nenhum dinheiro se moveu. Em vez disso, pague a taxa por conta própria.";
export const quotaUsed = "As taxas de rede gratuitas de hoje se esgotaram";
export const quotaUsedAdvice =
  "Nenhum dinheiro se moveu. Em vez disso, pague a taxa por conta própria. Ou volte amanhã.";
export const signatureRefused = "A assinatura desta carteira não foi aceita";
export const signatureRefusedAdvice =
  "Ela foi descartada, e nenhum dinheiro se moveu. Algumas contas não conseguem pagar por assinatura: em vez disso, pague a taxa por conta própria, ou assine de novo.";
export const notUnderstood = "O serviço recusou isto";
export const notUnderstoodAdvice =
  "Ele não aceitou o que esta página enviou, então nenhum dinheiro se moveu. Recarregue a página e tente de novo.";
export const offerWrong = "Esta oferta não confere";
export const offerWrongAdvice = (merchant: string) =>
  `O que esta página mostra não é o que você assinaria, por isso o pagamento está bloqueado. Nenhum dinheiro se moveu. Peça a ${merchant} um novo checkout.`;
export const notEnoughAfterAll = (symbol: string) =>
  `Nenhum dinheiro se moveu. Coloque ${symbol} nesta carteira, ou conecte outra, e pague de novo.`;
export const relaySlow = "A blockchain está demorando mais que o normal";
export const relaySlowAdvice =
  "Você assinou, e o retransmissor tem o seu pagamento. Esta página continua procurando, e você não tem como pagar duas vezes. Você também pode pagar a taxa por conta própria.";
export const relayerSilent = "O retransmissor não responde";
export const relayerSilentAdvice =
  "Você assinou. Não se sabe se o retransmissor enviou: esta página pergunta ao contrato, e a sua assinatura vale uma vez só. Tente de novo: ela está guardada neste dispositivo. Ou pague a taxa por conta própria; você não tem como pagar duas vezes.";
