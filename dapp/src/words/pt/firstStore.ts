/** Translated from English; reviewed by: nobody yet. */

export const title = "Abra sua loja";
export const advice =
  "Você ainda não pertence a nenhuma loja. Abra a sua, ou abra o link de um convite com a sessão iniciada.";
export const walletHint =
  "O lojista nos termos dos pagamentos dela, e para onde vai o dinheiro capturado. Essa carteira continua sendo a da loja.";
export const noWallet =
  "Sua conta não tem carteira. Adicione uma primeiro em Segurança, nas configurações.";
