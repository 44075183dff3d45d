/** Translated from English; reviewed by: nobody yet. */

export const title = "Solicitudes";
export const note =
  "Lo que tus claves pidieron a la API en los últimos 7 días y en este modo, lo más reciente primero. Las cabeceras y los cuerpos no se guardan.";
export const which = "Qué solicitudes";
export const all = "Todas";
export const refused = "Rechazadas";
export const theRequests = "solicitudes";
export const none = "Ninguna clave ha pedido nada todavía";
export const noneRefused = "No se rechazó nada en los últimos 7 días";
export const goneKey = "una clave que ya no existe";
export const requestId = "el identificador de la solicitud";
export const took = (milliseconds: number) => `${milliseconds} ms`;
