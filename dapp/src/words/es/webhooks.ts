/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const endpoints = "Webhooks";
export const note =
  "Cada uno es una dirección de tu servidor que se entera de lo que pasa en esta tienda y este modo.";
export const theEndpoints = "los webhooks";
export const theEndpoint = "el webhook";
export const allEndpoints = "Todos los webhooks";
export const create = "Añadir un webhook";
export const none = "Todavía no hay webhooks";
export const noneAdvice =
  "Indica una dirección de tu servidor: se entera al momento de cada cambio de un pago, con firma, y otra vez hasta que haya respondido. Tu programa no tiene que preguntar.";
export const url = "Dirección";
export const urlHint = "Empieza por https:// y se puede alcanzar desde Internet.";
export const noUrl = "Escribe una dirección completa, como https://shop.example/hooks.";
export const description = "Nota";
export const descriptionHint = "Opcional, para ti, como el servidor en el que está.";
export const which = "Eventos";
export const whichOptions = { all: "todos", some: "los que marque" } as const;
export const types = "Qué eventos";
export const how = "Cómo se envían";
export const signatures = "Firma";
export const signatureOptions = {
  hmac: "v1: con un secreto que tienen ambas partes",
  ed25519: "v1a: con una clave que solo tiene este servicio",
  both: "ambas",
} as const;
export const signedBy = {
  hmac: "firmado con v1",
  ed25519: "firmado con v1a",
  both: "firmado con v1 y v1a",
} as const;
export const payload = "Contenido";
export const payloads = {
  full: "completo, con el pago o la página de pago",
  thin: "breve, solo con su ID",
} as const;
export const thin = "contenido breve";
export const ordering = "Orden";
export const orderings = {
  none: "cada uno en cuanto ocurre",
  per_payment: "uno tras otro en cada pago",
} as const;
export const inOrder = "en orden";
export const format = "Forma";
export const formatHint = "Se queda como está ahora.";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "todos los eventos";
export const someEvents = (count: number) =>
  plural(count, { one: `${count} tipo de evento`, other: `${count} tipos de eventos` });
export const addedOn = (day: string) => `añadido el ${day}`;
export const secretMade = "El secreto del webhook";
export const secretOnce =
  "Se muestra solo esta vez. Con él comprueba tu servidor cada evento: ponlo donde lee sus secretos.";
export const theSecret = "el secreto";
export const keptIt = "Lo he guardado";
export const changeTitle = "Cambiar el webhook";
export const standings = {
  on: "Activo",
  failing: "Falla",
  stopped: "Detenido",
  off: "Desactivado",
} as const;
export const offBecause = {
  gone: "Se desactivó porque respondió 410: ya no existe",
  failing: "Se desactivó porque falló durante cinco días",
  requested: "Está desactivado",
} as const;
export const heldAdvice =
  "Sus eventos se guardan 30 días y se envían cuando vuelva a estar activo.";
export const failingSince = (time: string) => `Falla desde el ${time}`;
export const itFails = "Falla";
export const failedTries = (count: number) =>
  plural(count, {
    one: `Falló ${count} intento.`,
    other: `Fallaron ${count} intentos seguidos.`,
  });
export const failingAdvice =
  "No se pierde ningún evento: cada uno se intenta de nuevo durante tres días. Abajo ves qué respondió tu servidor.";
export const bothSign = (time: string) => `El secreto anterior también firma hasta el ${time}`;
export const bothSignAdvice = "Da el nuevo a tu servidor antes de esa hora.";
export const test = "Enviar un evento de prueba";
export const turnOn = "Activar";
export const rotate = "Renovar el secreto";
export const rotateAdvice =
  "Recibes un secreto nuevo. Durante un tiempo firma también el anterior, para que no se rechace ningún evento antes de que tu servidor tenga el nuevo.";
