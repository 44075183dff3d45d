/** Translated from English; reviewed by: nobody yet. */

/** What a payer is told of their payment. `shop` is the merchant's name, or "der Shop", which is right for a subject alone. */
export const theShop = "der Shop";
export const held = "Sicher gehalten";
export const partlyPaidOut = "Teilweise ausgezahlt";
export const paidOut = "Ausgezahlt";
export const returned = "Zurückgegeben";
export const refunded = "Erstattet";
export const partlyRefunded = "Teilweise erstattet";
export const yourMove = "Sie sind am Zug";
export const yoursAgain = "Gehört wieder Ihnen";
export const inDispute = "Im Streitfall";
export const settled = "Geeinigt";
export const ruled = "Entschieden";
export const nothingPaid = "Nicht bezahlt";
export const nothingPaidSentence = "Es wurde nichts gezahlt.";

export const inEscrow = "Ihr Geld ist in Treuhand.";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `${shop} hat ${captured} erhalten, und ${held} sind in Treuhand.`;
export const leftInEscrow = (held: string) => `${held} sind in Treuhand.`;
export const partIsBack = (returned: string) => `${returned} kamen zu Ihnen zurück.`;
export const collectsLater = (shop: string, from: string) =>
  `${shop} kann das Geld einziehen, sobald Sie sagen, dass Sie Ihre Bestellung haben, oder ab ${from}.`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `${shop} kann das Geld einziehen, sobald Sie sagen, dass Sie Ihre Bestellung haben, oder ab ${from}, wenn Sie kein Problem melden.`;
export const sayBefore = (shop: string, from: string) =>
  `Stimmt etwas nicht? Sagen Sie es bis ${from}. Von da an darf ${shop} ohne Ihr Zutun einziehen.`;
export const collectsNow = (shop: string) => `${shop} kann das Geld jederzeit einziehen.`;
export const collectsNowUnlessProblem = (shop: string) =>
  `${shop} kann das Geld jederzeit einziehen. Stimmt etwas nicht? Sagen Sie es vorher.`;
export const yoursFrom = (end: string) =>
  `Was bis ${end} nicht eingezogen ist, gehört wieder Ihnen.`;
export const notCollected = (shop: string, held: string) =>
  `${shop} hat das Geld nicht rechtzeitig eingezogen. Alle ${held} gehören Ihnen: Holen Sie sie zurück, wann immer Sie möchten.`;
export const youPaidOut = (shop: string, on: string) =>
  `Sie haben gesagt, dass Sie Ihre Bestellung haben, und ${shop} wurde ${on} bezahlt.`;
export const shopCollected = (shop: string, on: string) => `${shop} hat das Geld ${on} eingezogen.`;
export const paidAtOnce = (shop: string, on: string) => `${shop} wurde sofort bezahlt, ${on}.`;
export const canRefund = (until: string) => `Eine Erstattung an Sie ist noch bis ${until} möglich.`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `${shop} hat ${refunded} erstattet und behält ${kept}.`;
export const refundedAll = (shop: string, refunded: string) =>
  `${shop} hat alles erstattet, was eingezogen war: ${refunded}.`;
export const partCameBack = (returned: string) => `${returned} kamen schon vorher zu Ihnen zurück.`;
export const shopReturned = (shop: string, on: string) => `${shop} hat ${on} alles zurückgegeben.`;
export const cameBack = (on: string) => `Alles kam ${on} zu Ihnen zurück.`;
export const arbiterDecides = (shop: string, by: string) =>
  `${shop} kann das Geld jetzt nicht einziehen. Die Schiedsstelle entscheidet bis ${by}. Entscheidet sie bis dahin nicht, können Sie alles zurückholen.`;
export const arbiterSilent = (held: string) =>
  `Die Schiedsstelle hat nicht rechtzeitig entschieden. Alle ${held} gehören Ihnen: Holen Sie sie vor einer verspäteten Entscheidung zurück.`;
export const agreed = (on: string, division: string) =>
  `Sie haben sich mit dem Shop geeinigt, ausgeführt ${on}: ${division}`;
export const decided = (on: string, division: string) =>
  `Die Schiedsstelle hat ${on} entschieden: ${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `Sie haben ${returned} zurückerhalten, und ${shop} hat den Rest erhalten.`;
export const shopGotNothing = (returned: string, shop: string) =>
  `Sie haben ${returned} zurückerhalten, und ${shop} hat nichts erhalten.`;

export const waitingForYou = "Wartet auf Sie";
export const locked = "Gesperrt, bis entschieden ist";
export const paidTo = (shop: string) => `An ${shop === theShop ? "den Shop" : shop} gezahlt`;
export const returnedToYou = "An Sie zurückgegangen";
export const youPaid = "Sie haben gezahlt";
export const shopMayCollect = "Shop darf einziehen";
export const yours = "Gehört wieder Ihnen";

export const eventFunded = (amount: string) => `Sie haben ${amount} in die Treuhand gezahlt`;
export const eventRelayed = "Sie haben keine Netzwerkgebühr gezahlt";
export const eventReleased = (amount: string) => `Sie haben ${amount} an den Shop auszahlen lassen`;
export const eventCaptured = (amount: string) => `Der Shop hat ${amount} eingezogen`;
export const eventVoided = (amount: string) => `Der Shop hat Ihnen ${amount} zurückgegeben`;
export const eventReclaimed = (amount: string) =>
  `${amount} kamen zu Ihnen zurück, nicht rechtzeitig eingezogen`;
export const eventRefunded = (amount: string) => `Der Shop hat Ihnen ${amount} erstattet`;
export const eventDisputed = "Sie haben einen Streitfall eröffnet";
export const eventDisputedByShop = "Der Shop hat einen Streitfall eröffnet";
export const eventEvidence = "Sie haben einen Beweis vorgelegt";
export const eventEvidenceOfShop = "Der Shop hat einen Beweis vorgelegt";
export const eventResolved = (returned: string, amount: string) =>
  `Die Schiedsstelle hat entschieden: ${returned} an Sie, ${amount} an den Shop`;
export const eventSettled = (returned: string, amount: string) =>
  `Sie haben sich mit dem Shop geeinigt: ${returned} an Sie, ${amount} an den Shop`;
export const eventDisputeExpired = (amount: string) =>
  `${amount} kamen zu Ihnen zurück: Die Schiedsstelle hat nicht rechtzeitig entschieden`;
export const shopMayCollectNote = "Wenn Sie nicht vorher ein Problem melden.";
export const shopMayCollectAnyway =
  "Ohne Ihr Zutun. Die Bedingungen nennen keine Schiedsstelle, die es aufhalten könnte.";
export const notCollectedIsYours = "Was nicht eingezogen ist, gehört wieder Ihnen";
export const notCollectedIsYoursNote = "Sie holen es dann zurück, wann immer Sie möchten.";
export const arbitrationEndsNote =
  "Ohne Entscheidung können Sie alles zurückholen, was gehalten wird.";
export const refundsEnd = "Letzter Tag für eine Erstattung";
export const refundsEndNote = "Bis dahin kann der Shop über den Contract erstatten.";
