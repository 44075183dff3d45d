/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const customers = "Clientes";
export const advice =
  "Una línea por cada cartera que te ha pagado. Los nombres son los que diste con una página de pago o a la propia cartera.";
export const searchLabel = "Buscar clientes";
export const searchPlaceholder = "Nombre, correo o dirección";
export const theCustomers = "los clientes";
export const customer = "Cliente";
export const wallet = "Cartera";
export const payments = "Pagos";
export const paid = "Pagado";
export const inDispute = "En disputa";
export const lastPaid = "Último pago";
export const yourName = "tu nombre para ella";
export const noName = "Sin nombre";
export const nobody = "Nadie ha pagado todavía";
export const nobodyAdvice =
  "Aquí aparece cada cartera que te paga, con lo que pagó y lo que se le devolvió.";
export const noneAdvice =
  "Se encuentran un nombre, una palabra suya, un correo, tu propio número de cliente y una dirección si están completos.";
export const showAll = "Mostrar todos los clientes";
export const more = "Cargar más";
export const allCustomers = "Todos los clientes";
export const sumsTitle = "Lo que se pagó";
export const held = "Retenido en depósito";
export const captured = "Cobrado";
export const capturedAndKept = "Cobrado y conservado";
export const commission = "de ello, comisión";
export const refunded = "Reembolsado";
export const returned = "Devuelto sin cobrar";
export const total = "Pagado";
export const paymentsTitle = "Últimos pagos";
export const allPayments = "Todos los pagos de este cliente";
export const thePayments = "los pagos";
export const knowTitle = "Lo que sabes";
export const name = "Nombre";
export const email = "Correo";
export const reference = "Tu número";
export const keptFor =
  "Según la página de pago más reciente que nombra a un cliente. Se conserva 400 días después de ella y luego se borra solo.";
export const noneGiven = "Ninguna página de pago abonada por esta cartera nombra a un cliente.";
export const ownTitle = "Nombre y nota";
export const ownNote = "Solo los ve tu equipo.";
export const nameLabel = "Tu nombre para esta cartera";
export const nameHint = "Va antes que el nombre de una página de pago.";
export const note = "Nota";
export const noteHint = "Lo que quieras recordar.";
export const noOwn = "Aún no hay nombre ni nota.";
export const save = "Guardar";
export const saved = "Guardado.";
export const allThereIs =
  "Eso es todo: no se lleva ningún perfil, y no se muestra qué más hay en una cartera.";
export const theWallet = "la cartera del cliente";
export const theCustomer = "el cliente";
export const count = (payments: number) =>
  plural(payments, { one: "un pago", other: `${payments} pagos` });
export const andCoins = (coins: number) =>
  plural(coins, { one: "y otra moneda", other: `y otras ${coins} monedas` });
export const notInSums = (payments: number) =>
  plural(payments, {
    one: "Un pago está en una moneda que este servidor no conoce: ninguna suma lo incluye.",
    other: `${payments} pagos están en monedas que este servidor no conoce: ninguna suma los incluye.`,
  });
export const none = (text: string) => `Ningún cliente coincide con «${text}»`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, {
    one: `Te pagó una vez, el ${first}`,
    other: `Te ha pagado ${payments} veces desde el ${first}, la última el ${last}`,
  });
export const coinOn = (coin: string, chain: string) => `${coin} en ${chain}`;
export const disputed = (amounts: string) => `en disputa: ${amounts}`;
