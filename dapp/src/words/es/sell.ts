/** Translated from English; reviewed by: nobody yet. */

export const links = "Enlaces";
export const checkouts = "Páginas de pago";
export const newLink = "Nuevo enlace";
export const newCheckout = "Nueva página de pago";
export const linksAdvice =
  "Un enlace vende una cosa una y otra vez: cada cliente que lo abre recibe su propia página de pago.";
export const checkoutsAdvice =
  "Una página de pago es un pedido de un cliente. Para lo que vendes una y otra vez, crea un enlace.";
export const noLinks = "Todavía no hay enlaces";
export const noLinksAdvice =
  "Di qué vendes y cuánto cuesta. Recibes una dirección y un código QR, y quien lo abra puede pagar.";
export const noCheckouts = "Todavía no hay páginas de pago";
export const noCheckoutsAdvice =
  "Di qué debe un cliente. Recibes una dirección y un código QR para enviar, y ves aquí cuándo está pagado.";
export const theLinks = "los enlaces";
export const theCheckouts = "las páginas de pago";
export const what = "Qué se vende";
export const whatHint = "El cliente lo lee antes de pagar, y lo firma.";
export const price = "Precio";
export const unit = "En";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${symbol} en ${chain}`;
export const coins = "Monedas entre las que elegir";
export const coinsHint =
  "El cliente paga en una de estas, al tipo de cambio de ese momento. Ninguna: las que acepta tu tienda.";
export const worksFor = "Sirve durante";
export const spans = {
  "86400": "un día",
  "604800": "una semana",
  "2592000": "30 días",
  "31536000": "un año",
} as const;
export const orderNumber = "Tu número de pedido";
export const orderNumberHint = "Opcional, para ti: el cliente no lo ve.";
export const makeLink = "Crear el enlace";
export const makeCheckout = "Crear la página de pago";
export const linkMade = "Tu enlace está listo";
export const checkoutMade = "La página de pago está lista";
export const linkMadeAdvice = "Quien abra esta dirección puede pagar.";
export const checkoutMadeAdvice = "Envía esta dirección a tu cliente.";
export const address = "dirección";
export const qrCode = "Código QR de la dirección";
export const openAsCustomer = "Ver lo que ve el cliente";
export const done = "Listo";
export const share = "Compartir";
export const shareNamed = (what: string) => `Compartir ${what}`;
export const stop = "Detener";
export const stopLink = "Detener este enlace";
export const stopLinkTitle = (what: string) => `¿Detener «${what}»?`;
export const stopLinkAdvice =
  "Nadie puede abrirlo ya. Las páginas de pago que se abrieron todavía se pueden pagar hasta que caduquen. Esto no se puede deshacer.";
export const expire = "Retirar esta página de pago";
export const expireTitle = (what: string) => `¿Retirar «${what}»?`;
export const expireAdvice =
  "Ya no se puede pagar aquí. Alguien que tenga la oferta todavía podría pagarla hasta que termine; se te avisaría. Esto no se puede deshacer.";
export const statuses = {
  open: "Activo",
  closed: "Detenido",
  ended: "Terminado",
  processing: "Pagando",
  paid: "Pagado",
  expired: "Terminado",
} as const;
export const endsOn = (day: string) => `termina el ${day}`;
export const expiresAt = (time: string) => `hasta el ${time}`;
export const order = (number: string) => `pedido ${number}`;
export const toPayment = "Mostrar el pago";
