/** Translated from English; reviewed by: nobody yet. */

/** What a payer is told of their payment. `shop` is the merchant's name, or "the shop". */
export const theShop = "la boutique";
export const held = "En lieu sûr";
export const partlyPaidOut = "Versé en partie";
export const paidOut = "Versé";
export const returned = "Restitué";
export const refunded = "Remboursé";
export const partlyRefunded = "Remboursé en partie";
export const yourMove = "À vous d’agir";
export const yoursAgain = "De nouveau à vous";
export const inDispute = "En litige";
export const settled = "Réglé à l’amiable";
export const ruled = "Tranché";
export const nothingPaid = "Non payé";
export const nothingPaidSentence = "Rien n’a été payé.";

export const inEscrow = "Votre argent est en séquestre.";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `La somme de ${captured} est allée à ${shop}, et celle de ${held} est en séquestre.`;
export const leftInEscrow = (held: string) => `La somme de ${held} est en séquestre.`;
export const partIsBack = (returned: string) => `La somme de ${returned} vous est revenue.`;
export const collectsLater = (shop: string, from: string) =>
  `${shop} peut encaisser l’argent dès que vous dites avoir votre commande, ou dès ${from}.`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `${shop} peut encaisser l’argent dès que vous dites avoir votre commande, ou dès ${from} si vous ne signalez aucun problème.`;
export const sayBefore = (shop: string, from: string) =>
  `Quelque chose ne va pas\u202f? Dites-le avant ${from}. Ensuite, ${shop} pourra encaisser l’argent sans votre accord.`;
export const collectsNow = (shop: string) => `${shop} peut encaisser l’argent à tout moment.`;
export const collectsNowUnlessProblem = (shop: string) =>
  `${shop} peut encaisser l’argent à tout moment. Quelque chose ne va pas\u202f? Dites-le avant.`;
export const yoursFrom = (end: string) =>
  `Ce qui n’est pas encaissé avant ${end} est de nouveau à vous.`;
export const notCollected = (shop: string, held: string) =>
  `${shop} n’a pas encaissé l’argent à temps. La totalité, ${held}, est à vous\u202f: récupérez-la quand vous voulez.`;
export const youPaidOut = (shop: string, on: string) =>
  `Vous avez dit avoir votre commande, et ${shop} a reçu le paiement ${on}.`;
export const shopCollected = (shop: string, on: string) => `${shop} a encaissé l’argent ${on}.`;
export const paidAtOnce = (shop: string, on: string) =>
  `${shop} a reçu le paiement immédiatement, ${on}.`;
export const canRefund = (until: string) =>
  `La boutique peut encore vous rembourser avant ${until}.`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `${shop} a remboursé ${refunded} et garde ${kept}.`;
export const refundedAll = (shop: string, refunded: string) =>
  `${shop} a remboursé tout l’argent encaissé, soit ${refunded}.`;
export const partCameBack = (returned: string) =>
  `Auparavant, la somme de ${returned} vous était revenue.`;
export const shopReturned = (shop: string, on: string) => `${shop} a tout renvoyé ${on}.`;
export const cameBack = (on: string) => `Tout vous est revenu ${on}.`;
export const arbiterDecides = (shop: string, by: string) =>
  `${shop} ne peut pas encaisser l’argent maintenant. L’arbitre tranche avant ${by}. S’il garde le silence, vous pouvez tout récupérer.`;
export const arbiterSilent = (held: string) =>
  `L’arbitre n’a pas tranché à temps. La totalité, ${held}, est à vous\u202f: récupérez-la avant une décision tardive.`;
export const agreed = (on: string, division: string) =>
  `Vous avez trouvé un accord ${on}\u202f: ${division}`;
export const decided = (on: string, division: string) =>
  `L’arbitre a tranché ${on}\u202f: ${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `vous avez récupéré ${returned}, et ${shop} a reçu le reste.`;
export const shopGotNothing = (returned: string, shop: string) =>
  `vous avez récupéré ${returned}, et ${shop} n’a rien reçu.`;

export const waitingForYou = "En attente de votre part";
export const locked = "Bloqué jusqu’à la décision";
export const paidTo = (shop: string) => `Payé à ${shop}`;
export const returnedToYou = "Revenu à vous";
export const youPaid = "Vous avez payé";
export const shopMayCollect = "La boutique peut encaisser";
export const yours = "De nouveau à vous";

export const eventFunded = (amount: string) => `Vous avez mis ${amount} en séquestre`;
export const eventRelayed = "vous n’avez pas payé de frais de réseau";
export const eventReleased = (amount: string) => `Vous avez fait verser ${amount} à la boutique`;
export const eventCaptured = (amount: string) => `La boutique a encaissé ${amount}`;
export const eventVoided = (amount: string) => `La boutique vous a renvoyé ${amount}`;
export const eventReclaimed = (amount: string) =>
  `Retour de ${amount} vers vous, faute d’encaissement à temps`;
export const eventRefunded = (amount: string) => `La boutique vous a remboursé ${amount}`;
export const eventDisputed = "Vous avez ouvert un litige";
export const eventDisputedByShop = "La boutique a ouvert un litige";
export const eventEvidence = "Vous avez fourni des éléments de preuve";
export const eventEvidenceOfShop = "La boutique a fourni des éléments de preuve";
export const eventResolved = (returned: string, amount: string) =>
  `L’arbitre a tranché\u202f: ${returned} pour vous, ${amount} pour la boutique`;
export const eventSettled = (returned: string, amount: string) =>
  `Vous avez trouvé un accord\u202f: ${returned} pour vous, ${amount} pour la boutique`;
export const eventDisputeExpired = (amount: string) =>
  `Retour de ${amount} vers vous\u202f: l’arbitre n’a pas tranché à temps`;
export const shopMayCollectNote = "Sauf si vous signalez un problème avant.";
export const shopMayCollectAnyway =
  "Sans votre accord. Les conditions ne désignent aucun arbitre qui pourrait l’empêcher.";
export const notCollectedIsYours = "Ce qui n’est pas encaissé est de nouveau à vous";
export const notCollectedIsYoursNote = "Vous le récupérez alors quand vous voulez.";
export const arbitrationEndsNote =
  "Sans décision, vous pouvez récupérer tout ce qui est en séquestre.";
export const refundsEnd = "Dernier jour pour un remboursement";
export const refundsEndNote = "Jusque-là, la boutique peut rembourser par le contrat.";
