/** Translated from English; reviewed by: nobody yet. */

export const noLink = "Este link de pagamento não existe";
export const noLinkAdvice = "Nenhum dinheiro se moveu. Confira o link ou peça um novo à loja.";
export const cannotBeShown = "Não é possível mostrar este link";
export const offer = "a oferta";
export const closed = "Este link de pagamento está encerrado";
export const closedAdvice = (merchant: string) =>
  `Nenhum dinheiro se moveu. Peça um novo a ${merchant}, se você ainda quiser pagar.`;
export const payTo = (amount: string, merchant: string) => `Pague ${amount} para ${merchant}`;
export const onChain = (chain: string) => `em ${chain}`;
export const rateLater = (symbol: string, chain: string) =>
  `Pago em ${symbol} em ${chain}, pela cotação do momento em que você conectar`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `Oferta assinada por ${merchant}, com a carteira ${wallet}.`;
export const verifying = "Verificando quem assinou esta oferta…";
export const ofServer = (merchant: string) => `Oferta deste servidor. ${merchant} não a assinou.`;
export const forged = (merchant: string) =>
  `O servidor diz que ${merchant} assinou esta oferta, mas isto não é o que foi assinado. Fale com ${merchant} antes de pagar.`;
export const unchecked = "Não foi possível verificar agora quem assinou esta oferta.";
export const nothingPaidYet =
  "Conectar não move nada. Você vê o valor exato e a taxa de rede antes de confirmar.";
