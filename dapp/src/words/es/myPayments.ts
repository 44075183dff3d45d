/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Mis pagos";
export const connectTitle = "Ninguna billetera conectada";
export const connectAdvice =
  "Tus pagos pertenecen a la billetera que los hizo. Conéctala para verlos; al conectarla no se mueve nada.";
export const lookTitle = "O mira una billetera";
export const lookAdvice =
  "Cualquiera puede ver lo que pagó una billetera. Para actuar sobre un pago, conecta la billetera que lo hizo.";
export const walletAddress = "Dirección de la billetera";
export const look = "Mostrar pagos";
export const findOne = "Buscar un pago por su ID o su transacción";
export const lookingAt = (wallet: string) => `Estás mirando la billetera ${wallet}`;
export const lookingAtAdvice =
  "Aquí puedes mirar. Para actuar sobre un pago, conecta esta billetera.";
export const showOwn = "Mostrar los de mi propia billetera";
export const lookAtAnother = "Mirar otra billetera";
export const exportCut =
  "Hay otros más antiguos que coinciden y no están en él. Elige fechas para tenerlos en otro archivo.";
export const exportWithout = (chains: string) =>
  `Faltan en él los pagos en ${chains}: su historial público no está disponible.`;
export const searchLabel = "Buscar en los pagos";
export const searchPlaceholder = "Artículo, tienda, importe, dirección";
export const held = "Retenido y seguro";
export const disputed = "En disputa";
export const captured = "Pagado a la tienda";
export const refunded = "Reembolsado";
export const returned = "Devuelto";
export const moreFilters = "Moneda, cadena y fechas";
export const moreFiltersOn = (count: number) =>
  plural(count, {
    one: "Moneda, cadena y fechas: un filtro",
    other: `Moneda, cadena y fechas: ${count} filtros`,
  });
export const hideTest = "Ocultar los pagos de prueba";
export const hideTestHint = "Los de redes de prueba, con dinero ficticio.";
export const thePayments = "tus pagos";
export const waiting = "Espera tu respuesta";
export const waitingMore =
  "Puede haber más: solo se revisaron los pagos más recientes que siguen retenidos.";
export const offersMore =
  "Los pagos más antiguos pueden tener una oferta de la tienda que no se muestra: solo se consultaron los 20 retenidos más recientes.";
export const waitingUnread = "Ahora no podemos ver qué espera tu respuesta";
export const waitingUnreadAdvice =
  "Un pago de la lista puede tener un plazo que no se muestra: ábrelo para verlo. Esta página lo reintenta por sí sola.";
export const everythingElse = "Todo lo demás";
export const allPayments = "Todos los pagos";
export const matching = "Lo que coincide";
export const shown = (count: number) => plural(count, { one: "Un pago", other: `${count} pagos` });
export const shownNewest = (count: number) =>
  plural(count, { one: "El pago más reciente", other: `Los ${count} pagos más recientes` });
export const searchedNewest = (count: number) =>
  plural(count, {
    one: "Se buscó en el pago más reciente. Hay otros más antiguos.",
    other: `Se buscó en los ${count} pagos más recientes. Hay otros más antiguos.`,
  });
export const older = "Mostrar pagos anteriores";
export const searchOlder = "Buscar en pagos anteriores";
export const paymentTo = (merchant: string) => `Pago a ${merchant}`;
export const paidBy = (funder: string) =>
  `Lo pagó ${funder} en nombre de esta billetera, no desde ella.`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "Dinero ficticio";
export const receipt = "Recibo";
export const receiptOf = (title: string) => `Recibo: ${title}`;
export const otherEscrow = (escrow: string) =>
  `Está en otro contrato de depósito en garantía, ${escrow}. Este servicio no puede abrirlo: usa el enlace que te dio la tienda.`;
export const answerOffer = "Responder a la oferta de la tienda";
export const answerDispute = "Responder en la disputa";
export const objectBefore = <Part>(deadline: Part) => ["Si algo va mal, dilo antes: ", deadline];
export const collectedBefore = <Part>(deadline: Part) => [
  "Vuelve a ser tuyo si no se cobra: ",
  deadline,
];
export const offerEnds = <Part>(deadline: Part) => ["Plazo de la oferta: ", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["Plazo del árbitro: ", deadline];
export const offered =
  "La tienda ofrece repartir el dinero. Mira la oferta y acéptala o recházala.";
export const spoke =
  "La tienda fue la última en hablar. Cuenta tu parte, para que el árbitro escuche a ambas partes.";
export const namesTitle = "Ver qué compraste y en qué tienda";
export const namesAdvice =
  "Una firma en esta billetera muestra que es tuya. No cuesta nada y no mueve dinero.";
export const signIn = "Iniciar sesión con esta billetera";
export const waitingForYourWallet = "Esperando a tu billetera…";
export const noneTitle = "Todavía no hay pagos de esta billetera";
export const noneAdvice =
  "Lo que pagas con Handsel aparece aquí, de cualquier tienda: qué compraste, dónde está el dinero y hasta cuándo puedes decir que algo va mal.";
export const noneHelp =
  "¿Pagaste y no lo ves? Puede tardar un minuto en aparecer aquí, o pagaste con otra billetera o desde un exchange.";
export const findPayment = "Buscar un pago";
export const noMatchAdvice = "Busca menos palabras, o quita los filtros.";
export const downTitle = "El historial público no está disponible";
export const downAdvice =
  "Por eso no se puede mostrar ahora la lista de tus pagos. Tu dinero está en la cadena, no aquí. Esta página lo reintenta por sí sola.";
export const missingTitle = (chains: string) => `Ahora no podemos ver ${chains}`;
export const missingAdvice =
  "Los pagos de allí pueden faltar en esta lista. Tu dinero está en la cadena, no aquí. Esta página lo reintenta por sí sola.";
export const stale = (time: string) => `Leído el ${time}: el historial público no responde`;
export const staleAdvice =
  "Los plazos siguen según lo leído entonces; un pago puede haber cambiado desde ese momento. Ábrelo para ver qué dice la cadena. Esta página lo reintenta por sí sola.";
export const onDevice = "Pagos que este dispositivo conoce";
export const onDeviceAdvice =
  "Se hicieron aquí. Abre uno: su página lee en la cadena dónde está el dinero.";
