/** Translated from English; reviewed by: nobody yet. */

export const lookingForYourWallet = "Procurando sua carteira…";
export const otherChain = "Este checkout está em uma blockchain que não está configurada aqui";
export const otherChainAdvice = (merchant: string) =>
  `Esta página não consegue lê-lo nem pagá-lo. Peça a ${merchant} um novo checkout.`;
export const qrCode = "QR code do link desta página";
export const otherDevice = "A carteira está no celular? Escaneie. Esta página acompanha.";
export const link = "link";
export const serviceSilent = "O serviço não responde agora";
export const serviceSilentAdvice =
  "O que você vê pode estar um pouco desatualizado. Você ainda pode pagar, se pagar a taxa de rede por conta própria.";
export const chooseWallet = "Escolha uma carteira";
export const openWalletApp = "Abra o aplicativo da sua carteira";
export const connectNote = "Conectar não move nada.";
export const wallet = "sua carteira";
export const payWith = "Pagar com";
export const change = "Trocar";
export const changeWallet = "Trocar de carteira";
export const balance = (amount: string) => `Saldo: ${amount}`;
export const balanceUnknown = "Saldo desconhecido: a blockchain não responde";
export const notEnough = (symbol: string) => `Saldo insuficiente de ${symbol} nesta carteira`;
export const notEnoughAdvice = (amount: string) => `Adicione ${amount}, ou conecte outra carteira.`;
export const networkFee = "Taxa de rede";
export const feePaidForYou = "Nenhuma: o serviço a paga para você";
export const feeByYou = (nativeSymbol: string) => `Você a paga, em ${nativeSymbol}`;
export const pay = (amount: string) => `Pagar ${amount}`;
export const payWithFee = (amount: string) => `Pagar ${amount} e a taxa`;
export const paying = (amount: string) => `Pagando ${amount}`;
export const payFeeMyself = "Pagar a taxa por conta própria";
export const payWithoutFee = "Pagar sem taxa de rede";
export const confirmOnce = (wallet: string) => `Você confirma uma vez, em ${wallet}`;
export const confirmTwice = (amount: string) =>
  `Confirme duas vezes: permita exatamente ${amount} e depois pague`;
export const willSwitch = (wallet: string, chain: string) =>
  `Em ${wallet}, confirme a troca para ${chain} e depois o pagamento`;
export const preparing = "Preparando";
export const confirmIn = (wallet: string) => `Confirme em ${wallet}`;
export const switchIn = (wallet: string) => `Troque a rede em ${wallet}`;
export const resetIn = (wallet: string) => `Revogue uma permissão antiga em ${wallet}`;
export const resetting = "Revogando uma permissão antiga";
export const approve = "Aprovar";
export const approveIn = (wallet: string) => `Aprove em ${wallet}`;
export const approving = "Aprovando";
export const sending = "Enviando";
export const paid = "Pago";
export const nothingMoved = "Nada se moveu ainda.";
export const mayClose = "Alguns segundos. Você pode fechar esta página: o pagamento continua.";
export const whatIsSigned = "O que exatamente eu assino?";
export const exactlyThis = (amount: string) =>
  `Você permite a entrada de exatamente ${amount} em custódia, uma vez. Nada mais na sua carteira pode ser tocado.`;
export const escrowOn = (chain: string) => `Custódia do Handsel em ${chain}`;
export const payoutAddress = "O endereço de recebimento da loja";
export const yourWallet = (wallet: string) => `Você, ${wallet}`;
export const rawMessage = "A mensagem bruta";
export const soldBy = "Vendido por";
export const questions = "Dúvidas";
export const refundPolicy = "A loja sobre reembolsos";
export const chooseCoin = "Com que moeda pagar?";
export const coinHasBegun =
  "Um pagamento já começou com esta moeda. Com outra moeda, seria um segundo pagamento.";
export const beganElsewhere = "Outro pagamento deste pedido já começou";
export const beganElsewhereAdvice = (from: string) =>
  `Ele foi iniciado neste dispositivo a partir da carteira ${from} e ainda pode chegar. Então mais um seria um segundo pagamento, e ambos valeriam. Continue com aquele, ou só pague de novo se tiver certeza de que ele não virá.`;
export const payAllTheSame = "Pagar de novo mesmo assim";
export const onChain = (chain: string) => `em ${chain}`;
export const has = (amount: string) => `Você tem ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `menos de um centavo (${coin})` : `${fiat} (${coin})`;
export const feeAbout = (fee: string) => `Cerca de ${fee} a mais`;
export const fromExchange =
  "Suas moedas estão em uma corretora? Envie-as primeiro para uma carteira sua e depois pague por ela. Um reembolso volta para o endereço que pagou, e o endereço de uma corretora não pode nem confirmar um pedido nem relatar um problema.";
