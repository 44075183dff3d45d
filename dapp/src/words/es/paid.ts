/** Translated from English; reviewed by: nobody yet. */

export const claimed = "El servicio ha visto el pago";
export const denied = "El contrato no tiene este pago";
export const deniedAdvice =
  "Puede tardar un momento, o la cadena lo ha descartado: en ese caso no ha salido dinero de la billetera del pagador. Espera a que esta página sepa más antes de pagar de nuevo.";
export const chainSilent = "La cadena no responde ahora";
export const chainSilentAdvice =
  "El servicio ha visto este pago. Esta página vuelve a preguntar al contrato hasta que responda.";
export const notShownYet = "La cadena todavía no muestra este pago";
export const notShownYetAdvice =
  "El servicio lo ha visto en un bloque más nuevo que el de esta página. La página vuelve a preguntar hasta tener también ese bloque: espéralo antes de pagar.";
export const paymentId = "ID del pago";
export const paymentIdLabel = "ID del pago";
export const endedOn = (time: string) => `Esta página de pago terminó el ${time}.`;
export const noPaymentTaken = "Aquí ya no se acepta ningún pago por ella.";
export const noAccident = "No se ha movido dinero, y ya no se puede pagar por accidente.";
export const noLongerPayable = "El contrato ya no acepta ningún pago por ella.";
export const askingAtEnd =
  "Esta página pregunta a la cadena si llegó un pago tuyo en el último momento.";
export const payableUntil = (time: string) =>
  `Hasta el ${time} el contrato todavía aceptaría uno: rechaza lo que tu billetera aún pueda pedirte para este pedido. Si has enviado uno desde este dispositivo, esta página lo muestra.`;
export const askForAnother = (merchant: string) =>
  `Pide una nueva página de pago a ${merchant} si todavía quieres pagar.`;
export const endedByShop = "La tienda ha cerrado esta página de pago";
export const timeOver = "El plazo para pagar ha terminado";
export const backTo = (merchant: string) => `Volver a ${merchant}`;
export const alreadyPaid = "Este pedido ya está pagado";
export const alreadyPaidFrom = (from: string) =>
  `Se pagó desde la billetera ${from}. Si es tuya, todo está en orden. Si no lo es, no tienes que pagar: se pagaría dos veces.`;
export const ownOnItsWay = "Tu propio pago también está en camino";
export const ownOnItsWayAdvice =
  "Esta página lo muestra cuando llega, y cómo pedir que te lo devuelvan.";
export const seeThatPayment = "Ver ese pago";
export const returnTo = (merchant: string) => `Volver a ${merchant}`;
export const followThisPayment = "Seguir este pago";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `El pedido «${description}» se pagó dos veces. Solicito que se devuelva mi pago de ${amount}: ${mine}`;
export const paidTwice = "Este pedido se pagó dos veces";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `También lo pagó la billetera ${payer}. Son dos pagos, y nadie puede confundirlos. ${merchant} puede devolver el tuyo: pídeselo con este texto.`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `Lo pagaste una vez más, desde la billetera ${payer}. Son dos pagos, y nadie puede confundirlos. ${merchant} puede devolver uno: pídeselo con este texto.`;
export const requestToReturnOther = (description: string, id: string) =>
  `El pedido «${description}» se pagó dos veces. Solicito que se devuelva mi segundo pago: ${id}`;
export const request = "texto de la petición";
export const seeOtherPayment = "Ver el otro pago";
export const order = "Pedido";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(", ");
export const fromYourWallet = "Desde tu billetera";
export const amountOn = (amount: string, chain: string) => `${amount} en ${chain}`;
export const when = "Cuándo";
export const seeInExplorer = "Verlo en el explorador de bloques";
export const receipt = "Recibo";
