/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";
import { plural } from "./plural.ts";

export const title = "Hay un problema";
export const pageTitle = (order: string) => `Hay un problema · ${order}`;
export const stillHeld = (held: string) =>
  `Tu dinero (${held}) sigue retenido. Empieza por el paso más suave; siempre puedes ir más lejos.`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `Tu dinero (${held}) sigue retenido. Empieza por el paso más suave; puedes ir más lejos hasta ${time}. Desde entonces ${shop} puede cobrar sin tu confirmación.`;
export const stillHeldNow = (held: string, shop: string) =>
  `Tu dinero (${held}) sigue retenido, pero ${shop} puede cobrarlo en cualquier momento. Empieza por el paso más suave, y no esperes mucho para el siguiente.`;
export const lockedNow = (held: string) =>
  `Tu dinero (${held}) está bloqueado: nadie puede cobrarlo hasta que termine la disputa.`;
export const nothingHeld =
  "De este pago ya no hay nada retenido. La tienda todavía puede reembolsarte.";
export const notYours = "Conecta la billetera con la que pagaste";
export const notYoursAdvice =
  "Solo la billetera del pagador puede informar de un problema con este pago.";
export const whereYourMoneyIs = "Dónde está tu dinero";
export const nothingMoves = "Nada en esta página mueve dinero antes de que firmes en tu billetera.";

export const messageWay = "Escribir a la tienda";
export const messageHint = "El camino más rápido. No mueve dinero, y no cambia ningún plazo.";
export const yourMessage = "Tu mensaje";
export const send = "Enviar mensaje";
export const noMessages = "Todavía no se ha escrito nada.";
export const olderMessages = "Mostrar mensajes anteriores";
export const you = "Tú";
export const theShop = "La tienda";
export const messageLimit = (length: number, most: number) =>
  `${count(length)} de ${count(most)} caracteres.`;

export const splitWay = "Acordar un reparto";
export const splitHint =
  "Propones quién recibe qué. El dinero solo se mueve si firman ambas partes. Gratis.";
export const youGetBack = "Recuperas";
export const shopGets = (shop: string) => `Recibe ${shop}`;
export const youGetBackOf = (part: string, all: string) => `Recuperas ${part} de ${all}`;
export const whyFair = "Por qué es justo";
export const propose = "Proponer este reparto";
export const proposeNote = (time: string) =>
  `Firmas una vez, sin tarifa de red. La tienda puede aceptar hasta ${time}; después la propuesta termina por sí sola.`;
export const proposed = "La tienda tiene tu propuesta";
export const proposedAdvice = (time: string) =>
  `No se ha movido nada. Verás aquí la respuesta, hasta ${time}.`;
export const heldNow = "Retenido ahora";
export const shopCollects = (shop: string) => `Todo puede ir a ${shop}.`;
export const wouldGiveBack = (amount: string) => `Devolvería ${amount}.`;
export const asksBack = (amount: string) => `Pide recuperar ${amount}.`;
export const offersYou = (part: string) => `La tienda te ofrece devolverte ${part}`;
export const accept = "Aceptar y firmar";
export const decline = "Rechazar";
export const withdrawProposal = "Retirarla";
export const openUntil = (time: string) =>
  `Abierta hasta ${time}. Una firma, sin tarifa de red. No se puede deshacer: ambas partes reciben lo suyo en menos de un minuto, y ya no es posible una disputa.`;
export const openUntilBothSign = (time: string) =>
  `Abierta hasta ${time}. Una firma, sin tarifa de red. La tienda todavía no ha firmado: si tú lo haces, se mueve cuando la tienda firme también, y entonces no se puede deshacer.`;
export const accepted = "Aceptaste la oferta de la tienda";
export const acceptedAdvice = (time: string) =>
  `No se ha movido nada: la tienda todavía tiene que firmar, hasta ${time}.`;
export const whatISign = "¿Qué firmo exactamente?";
export const compare = "Comparar";
export const youAskedFor = "Lo que pediste";
export const doNothing = "Si no haces nada";
export const openADispute = "Si abres una disputa";
export const arbiterDecides =
  "El árbitro decide cualquier reparto entre la tienda y tú. Si no dice nada, puedes recuperarlo todo.";
export const from = (time: string) => `a partir de ${time}`;
export const declined = "Rechazaste la oferta";
export const declinedByShop = "La tienda rechazó tu propuesta";
export const lapsed = "La propuesta terminó sin respuesta";
export const withdrawn = "Retiraste tu propuesta";
export const withdrawnByShop = "La tienda retiró su oferta";
export const agreed = "Hay acuerdo entre las dos partes";
export const agreedAdvice = (time: string) =>
  `Ambas partes han firmado; vale hasta ${time}. El dinero todavía no se ha movido: normalmente se mueve en menos de un minuto, y esta página lo muestra.`;
export const agreedByService = "El servicio dice que hay acuerdo entre las dos partes";
export const agreedByServiceAdvice =
  "Esta página no encuentra las firmas de ambas partes, y el dinero no se ha movido. No confíes en ello: lo demás que puedes hacer, y hasta cuándo, sigue igual.";
export const signatures = "ambas firmas";
export const sendAgreed = "Enviarlo tú";
export const sendAgreedAdvice =
  "Si el servicio no lo ejecuta, tu propia transacción hace lo mismo. Tú pagas su tarifa de red.";
export const agreedTooLate = "Hubo acuerdo entre las dos partes, pero no se ejecutó";
export const agreedTooLateAdvice =
  "Pasó el plazo para ello, o lo retenido cambió antes. El acuerdo no movió dinero, y ya no es válido: propón un reparto de nuevo.";
