/** Translated from English; reviewed by: nobody yet. */

export const title = "Resumen";
export const period = "Periodo";
export const days = (count: number) => `${count} días`;
export const noHistory = "El historial público (subgraph) no está disponible";
export const noHistoryAdvice =
  "Por eso aquí no hay sumas, y puede faltar lo que te espera. La página de cada pago sigue viniendo directamente de la cadena.";

export const needsAction = "Por hacer";
export const soonestFirst = "lo más urgente primero";
export const whatWaits = "lo que te espera";
export const nothingWaits = "Nada te espera";
export const nothingWaitsAdvice =
  "Aquí aparecen las capturas cuyo plazo acaba en dos días, las disputas, los webhooks que fallan y el dinero en el contrato.";
export const showAll = (count: number) => `Mostrar los ${count}`;
export const moreWait = "Espera más de lo que aquí se muestra. La lista de pagos lo tiene todo.";
export const notLookedAt = (sources: string) => `No se pudo consultar: ${sources}.`;
export const tryAgain = "Reintentar";
export const paymentsAndDisputes = "pagos y disputas";
export const paymentsOn = (chains: string) => `pagos en ${chains}`;
export const credits = "dinero en el contrato";
export const creditsOn = (chains: string) => `dinero en el contrato en ${chains}`;
export const webhooks = "webhooks";
export const forWhat = (action: string, what: string) => `${action}: ${what}`;
export const capture = "Capturar";
export const show = "Mostrar";
export const answer = "Responder";
export const withdraw = "Retirar";
export const open = "Abrir";
export const toCapture = "para capturar";
export const canBeCapturedFrom = (time: string) => `se puede capturar desde ${time}`;
export const lapsed = (time: string) =>
  `no se capturó a tiempo: terminó ${time}, cualquiera puede devolverlo`;
export const disputed = "en disputa: el cliente habló por último";
export const noDeadline = "Sin plazo";
export const keptFor = (address: string) => `guardado en el contrato para ${address}`;
export const webhook = "Webhook";
export const failingSince = (time: string) => `hasta que se desactive; falla desde ${time}`;
export const stopped = "hasta que se pierdan eventos; fallaba y se desactivó";

export const lastDays = (count: number) => `Últimos ${count} días`;
export const range = (first: string, last: string) => `${first} – ${last}, hoy incluido.`;
export const daysByUtc = "Los días son los de UTC.";
export const theSums = "las sumas";
export const volume = "Volumen";
export const captured = "Capturado";
export const refunded = "Reembolsado";
export const commission = "Comisión";
export const none = "Nada";
export const about = "Unos";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `en ${chain}`;
export const coinOn = (symbol: string, chain: string) => `${symbol} en ${chain}`;
export const notCounted = (coins: string) => `Sin contar: ${coins}.`;
export const without = (chains: string) => `Sin los pagos en ${chains}.`;

export const heldNow = "Retenido ahora";
export const inAll = "En total";
export const heldStages = {
  lapsed: "No capturado a tiempo",
  ready: "Listo para capturar",
  today: "Se libera hoy",
  week: "Se libera en 7 días",
  later: "Se libera más tarde",
  disputed: "En disputa",
};

export const volumePerDay = "Volumen por día";
export const shownIn = "Mostrado en";
export const allCoins = (currency: string) => `Todas las monedas, aproximado en ${currency}`;
export const chainsMissing =
  "A los días les pueden faltar pagos de las cadenas que no respondieron.";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `Volumen por día, del ${first} al ${last}. El mayor, el ${highest}: ${amount}. La tabla tiene todos los días.`;
export const emptyChartOf = (first: string, last: string) =>
  `Volumen por día, del ${first} al ${last}. No se pagó nada.`;
export const ofDay = (day: string, amount: string) => `${day}: ${amount}`;
export const asTable = "Lo mismo en una tabla";
export const tableNote =
  "Cada día tiene lo que ocurrió en él: lo pagado un día puede capturarse otro.";
export const day = "Día";
export const payments = "Pagos";
export const wentBack = "Devuelto";

export const latest = "Últimos pagos";
export const allPayments = "Todos los pagos";
export const thePayments = "pagos";
export const noPayments = "Todavía no hay pagos.";
export const ofTheRecord =
  "Del registro propio del servicio: el historial público no está disponible.";

export const firstTitle = "Tu primer pago estará aquí";
export const firstAdvice =
  "Elige cómo te encuentran. Cada camino acaba en una página en la que se puede pagar.";
export const shareTitle = "Comparte un enlace";
export const shareText =
  "Para una publicación, un chat o un código QR impreso. No hace falta sitio web, y lleva un minuto.";
export const makeLink = "Crear un enlace de pago";
export const toLinks = "A los enlaces";
export const connectTitle = "Conecta tu tienda";
export const connectText = "Un botón para tu página, un plugin o la API con webhooks firmados.";
export const toDevelopers = "Cómo conectarla";
