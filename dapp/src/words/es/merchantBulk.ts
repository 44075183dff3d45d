/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const selection = "Selección";
export const selected = (count: number) => `Seleccionados: ${count}`;
export const select = (payment: string) => `Seleccionar ${payment}`;
export const selectAll = "Seleccionar todo lo que se muestra";
export const clear = "Quitar la selección";
export const captureThese = (count: number) => `Capturar ${count}`;
export const returnThese = "Devolver todo";
export const captureTitle = (count: number) =>
  plural(count, { one: "Capturar un pago", other: `Capturar ${count} pagos` });
export const returnTitle = (count: number) =>
  plural(count, { one: "Devolver un pago", other: `Devolver ${count} pagos` });
export const capturedOf = (done: number, all: number) => `Capturados: ${done} de ${all}`;
export const returnedOf = (done: number, all: number) => `Devueltos: ${done} de ${all}`;
export const lookOnce = (count: number) =>
  plural(count, {
    one: "Mira una vez, confirma una vez: es una transacción.",
    other: `Mira una vez, confirma ${count} veces: son ${count} transacciones.`,
  });
export const mayLeave =
  "La cadena aún no lo muestra. Puedes salir de esta página: este dispositivo recuerda lo que se envió.";
export const restStays = "Lo que quedó fuera está donde estaba. Cada línea dice por qué.";
export const whereYouAre = "Dónde estás";
export const severalPayments = "Varios pagos";
export const noneChosen = "No hay pagos seleccionados";
export const noneChosenAdvice =
  "Selecciona algunos en la lista y elige qué hacer con ellos. Solo quedan seleccionados en esta pestaña.";
export const toPayments = "A los pagos";
export const roleMayNot = "Tu rol no lo permite";
export const roleMayNotAdvice = "Pide a un propietario o administrador de la tienda que lo haga.";
export const chosen = "Pagos seleccionados";
export const held = "Retenido";
export const state = "Estado";
export const youReceive = "Recibes";
export const goesBack = "Se devuelve";
export const notTold = "Se desconoce";
export const inOne = (count: number) =>
  plural(count, { one: "un pago, una transacción", other: `${count} pagos, una transacción` });
export const several = (count: number) =>
  plural(count, { one: "un pago", other: `${count} pagos` });
export const sent = "Enviado";
export const waitsForChain = "espera a la cadena";
export const handed = "En la billetera";
export const waitsForWallet = "aún sin enviar";
export const willCapture = "se captura con esto";
export const willReturn = "se devuelve con esto";
export const byCustomer = (time: string) => `por el cliente, ${time}`;
export const leftOut = {
  unread: "La cadena no lo dijo, así que queda fuera",
  missing: "Ningún pago con este identificador está en la cadena",
  foreign: "No es de esta tienda, así que queda fuera",
  disputed: "Queda fuera: está en disputa, decídelo en su propia página",
  own: "Queda fuera: lo pagó la billetera conectada",
  early: "Queda fuera: el cliente aún tiene tiempo de revisarlo",
  lapsed: "Queda fuera: el plazo para capturar terminó",
  nothing: "No hay nada retenido",
};
export const whoGetsWhat = "Quién recibe qué";
export const heldNow = "Retenido ahora";
export const backToCustomers = "De vuelta a los clientes";
export const forYou = "Capturado para ti";
export const stillHeld = "Aún retenido";
export const wentBack = "Devuelto";
export const sumsIncomplete = "Las sumas esperan a que la cadena diga cada pago.";
export const othersGoOn =
  "Si alguno ya no se puede capturar cuando llega la transacción, porque el cliente lo liberó o informó de un problema, el contrato lo deja fuera y captura los demás.";
export const allOrNone = "El contrato devuelve todos los pagos de una transacción, o ninguno.";
export const wallet = "Billetera que firma";
export const onChain = (chain: string) => `Transacción en ${chain}`;
export const aboutFee = (fee: string) =>
  `Tarifa de red de unos ${fee}, pagada por la billetera que firma.`;
export const feeInWallet = "Tu billetera muestra la tarifa de red.";
export const captureFinal = "No se puede deshacer. Los reembolsos siguen siendo posibles.";
export const returnFinal = "No se puede deshacer. No se cobra comisión.";
export const walletMayNot = "Esta billetera no puede hacerlo";
export const walletMayNotAdvice = (chain: string) =>
  `Conecta la billetera que recibe los pagos, o una que haya designado en ${chain}. No se ha movido dinero.`;
export const feeRisen = "La tarifa de red es más del doble";
export const feeRisenAdvice =
  "No se envió nada ni se movió dinero. Espera, o pulsa de nuevo para enviarlo con la tarifa que se muestra ahora.";
export const waitAgain = "Esperar otra vez";
export const doneOn = (done: number, all: number) => `La cadena lo muestra para ${done} de ${all}.`;