export const executedByService = "El servicio dice que ambas partes recibieron lo suyo";
export const executedByServiceAdvice = "Esta página todavía no lo ve en la cadena.";
export const executed = "Hubo acuerdo, y ambas partes recibieron lo suyo";

export const disputeWay = "Abrir una disputa";
export const disputeHint = (arbiter: string, span: string) =>
  `${arbiter} decide quién recibe qué. Plazo máximo: ${span}.`;
export const noArbiter =
  "Las condiciones de este pago no nombran ningún árbitro, así que nadie puede decidir sobre él. Todavía es posible acordar un reparto con la tienda.";
export const tooLate =
  "Ya no es posible una disputa: el plazo de la tienda para cobrar ha terminado. Recupera el dinero en la página del pago.";
export const whatIsWrong = "¿Qué va mal?";
export const notReceived = "No ha llegado";
export const damaged = "Llegó dañado";
export const notAsDescribed = "No es lo que pedí";
export const other = "Otra cosa";
export const story = "Qué pasó, y qué quieres";
export const storyHint = (length: number, most: number) =>
  `La tienda y el árbitro leen esto. ${count(length)} de ${count(most)} caracteres.`;
export const storyMissing = "Di qué pasó, para que el árbitro pueda decidir.";
export const askBack = "Cuánto pides recuperar";
export const files = "Fotos y documentos";
export const addFile = "Añadir un archivo";
export const orDrop = "o suéltalo aquí";
export const removeFile = (name: string) => `Quitar ${name}`;
export const fileTooLarge = "Un archivo puede tener como máximo 25 MB.";
export const filesUnreadable = (names: readonly string[]) =>
  plural(names.length, {
    one: `No se añadió, porque este navegador no puede leerlo: ${names.join(", ")}. Puede que se haya movido o modificado desde que lo elegiste. Elígelo de nuevo.`,
    other: `No se añadieron, porque este navegador no puede leerlos: ${names.join(", ")}. Puede que se hayan movido o modificado desde que los elegiste. Elígelos de nuevo.`,
  });
export const tooManyFiles = "Una declaración puede nombrar como máximo 10 archivos.";
export const filesHint =
  "Las huellas se calculan en este navegador y van a la cadena. Los archivos se quedan contigo: envíalos a la tienda y al árbitro cuando los pidan.";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "Qué pasa y cuándo";
export const today = "Hoy";
export const lockedThen =
  "Tu dinero queda bloqueado: la tienda ya no puede cobrarlo. Todavía puede devolverlo, y tú todavía puedes acordar un reparto o pagar a la tienda.";
export const nextDays = "En los próximos días";
export const shopAnswers =
  "La tienda responde y añade sus propios documentos. Tú también puedes añadir más.";
export const by = (time: string) => `A más tardar ${time}`;
export const arbiterSplits = (held: string) =>
  `El árbitro reparte el dinero (${held}) entre la tienda y tú. Nada puede ir a nadie más. Si no dice nada, puedes recuperarlo todo.`;
export const cost = "Cuánto cuesta";
export const opening = "Abrirla";
export const freeOneSignature = "Gratis, una firma";
export const undo = "Deshacerla";
export const undoBy = "Pagar a la tienda, o acordar un reparto";
export const review = "Continuar para firmar";
export const reviewTitle = "Mira lo que firmas";
export const change = "Cambiar lo que digo";
export const openTheDispute = "Abrir la disputa";
export const addToDispute = "Añadir a la disputa";
export const addHint = "Más palabras o documentos para el árbitro.";
export const addStatement = "Añadirlo";
export const keepFile = "Guarda esta declaración como archivo";
export const keepFileAdvice =
  "El servicio no la guarda. Su huella va a la cadena: envía el archivo a la tienda y al árbitro, que pueden comprobarlo con ella.";
export const saveFirst = "Guarda primero el archivo; después puedes firmar.";
export const signedOther = "Ya firmaste antes una declaración anterior";
export const signedOtherAdvice =
  "Su firma sigue en circulación, así que se envía esa, como se muestra aquí. Después puedes añadir lo que has escrito ahora.";
export const sentOther = "Tu billetera ha recibido una declaración anterior";
export const sentOtherAdvice =
  "Esta página espera esa, como se muestra aquí. Después puedes añadir lo que has escrito ahora.";
export const signedUnknown = "Lo que firmaste no está en este dispositivo. Sus pruebas:";
export const saveFile = "Guardar el archivo";
export const statementFile = (id: string) => `handsel-declaracion-${id.slice(2, 10)}.json`;
export const saidSoFar = "Lo que se ha dicho hasta ahora";
export const answerUnknown = "El servicio no responde";
export const answerUnknownAdvice =
  "Has firmado. No se sabe si tiene tu firma: esta página vuelve a leer la oferta y el pago. Tu firma cuenta una sola vez.";
export const forgedStatement = "El servicio devolvió un texto distinto del tuyo";
export const forgedStatementAdvice =
  "Por eso no se pide nada a tu billetera, y no se ha movido dinero. Reinténtalo más tarde, o avisa al administrador de este servicio.";

export const signInTitle = "Primero demuestra que eres tú";
export const signInAdvice =
  "Una firma en esta billetera. No cuesta nada y no mueve dinero. Muestra quién escribe aquí, y abre lo que se escribió.";
export const signIn = "Iniciar sesión con esta billetera";
export const waitingForYourWallet = "Esperando a tu billetera…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