export const overlap = "El anterior también firma durante";
export const overlapHint = "Nada, si puede que lo conozca alguien más.";
export const overlaps = {
  "0": "nada de tiempo",
  "1": "una hora",
  "24": "un día",
  "72": "tres días",
  "168": "una semana",
} as const;
export const rotated = "El nuevo secreto";
export const turnOff = "Desactivar";
export const turnOffTitle = "¿Desactivar este webhook?";
export const turnOffAdvice =
  "No se le envía nada. Sus eventos se guardan 30 días y se envían cuando lo vuelvas a activar.";
export const remove = "Eliminar";
export const removeTitle = "¿Eliminar este webhook?";
export const removeAdvice =
  "No se le envía nada más, ni siquiera lo que espera, y sus entregas dejan de mostrarse. Esto no se puede deshacer.";
export const sendAgain = "Reenviar…";
export const sendAgainTitle = "Reenviar eventos";
export const sendAgainAdvice =
  "Puede que tu servidor reciba un evento dos veces; su ID es el mismo cada vez.";
export const turnsOn =
  "El webhook se activa: se envía lo que se guardó para él y, otra vez, lo que falló.";
export const what = "Qué";
export const whats = { failed: "lo que falló", all: "todo" } as const;
export const since = "De";
export const sinces = {
  "3600": "la última hora",
  "86400": "las últimas 24 horas",
  "604800": "los últimos 7 días",
  "2592000": "los últimos 30 días",
} as const;
export const nothingToSend = "No había nada que reenviar.";
export const sentAgain = (count: number) =>
  plural(count, { one: `Se envía ${count} evento.`, other: `Se envían ${count} eventos.` });
export const theDeliveries = "entregas";
export const theDelivery = "la entrega";
export const noDeliveries =
  "Todavía no se le ha enviado nada. Envía un evento de prueba y mira aquí qué responde tu servidor.";
export const noDeliveriesFound = "Ninguna entrega de este tipo en los últimos 30 días";
export const status = "Estado";
export const everyStatus = "todos los estados";
export const statuses = {
  pending: "En espera",
  sending: "Enviándose",
  delivered: "Entregado",
  failed: "Fallido",
  held: "Guardado",
} as const;
export const reasons = { replay: "reenviado", recovery: "reenviado", test: "prueba" } as const;
export const tries = (count: number) =>
  plural(count, { one: `${count} intento`, other: `${count} intentos` });
export const nextAt = (time: string) => `próximo intento: ${time}`;
export const resend = "Reenviar";
export const resent = "Se está enviando.";
export const attempt = "Intento";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}: ${outcome}, ${time}`;
export const request = "Petición";
export const response = "Respuesta";
export const theRequest = "la petición";
export const theResponse = "la respuesta";
export const after = (milliseconds: number) => `tras ${milliseconds} ms`;
export const noAnswer = "Sin respuesta";
export const noAttempt = "Todavía no se ha intentado.";
export const notTaken = (code: number) => `Tu servidor respondió ${code}`;
export const notKept =
  "La firma y la hora cambian en cada intento y no se guardan. La dirección y el formato son los que el webhook tiene ahora.";
export const testBody =
  "Una prueba lleva el ID de este webhook y ningún pago. No está en la lista de eventos.";
export const formatNote =
  "Se envió con la forma de Coinbase Commerce. Este es el evento del que informa.";
export const hintNoAnswer =
  "Comprueba que tu servidor está en marcha, se puede alcanzar desde Internet y responde en 15 segundos.";
export const hintRedirect =
  "Las redirecciones no se siguen. Cambia el webhook a la dirección a la que lleva esta.";
export const hintRefused =
  "Debe aceptar en esta dirección un POST de cualquiera: la firma dice quién lo envía.";
export const hintMissing =
  "En esta dirección no tiene nada que acepte un POST. Comprueba la dirección.";
export const hintGone =
  "Esto significa que allí ya no debe enviarse nada, por eso se desactivó el webhook.";
export const hintInvalid =
  "No aceptó el evento. Comprueba que verifica la firma con el secreto de este webhook, sobre los bytes tal como llegaron.";
export const hintBusy =
  "Se pudo alcanzar, pero no pudo aceptar el evento. Se intenta de nuevo automáticamente.";
