/** Translated from English; reviewed by: nobody yet. */

/** What a payer is told of their payment. `shop` is the merchant's name, or "the shop". */
export const theShop = "a loja";
export const held = "Em custódia, com segurança";
export const partlyPaidOut = "Parte paga à loja";
export const paidOut = "Pago à loja";
export const returned = "Devolvido";
export const refunded = "Reembolsado";
export const partlyRefunded = "Parte reembolsada";
export const yourMove = "É a sua vez";
export const yoursAgain = "Seu de novo";
export const inDispute = "Em disputa";
export const settled = "Resolvido por acordo";
export const ruled = "Decidido pelo árbitro";
export const nothingPaid = "Não pago";
export const nothingPaidSentence = "Nada foi pago.";

export const inEscrow = "Seu dinheiro está em custódia.";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `O valor de ${captured} foi para ${shop}, e o valor de ${held} está em custódia.`;
export const leftInEscrow = (held: string) => `O valor de ${held} está em custódia.`;
export const partIsBack = (returned: string) => `O valor de ${returned} voltou para você.`;
export const collectsLater = (shop: string, from: string) =>
  `${shop} pode retirar o dinheiro quando você disser que recebeu o pedido, ou a partir de ${from}.`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `${shop} pode retirar o dinheiro quando você disser que recebeu o pedido, ou a partir de ${from}, se você não relatar nenhum problema.`;
export const sayBefore = (shop: string, from: string) =>
  `Algo está errado? Diga antes de ${from}. A partir daí, ${shop} pode retirar o dinheiro sem a sua palavra.`;
export const collectsNow = (shop: string) => `${shop} pode retirar o dinheiro a qualquer momento.`;
export const collectsNowUnlessProblem = (shop: string) =>
  `${shop} pode retirar o dinheiro a qualquer momento. Algo está errado? Diga antes que isso aconteça.`;
export const yoursFrom = (end: string) => `O que não for retirado até ${end} volta a ser seu.`;
export const notCollected = (shop: string, held: string) =>
  `${shop} não retirou o dinheiro a tempo. O valor todo, ${held}, é seu: pegue-o de volta quando quiser.`;
export const youPaidOut = (shop: string, on: string) =>
  `Você disse que recebeu, e o pagamento para ${shop} foi feito ${on}.`;
export const shopCollected = (shop: string, on: string) => `${shop} retirou o dinheiro ${on}.`;
export const paidAtOnce = (shop: string, on: string) =>
  `O pagamento para ${shop} foi imediato, ${on}.`;
export const canRefund = (until: string) => `Até ${until}, a loja ainda pode reembolsar você.`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `${shop} reembolsou ${refunded}. Fica com ${kept}.`;
export const refundedAll = (shop: string, refunded: string) =>
  `${shop} reembolsou tudo o que tinha retirado, ${refunded}.`;
export const partCameBack = (returned: string) =>
  `Antes disso, o valor de ${returned} voltou para você.`;
export const shopReturned = (shop: string, on: string) => `${shop} devolveu tudo ${on}.`;
export const cameBack = (on: string) => `Tudo voltou para você ${on}.`;
export const arbiterDecides = (shop: string, by: string) =>
  `${shop} não pode retirar o dinheiro agora. O árbitro decide até ${by}. Se ele não se pronunciar, você pode pegar tudo de volta.`;
export const arbiterSilent = (held: string) =>
  `O árbitro não decidiu a tempo. O valor todo, ${held}, é seu: pegue-o de volta antes de uma decisão tardia.`;
export const agreed = (on: string, division: string) =>
  `Vocês chegaram a um acordo: ${on}, ${division}`;
export const decided = (on: string, division: string) => `O árbitro decidiu ${on}: ${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `você recebeu ${returned} de volta, e ${shop} recebeu o resto.`;
export const shopGotNothing = (returned: string, shop: string) =>
  `você recebeu ${returned} de volta, e ${shop} não recebeu nada.`;

export const waitingForYou = "Esperando por você";
export const locked = "Bloqueado até a decisão";
export const paidTo = (shop: string) => `Pago para ${shop}`;
export const returnedToYou = "Devolvido a você";
export const youPaid = "Você pagou";
export const shopMayCollect = "A loja pode retirar";
export const yours = "Seu de novo";

export const eventFunded = (amount: string) => `Seu pagamento de ${amount} entrou em custódia`;
export const eventRelayed = "você não pagou taxa de rede";
export const eventReleased = (amount: string) => `Você mandou pagar ${amount} à loja`;
export const eventCaptured = (amount: string) => `A loja retirou ${amount}`;
export const eventVoided = (amount: string) => `A loja devolveu ${amount} a você`;
export const eventReclaimed = (amount: string) =>
  `De volta para você: ${amount}. A loja não retirou o valor a tempo`;
export const eventRefunded = (amount: string) => `A loja reembolsou ${amount} a você`;
export const eventDisputed = "Você abriu uma disputa";
export const eventDisputedByShop = "A loja abriu uma disputa";
export const eventEvidence = "Você apresentou evidências";
export const eventEvidenceOfShop = "A loja apresentou evidências";
export const eventResolved = (returned: string, amount: string) =>
  `O árbitro decidiu: ${returned} para você, ${amount} para a loja`;
export const eventSettled = (returned: string, amount: string) =>
  `Vocês chegaram a um acordo: ${returned} para você, ${amount} para a loja`;
export const eventDisputeExpired = (amount: string) =>
  `De volta para você: ${amount}. O árbitro não decidiu a tempo`;
export const shopMayCollectNote = "A menos que você relate um problema antes.";
export const shopMayCollectAnyway =
  "Sem a sua palavra. Os termos não nomeiam um árbitro que pudesse impedir.";
export const notCollectedIsYours = "O que não for retirado volta a ser seu";
export const notCollectedIsYoursNote = "Então você o pega de volta, quando quiser.";
export const arbitrationEndsNote =
  "Sem uma decisão, você pode pegar de volta tudo o que está em custódia.";
export const refundsEnd = "Último dia para um reembolso";
export const refundsEndNote = "Até lá, a loja pode reembolsar pelo contrato.";
