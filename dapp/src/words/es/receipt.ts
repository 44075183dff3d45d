/** Translated from English; reviewed by: nobody yet. */

export const receipt = "Recibo";
export const pageTitle = (order: string) => `Recibo · ${order}`;
export const issued = (number: string, date: string) => `${number} · emitido el ${date}`;
export const paidThen = (date: string) => `Pagado el ${date}`;
export const backToPayment = "Pago";
export const print = "Imprimir o PDF";
export const proof = "Archivo de verificación";
export const soldBy = "Vendido por";
export const paidBy = "Pagado por";
export const vat = (id: string) => `Número fiscal ${id}`;
export const stateNow = "Estado al imprimir";
export const stateAt = (time: string) => `el ${time}`;
export const collectable = (from: string, until: string) =>
  `Se puede cobrar del ${from} al ${until}`;
export const collectableFrom = (from: string) => `Se puede cobrar a partir del ${from}`;
export const refundable = (until: string) => `Se puede reembolsar hasta el ${until}`;
export const order = "Pedido";
export const quantity = "Cantidad";
export const each = "Por unidad";
export const amount = "Importe";
export const totalPaid = "Total pagado";
export const atRate = (coin: string, rate: string, date: string) => `${coin} a ${rate}, ${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "Pagado";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}, en ${chain} (cadena ${id})`;
export const from = "De";
export const to = "A";
export const transaction = "Transacción";
export const payment = "Pago";
export const escrow = "Depósito en garantía";
export const qr = "Código QR: el pago, tal como está hoy";
export const fine =
  "Escanea el código para ver dónde está el dinero hoy. El número del pago se calcula a partir de lo que acordaron ambas partes, así que cualquiera puede comprobar este recibo con la cadena, también sin Handsel.";
export const verifyHere = "Comprueba aquí un archivo de verificación.";
export const historyMissing = "Todavía no se puede crear el recibo";
export const historyMissingAdvice =
  "El historial público de este pago no responde. No se ha perdido nada: esta página muestra el recibo en cuanto responda.";
export const proofFile = (id: string) => `handsel-recibo-${id.slice(2, 10)}.json`;

export const verify = "Verificar un recibo";
export const verifyAdvice =
  "Elige el archivo de verificación que se descargó con un recibo. Se comprueba en este navegador, sin preguntar a ningún servidor.";
export const choose = "Elegir un archivo";
export const unreadable = "Este navegador no puede leer el archivo";
export const unreadableAdvice =
  "Puede que se haya movido o modificado desde que lo elegiste. Elígelo de nuevo.";
export const notAReceipt = "Este no es el archivo de verificación de un recibo";
export const notAReceiptAdvice =
  "Elige el archivo JSON que dio el botón «Archivo de verificación» del recibo. Un recibo impreso se comprueba con su código.";
export const fits = "Este recibo coincide con lo que se acordó";
export const fitsAdvice =
  "Cada parte se calculó de nuevo y coincide. Si el dinero se pagó, y dónde está ahora, solo lo dice la cadena: mira el pago.";
export const fails = "Este recibo fue modificado";
export const failsAdvice = "No confíes en él. Abajo está marcado lo que no coincide.";
export const checkEscrow = "El depósito en garantía es el contrato de Handsel";
export const checkTerms = "Las condiciones tienen como hash el número del pago";
export const checkOrder = "El pedido tiene el hash que está en las condiciones";
export const checkAmounts =
  "El importe, el pagador, el beneficiario y el vendedor son los de las condiciones";
export const checkPrice = "El precio al tipo de cambio es el importe, y el pedido suma ese precio";
export const checkSignature = "Todo está como lo firmó el servicio de la tienda";
export const signedBy = "Firmado con";
export const thisService = "la clave de este servicio";
export const otherService = (key: string) =>
  `una clave que este servicio no conoce: ${key}. Pregunta a la tienda si es suya.`;
export const fitsPart = "coincide";
export const failsPart = "no coincide";
export const notSaid = "no se indica";
export const lookAtPayment = "Ver el pago";
export const says = "Lo que dice";
export const seller = "Vendedor";
export const description = "Concepto";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "De ello, " : ""}${name}${rate === null ? "" : ` ${rate}\u00a0%`}`;
