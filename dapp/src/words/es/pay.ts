/** Translated from English; reviewed by: nobody yet. */

export const lookingForYourWallet = "Buscando tu billetera…";
export const otherChain = "Esta página de pago está en una cadena que aquí no está configurada";
export const otherChainAdvice = (merchant: string) =>
  `Aquí no se puede leer ni pagar. Pide una nueva página de pago a ${merchant}.`;
export const qrCode = "Código QR del enlace de esta página";
export const otherDevice =
  "¿Tienes la billetera en el teléfono? Escanea. Esta página te va siguiendo.";
export const link = "enlace";
export const serviceSilent = "El servicio no responde ahora";
export const serviceSilentAdvice =
  "Puede que lo que ves no esté del todo al día. Todavía puedes pagar si pagas tú la tarifa de red.";
export const chooseWallet = "Elige una billetera";
export const openWalletApp = "Abre tu aplicación de billetera";
export const connectNote = "Conectar no mueve nada.";
export const wallet = "tu billetera";
export const payWith = "Pagar con";
export const change = "Cambiar";
export const changeWallet = "Cambiar de billetera";
export const balance = (amount: string) => `Saldo ${amount}`;
export const balanceUnknown = "Saldo desconocido: la cadena no responde";
export const notEnough = (symbol: string) => `No hay suficiente ${symbol} en esta billetera`;
export const notEnoughAdvice = (amount: string) => `Añade ${amount}, o conecta otra billetera.`;
export const networkFee = "Tarifa de red";
export const feePaidForYou = "Ninguna, se paga por ti";
export const feeByYou = (nativeSymbol: string) => `La pagas tú, en ${nativeSymbol}`;
export const pay = (amount: string) => `Pagar ${amount}`;
export const payWithFee = (amount: string) => `Pagar ${amount} y la tarifa`;
export const paying = (amount: string) => `Pagando ${amount}`;
export const payFeeMyself = "Pagar yo la tarifa";
export const payWithoutFee = "Pagar sin tarifa de red";
export const confirmOnce = (wallet: string) => `Confirmas una sola vez, en ${wallet}`;
export const confirmTwice = (amount: string) =>
  `Confirmas dos veces: autorizas exactamente ${amount} y luego pagas`;
export const willSwitch = (wallet: string, chain: string) =>
  `En ${wallet} confirmas el cambio a ${chain} y luego el pago`;
export const preparing = "Preparando";
export const confirmIn = (wallet: string) => `Confirma en ${wallet}`;
export const switchIn = (wallet: string) => `Cambia de red en ${wallet}`;
export const resetIn = (wallet: string) => `Retira una autorización anterior en ${wallet}`;
export const resetting = "Retirando una autorización anterior";
export const approve = "Autorizar";
export const approveIn = (wallet: string) => `Autoriza en ${wallet}`;
export const approving = "Autorizando";
export const sending = "Enviando";
export const paid = "Pagado";
export const nothingMoved = "Todavía no se ha movido nada.";
export const mayClose = "Unos segundos. Puedes cerrar esta página: el pago sigue adelante.";
export const whatIsSigned = "¿Qué firmo exactamente?";
export const exactlyThis = (amount: string) =>
  `Permites mover exactamente ${amount} al depósito en garantía, una vez. Nada más de tu billetera se puede tocar.`;
export const escrowOn = (chain: string) => `Depósito en garantía Handsel en ${chain}`;
export const payoutAddress = "La dirección de cobro de la tienda";
export const yourWallet = (wallet: string) => `Tú, ${wallet}`;
export const rawMessage = "El mensaje sin procesar";
export const soldBy = "Vendido por";
export const questions = "Preguntas";
export const refundPolicy = "Reembolsos, según la tienda";
export const chooseCoin = "¿Con qué moneda quieres pagar?";
export const coinHasBegun =
  "Ha empezado un pago con esta moneda. Con otra moneda sería un segundo pago.";
export const beganElsewhere = "Ha empezado otro pago de este pedido";
export const beganElsewhereAdvice = (from: string) =>
  `Se empezó en este dispositivo desde la billetera ${from}, y todavía puede llegar. En ese caso, otro sería un segundo pago, y contarían ambos. Continúa con el que empezó, o paga de nuevo solo si tienes la certeza de que no llegará.`;
export const payAllTheSame = "Pagar de nuevo de todos modos";
export const onChain = (chain: string) => `en ${chain}`;
export const has = (amount: string) => `Tienes ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `menos de un céntimo (${coin})` : `${fiat} (${coin})`;
export const feeAbout = (fee: string) => `Aparte, aprox. ${fee}`;
export const fromExchange =
  "¿Tienes las monedas en un exchange? Envíalas primero a una billetera tuya y paga desde ella. Un reembolso vuelve a la dirección que pagó, y la dirección de un exchange no puede ni confirmar un pedido ni informar de un problema.";
