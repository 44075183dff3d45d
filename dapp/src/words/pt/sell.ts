/** Translated from English; reviewed by: nobody yet. */

export const links = "Links";
export const checkouts = "Checkouts";
export const newLink = "Novo link";
export const newCheckout = "Novo checkout";
export const linksAdvice =
  "Um link vende a mesma coisa muitas vezes: cada cliente que o abre ganha um checkout próprio.";
export const checkoutsAdvice =
  "Um checkout é um pedido de um cliente. Para o que você vende muitas vezes, crie um link.";
export const noLinks = "Nenhum link ainda";
export const noLinksAdvice =
  "Diga o que você vende e quanto custa. Você recebe um endereço e um QR code, e quem o abrir pode pagar.";
export const noCheckouts = "Nenhum checkout ainda";
export const noCheckoutsAdvice =
  "Diga quanto um cliente deve. Você recebe um endereço e um QR code para enviar, e vê aqui quando for pago.";
export const theLinks = "os links";
export const theCheckouts = "os checkouts";
export const what = "O que é vendido";
export const whatHint = "O cliente lê isto antes de pagar, e o assina.";
export const price = "Preço";
export const unit = "Em";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${symbol} em ${chain}`;
export const coins = "Moedas para escolher";
export const coinsHint =
  "O cliente paga em uma destas, pela cotação daquele momento. Nenhuma: as que a sua loja aceita.";
export const worksFor = "Funciona por";
export const spans = {
  "86400": "um dia",
  "604800": "uma semana",
  "2592000": "30 dias",
  "31536000": "um ano",
} as const;
export const orderNumber = "Seu número do pedido";
export const orderNumberHint = "Opcional, só para você: o cliente não o vê.";
export const makeLink = "Criar o link";
export const makeCheckout = "Criar o checkout";
export const linkMade = "Seu link está pronto";
export const checkoutMade = "O checkout está pronto";
export const linkMadeAdvice = "Quem abrir este endereço pode pagar.";
export const checkoutMadeAdvice = "Envie este endereço ao seu cliente.";
export const address = "endereço";
export const qrCode = "QR code do endereço";
export const openAsCustomer = "Ver o que o cliente vê";
export const done = "Concluir";
export const share = "Compartilhar";
export const shareNamed = (what: string) => `Compartilhar ${what}`;
export const stop = "Encerrar";
export const stopLink = "Encerrar este link";
export const stopLinkTitle = (what: string) => `Encerrar “${what}”?`;
export const stopLinkAdvice =
  "Ninguém pode mais abri-lo. Checkouts que já foram abertos ainda podem ser pagos até expirarem. Não é possível desfazer.";
export const expire = "Cancelar este checkout";
export const expireTitle = (what: string) => `Cancelar “${what}”?`;
export const expireAdvice =
  "Ele não pode mais ser pago aqui. Quem tem a oferta ainda poderia pagá-la até ela terminar; você receberia um aviso. Não é possível desfazer.";
export const statuses = {
  open: "Em aberto",
  closed: "Encerrado",
  ended: "Terminado",
  processing: "Pagando",
  paid: "Pago",
  expired: "Terminado",
} as const;
export const endsOn = (day: string) => `termina em ${day}`;
export const expiresAt = (time: string) => `até ${time}`;
export const order = (number: string) => `pedido ${number}`;
export const toPayment = "Mostrar o pagamento";
