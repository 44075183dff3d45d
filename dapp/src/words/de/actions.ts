/** Translated from English; reviewed by: nobody yet. */

export const confirmDelivery = (shop: string) =>
  `Ich habe es: ${isTheShop(shop) ? "Shop" : shop} bezahlen`;
export const getMoneyBack = "Mein Geld zurückholen";
export const getMoneyBackInvitation =
  "Der Shop hat es nicht rechtzeitig eingezogen. Das Geld gehört Ihnen: Holen Sie es zurück, wann immer Sie möchten.";
export const getDisputedBackInvitation =
  "Sobald die Frist der Schiedsstelle ohne Entscheidung abgelaufen ist, können Sie das Geld zurückholen.";
export const theShop = "der Shop";

/** Whether "der Shop" stands for a name, isolated or not. As an object it would have the wrong case. */
const isTheShop = (shop: string) => shop === theShop || shop === `\u2068${theShop}\u2069`;

export const confirmDeliveryInvitation =
  "Wenn Sie haben, wofür Sie bezahlt haben, geben Sie das Geld frei, oder den Teil, mit dem Sie zufrieden sind.";
export const capture = "Einziehen";
export const captureInvitation =
  "Wenn Sie geliefert haben, ziehen Sie das Geld ein, oder den Teil, für den Sie geliefert haben.";
export const giveBack = "Zurückgeben";
export const giveBackInvitation =
  "Sie können das Geld jederzeit zurückgeben, solange es gehalten wird.";
export const refund = "Erstatten";
export const refundInvitation = "Sie können eingezogenes Geld zurückzahlen, ganz oder teilweise.";
export const returnToPayer = "An den Zahler zurückgeben";
export const returnToPayerInvitation =
  "Die Einzugsfrist ist abgelaufen. Das Geld kann jetzt an den Zahler zurückgehen.";
export const openDispute = "Streitfall eröffnen";
export const openDisputeInvitation =
  "Wenn etwas nicht stimmt, können Sie die Schiedsstelle entscheiden lassen.";
export const addEvidence = "Beweis hinzufügen";
export const addEvidenceInvitation =
  "Sie können der Schiedsstelle einen Link zu einem Beweis geben.";
export const decideDispute = "Streitfall entscheiden";
export const decideDisputeInvitation =
  "Sie sind die Schiedsstelle: Teilen Sie das Geld zwischen Zahler und Händler auf.";
export const endDispute = "Streitfall beenden";
export const endDisputeInvitation =
  "Sobald die Frist der Schiedsstelle ohne Entscheidung abgelaufen ist, kann das Geld an den Zahler zurückgehen.";
