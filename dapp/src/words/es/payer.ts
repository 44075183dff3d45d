/** Translated from English; reviewed by: nobody yet. */

/** What a payer is told of their payment. `shop` is the merchant's name, or "the shop". */
export const theShop = "la tienda";
export const held = "Retenido y seguro";
export const partlyPaidOut = "Pagado en parte a la tienda";
export const paidOut = "Pagado a la tienda";
export const returned = "Devuelto";
export const refunded = "Reembolsado";
export const partlyRefunded = "Reembolsado en parte";
export const yourMove = "Te toca a ti";
export const yoursAgain = "Es tuyo otra vez";
export const inDispute = "En disputa";
export const settled = "Acordado";
export const ruled = "Decidido";
export const nothingPaid = "No pagado";
export const nothingPaidSentence = "No se pagó nada.";

export const inEscrow = "Tu dinero está en el depósito en garantía.";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `${shop} recibió ${captured}, y hay ${held} en el depósito en garantía.`;
export const leftInEscrow = (held: string) => `Hay ${held} en el depósito en garantía.`;
export const partIsBack = (returned: string) => `Recuperaste ${returned}.`;
export const collectsLater = (shop: string, from: string) =>
  `${shop} puede cobrarlo cuando digas que tienes tu pedido, o a partir de ${from}.`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `${shop} puede cobrarlo cuando digas que tienes tu pedido, o a partir de ${from} si no informas de ningún problema.`;
export const sayBefore = (shop: string, from: string) =>
  `¿Algo va mal? Dilo antes de ${from}. Desde entonces ${shop} puede cobrar sin tu confirmación.`;
export const collectsNow = (shop: string) => `${shop} puede cobrarlo en cualquier momento.`;
export const collectsNowUnlessProblem = (shop: string) =>
  `${shop} puede cobrarlo en cualquier momento. ¿Algo va mal? Dilo antes de que lo haga.`;
export const yoursFrom = (end: string) =>
  `Lo que no se haya cobrado hasta ${end} vuelve a ser tuyo.`;
export const notCollected = (shop: string, held: string) =>
  `${shop} no lo cobró a tiempo. Todo lo retenido (${held}) es tuyo: recupéralo cuando quieras.`;
export const youPaidOut = (shop: string, on: string) =>
  `Dijiste que lo tienes, y ${shop} cobró ${on}.`;
export const shopCollected = (shop: string, on: string) => `${shop} lo cobró ${on}.`;
export const paidAtOnce = (shop: string, on: string) => `${shop} cobró de inmediato, ${on}.`;
export const canRefund = (until: string) => `Todavía puede reembolsarte hasta ${until}.`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `${shop} reembolsó ${refunded}. Se queda con ${kept}.`;
export const refundedAll = (shop: string, refunded: string) =>
  `${shop} reembolsó todo lo que había cobrado, ${refunded}.`;
export const partCameBack = (returned: string) => `Antes de eso recuperaste ${returned}.`;
export const shopReturned = (shop: string, on: string) => `${shop} lo devolvió todo ${on}.`;
export const cameBack = (on: string) => `Lo recuperaste todo ${on}.`;
export const arbiterDecides = (shop: string, by: string) =>
  `${shop} no puede cobrarlo ahora. El árbitro tiene hasta ${by} para decidir. Si no dice nada, puedes recuperarlo todo.`;
export const arbiterSilent = (held: string) =>
  `El árbitro no decidió a tiempo. Todo lo retenido (${held}) es tuyo: recupéralo antes de una decisión tardía.`;
export const agreed = (on: string, division: string) =>
  `Hubo acuerdo entre las dos partes: ${on} ${division}`;
export const decided = (on: string, division: string) => `El árbitro decidió ${on}: ${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `recuperaste ${returned}, y ${shop} recibió el resto.`;
export const shopGotNothing = (returned: string, shop: string) =>
  `recuperaste ${returned}, y ${shop} no recibió nada.`;

export const waitingForYou = "Te espera";
export const locked = "Bloqueado hasta que se decida";
export const paidTo = (shop: string) => `Pagado a ${shop}`;
export const returnedToYou = "Devuelto a ti";
export const youPaid = "Pagaste";
export const shopMayCollect = "La tienda puede cobrar";
export const yours = "Tuyo otra vez";

export const eventFunded = (amount: string) => `Pagaste ${amount} al depósito en garantía`;
export const eventRelayed = "no pagaste tarifa de red";
export const eventReleased = (amount: string) => `Liberaste ${amount} para la tienda`;
export const eventCaptured = (amount: string) => `La tienda cobró ${amount}`;
export const eventVoided = (amount: string) => `La tienda te devolvió ${amount}`;
export const eventReclaimed = (amount: string) => `Recuperaste ${amount}: no se cobró a tiempo`;
export const eventRefunded = (amount: string) => `La tienda te reembolsó ${amount}`;
export const eventDisputed = "Abriste una disputa";
export const eventDisputedByShop = "La tienda abrió una disputa";
export const eventEvidence = "Aportaste pruebas";
export const eventEvidenceOfShop = "La tienda aportó pruebas";
export const eventResolved = (returned: string, amount: string) =>
  `El árbitro decidió: ${returned} para ti, ${amount} para la tienda`;
export const eventSettled = (returned: string, amount: string) =>
  `Hubo acuerdo entre las dos partes: ${returned} para ti, ${amount} para la tienda`;
export const eventDisputeExpired = (amount: string) =>
  `Recuperaste ${amount}: el árbitro no decidió a tiempo`;
export const shopMayCollectNote = "Salvo que antes informes de un problema.";
export const shopMayCollectAnyway =
  "Sin tu confirmación. Las condiciones no nombran ningún árbitro que pueda impedirlo.";
export const notCollectedIsYours = "Lo que no se cobre es tuyo otra vez";
export const notCollectedIsYoursNote = "Lo recuperas entonces, cuando quieras.";
export const arbitrationEndsNote = "Sin una decisión puedes recuperar todo lo que está retenido.";
export const refundsEnd = "Último día para un reembolso";
export const refundsEndNote = "Hasta entonces la tienda puede reembolsar a través del contrato.";
