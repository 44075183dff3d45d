/** Translated from English; reviewed by: nobody yet. */

export const title = "Desarrollo";
export const webhooks = "Webhooks";
export const events = "Eventos";
export const requests = "Solicitudes";
export const quickstart = "Primeros pasos";
export const apiKeys = "Claves de API";
export const reference = "Referencia de la API";
export const change = "Cambiar";
export const toList = "Volver a la lista";
export const type = "Tipo";
export const everyType = "todos los tipos";
export const payment = "ID del pago";
export const noPaymentId = "El ID de un pago es 0x y 64 cifras o letras de la a a la f.";
export const theEvents = "eventos";
export const theEvent = "el evento";
export const eventId = "ID del evento";
export const noEvents = "Todavía no hay eventos";
export const noEventsAdvice =
  "Aquí queda escrito cada cambio de una página de pago o de un pago, se entere o no un programa tuyo. Crea una página de pago y págala: los primeros pasos muestran cómo.";
export const noneFound = "Ningún evento de este tipo en los últimos 90 días";
export const eventsNote =
  "Todo lo que pasó en esta tienda y este modo en los últimos 90 días, lo más reciente primero.";
export const body = "Contenido";
export const theBody = "el contenido";
export const keyStep = "1. Crea una clave";
export const keyAdvice = (mode: "live" | "test") =>
  `Tu servidor la muestra a la API. Se muestra una sola vez, al crearla. Esta página está en ${mode === "live" ? "modo real" : "modo de prueba"}, y la clave también.`;
export const toKeys = "Ir a las claves de API";
export const askForKey =
  "Tu rol no crea claves: pide una a quien sea propietario, administrador o desarrollador de la tienda.";
export const endpointStep = "2. Di adónde van los eventos";
export const endpointAdvice =
  "Un webhook es una dirección de tu servidor. Por su secreto, que también se muestra una sola vez, sabe tu servidor que un evento es auténtico.";
export const toWebhooks = "Ir a los webhooks";
export const askForEndpoint =
  "Tu rol no añade webhooks: pídeselo a quien sea propietario, administrador o desarrollador de la tienda.";
export const valuesStep = "3. Guarda ambos en un archivo";
export const valuesAdvice =
  "La dirección es la de este servicio. Añade la clave y el secreto en tu propio equipo: ninguna página los vuelve a mostrar.";
export const theValues = "los valores";
export const programStep = "4. Ejecútalo";
export const programAdvice =
  "Crea una página de pago para quien lo abra y se entera cuando llega el dinero. La moneda es una de esta tienda.";
export const language = "Lenguaje de programación";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "el programa";
export const run = "Cómo iniciarlo";
export const theCommands = "los comandos";
export const sdkAdvice =
  "Los dos paquetes del SDK los crea a partir del código quien gestiona este servicio; los primeros pasos de su documentación explican cómo.";
export const thenPay =
  "Abre la dirección que muestra y paga. El pago, sus eventos y lo que respondió tu servidor aparecen en estas páginas un momento después.";
export const makeCheckout = "Crear una página de pago";
export const makeCheckoutAdvice = "La dirección para el cliente está en la respuesta.";
export const sendTest = "Enviar un evento de prueba";
export const readEvents = "Leer los eventos más recientes";
