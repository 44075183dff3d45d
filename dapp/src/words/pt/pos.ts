/** Translated from English; reviewed by: nobody yet. */

export const title = "Ponto de venda";
export const amount = "Valor";
export const chargedIn = "Cobrar em";
export const keys = "Teclas do valor";
export const erase = "Apagar o último dígito";
export const keyboard = "Você pode digitar os números. Enter cobra, Escape recomeça.";
export const tips = { none: "Sem gorjeta", five: "5%", ten: "10%", other: "Outra" } as const;
export const otherTip = "Gorjeta desta venda";
export const charge = (amount: string) => `Cobrar ${amount}`;
export const chargeNothing = "Cobrar";
export const sale = (store: string) => `Venda em ${store}`;
export const tipLine = "Gorjeta";
export const forCustomer = "Para o cliente";
export const nothingYet = "O código para o celular do cliente aparece aqui.";
export const qrCode = (amount: string) => `QR code para pagar ${amount}`;
export const pointHere = "Aponte a câmera do celular para cá.";
export const waiting = "Aguardando o celular";
export const paying = "O cliente está pagando";
export const payingAdvice =
  "A rede está com o pagamento e vai confirmá-lo. Deixe esta página aberta.";
export const timeLeft = (time: string) => `restam ${time}`;
export const withTip = (tip: string) => `inclui gorjeta de ${tip}`;
export const orCoin = (coins: string) => `pode ser pago em ${coins}`;
export const cancel = "Cancelar esta venda";
export const cannotSee = "Não conseguimos ver se foi pago";
export const cannotSeeAdvice =
  "O serviço não responde. O celular do cliente ainda pode pagar. Não cobre de novo antes de ver a resposta aqui: esta página continua perguntando.";
export const ended = "O tempo acabou";
export const endedAdvice =
  "Este código não pode mais ser pago. Se ainda chegar dinheiro que já estava a caminho, ele fica entre os seus pagamentos e aguarda a sua decisão.";
export const paid = "Pago";
export const heldNow = "Uma custódia guarda o dinheiro. Você pode recolhê-lo na hora.";
export const inCoin = (amount: string) => `chegaram ${amount}`;
export const receipt = "Recibo para o cliente";
export const receiptCode = "QR code do recibo";
export const print = "Imprimir";
export const nextCustomer = "Próximo cliente";
export const showPayment = "Mostrar o pagamento";
export const theSale = "a venda";
export const askAgain = "Perguntar de novo";
export const noRate =
  "Se não houver cotação para esta moeda agora, cobre em uma criptomoeda: escolha-a acima do valor.";
