/** Translated from English; reviewed by: nobody yet. */

export const title = "Punto de venta";
export const amount = "Importe";
export const chargedIn = "Cobrar en";
export const keys = "Teclas del importe";
export const erase = "Borrar la última cifra";
export const keyboard = "Puedes teclear las cifras. Intro cobra, Escape vuelve a empezar.";
export const tips = {
  none: "Sin propina",
  five: "5\u00a0%",
  ten: "10\u00a0%",
  other: "Otra",
} as const;
export const otherTip = "Propina de esta venta";
export const charge = (amount: string) => `Cobrar ${amount}`;
export const chargeNothing = "Cobrar";
export const sale = (store: string) => `Venta en ${store}`;
export const tipLine = "Propina";
export const forCustomer = "Para el cliente";
export const nothingYet = "El código para el teléfono del cliente aparece aquí.";
export const qrCode = (amount: string) => `Código QR para pagar ${amount}`;
export const pointHere = "Apunta aquí con la cámara del teléfono.";
export const waiting = "A la espera del teléfono";
export const paying = "El cliente está pagando";
export const payingAdvice =
  "La cadena tiene el pago y está a punto de confirmarlo. Deja esta página abierta.";
export const timeLeft = (time: string) => `quedan ${time}`;
export const withTip = (tip: string) => `incluye ${tip} de propina`;
export const orCoin = (coins: string) => `se puede pagar en ${coins}`;
export const cancel = "Cancelar esta venta";
export const cannotSee = "No podemos ver si está pagado";
export const cannotSeeAdvice =
  "El servicio no responde. El teléfono del cliente todavía puede pagar. No cobres otra vez antes de ver aquí la respuesta: esta página sigue preguntando.";
export const ended = "Se acabó el tiempo";
export const endedAdvice =
  "Este código ya no se puede pagar. Si aún llega dinero que estaba en camino, está entre tus pagos y espera tu decisión.";
export const paid = "Pagado";
export const heldNow = "Una custodia guarda el dinero. Puedes cobrarlo al momento.";
export const inCoin = (amount: string) => `han llegado ${amount}`;
export const receipt = "Recibo para el cliente";
export const receiptCode = "Código QR del recibo";
export const print = "Imprimir";
export const nextCustomer = "Siguiente cliente";
export const showPayment = "Ver el pago";
export const theSale = "la venta";
export const askAgain = "Preguntar de nuevo";
export const noRate =
  "Si ahora no hay tipo de cambio para esta divisa, cobra en una moneda: elígela encima del importe.";
