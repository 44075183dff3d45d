/** Translated from English; reviewed by: nobody yet. */

export const noPage = "Esta página não existe";
export const noPageAdvice = "Confira o link que trouxe você até aqui. Nenhum dinheiro é afetado.";
export const noPayPageAdvice =
  "Confira o link ou peça um novo à loja. Nenhum dinheiro se moveu por causa disto.";
export const toStart = "Ir para o início";
export const toMerchant = "Ir para sua visão geral";
export const failed = "Não foi possível mostrar esta página";
export const page = "a página";
