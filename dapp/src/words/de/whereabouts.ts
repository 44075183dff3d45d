/** Translated from English; reviewed by: nobody yet. */

export const orderDeliver = (merchant: string) => `${merchant} sieht die Zahlung und kann liefern.`;
export const orderNothingOwed = (merchant: string) =>
  `${merchant} hat nichts davon, deshalb ist für diese Bestellung nichts geschuldet.`;
export const notPaid = "Nicht bezahlt";
export const nothingPaid = "Es wurde nichts gezahlt.";
export const heldInEscrow = "In Treuhand gehalten";
export const partlyPaidOut = "Teilweise ausgezahlt";
export const paidOut = "Ausgezahlt";
export const refunded = "Erstattet";
export const returnedToPayer = "An den Zahler zurückgegeben";
export const notCollectedInTime = "Nicht rechtzeitig eingezogen";
export const orderNotCollected = (merchant: string) =>
  `${merchant} hat das Geld nicht rechtzeitig eingezogen. Verfolgen Sie die Zahlung, um es zurückzuholen.`;
export const disputed = "Im Streitfall";
export const orderDisputed = "Verfolgen Sie die Zahlung, um zu sehen, wie der Streitfall verläuft.";
export const restReturned = (returned: string) =>
  ` Der Rest, ${returned}, ging an den Zahler zurück.`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `Der Contract hält ${held}, und ${refundable} wurden eingezogen und nicht erstattet.${back}${stillHeld}`;
export const alsoReturned = (returned: string) => ` ${returned} gingen an den Zahler zurück.`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `Der Contract hält ${held}.${alsoReturned} ${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) => `${captured} wurden eingezogen, der Contract hält noch ${held}.${alsoReturned} ${next}`;
export const whereExpired = (held: string) =>
  `Die Einzugsfrist ist abgelaufen. ${held} können jetzt an den Zahler zurückgehen. Nur der Zahler kann sie noch an den Händler freigeben.`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `${captured} wurden eingezogen und davon ${refunded} erstattet.${alsoReturned} Es wird nichts mehr gehalten.`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `${captured} wurden eingezogen.${alsoReturned} Es wird nichts mehr gehalten.`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `Alles Eingezogene, ${refunded}, wurde dem Zahler erstattet.${alsoReturned}`;
export const whereReturned = "Alles ging an den Zahler zurück.";
export const whereDisputed = (held: string, next: string) => `Im Streitfall: ${held}. ${next}`;
export const nextArbiter = (left: string) =>
  `Der Betrag wird gehalten, bis die Schiedsstelle entscheidet, der Zahler ihn freigibt oder der Händler ihn zurückgibt. Geschieht nichts davon, kann er in ${left} an den Zahler zurückgehen.`;
export const nextArbiterLate =
  "Die Schiedsstelle hat nicht rechtzeitig entschieden: Der Betrag kann jetzt an den Zahler zurückgehen.";
export const nextInspection = (left: string) =>
  `Der Zahler kann den gehaltenen Betrag freigeben; der Händler kann ihn in ${left} einziehen.`;
export const nextCapture =
  "Der Zahler kann den gehaltenen Betrag freigeben, und der Händler kann ihn einziehen.";
export const nextReclaim = (taking: string, left: string) =>
  `${taking} Was nicht innerhalb von ${left} eingezogen wird, kann an den Zahler zurückgehen.`;
export const nextStays = (taking: string) =>
  `${taking} Der Betrag bleibt dort, bis der Zahler oder der Händler handelt.`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking} Der Betrag bleibt dort, bis der Zahler oder der Händler handelt oder ein Streitfall endet.`;
