/** Translated from English; reviewed by: nobody yet. */

export const promiseAtOnce = (money: string, merchant: string) =>
  `Quand vous payez, la somme de ${money} va immédiatement à ${merchant}\u202f: aucun contrat ne la détient pour vous, et personne ne peut trancher un litige.`;
export const promiseHeld = (money: string, merchant: string) =>
  `Quand vous payez, c’est un contrat qui détient la somme de ${money}, et non ${merchant}.`;
export const atAnyTime = "à tout moment";
export const untilAfterYouPay = (span: string) => `jusqu’à ${span} après votre paiement`;
export const takesAtOnce = (merchant: string, until: string) =>
  `${merchant} peut prendre l’argent dès le paiement, ${until}.`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `Pendant ${span}, vous êtes la seule personne à pouvoir faire verser l’argent à ${merchant}. Ensuite, ${merchant} peut le prendre, ${until}.`;
export const endsNever = (merchant: string) =>
  `Aucune date de retour n’est prévue\u202f: l’argent reste en séquestre jusqu’à ce que vous le fassiez verser, jusqu’à ce qu’il soit pris ou restitué par ${merchant}, ou jusqu’à la fin d’un litige.`;
export const endsByReclaim =
  "Ce qui n’est pas pris d’ici là peut vous être renvoyé, par n’importe qui.";
export const disputeByNobody = "Personne ne peut trancher un litige à son sujet.";
export const whileItIsHeld = "Tant que l’argent est en séquestre";
export const untilThen = "Jusque-là";
export const named = (name: string, address: string) => `${name} (${address})`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}, vous et ${merchant} pouvez ouvrir un litige\u202f: ${arbiter} partage alors l’argent. Sans décision dans un délai de ${span}, il peut vous être renvoyé.`;
export const refundNever = (merchant: string) =>
  `Ce qui a été pris par ${merchant} ne peut pas être remboursé par le contrat.`;
export const refundUntil = (merchant: string, span: string) =>
  `Ce qui a été pris, ${merchant} peut le rembourser par le contrat jusqu’à ${span} après votre paiement, ou après le début d’un litige.`;
export const shortAtOnce = (merchant: string) =>
  `Votre argent va immédiatement à ${merchant}. Rien ne le détient pour vous, et personne ne peut trancher un litige.`;
export const escrow = "séquestre";
export const shortHeld = <Part>(escrow: Part) => ["Votre argent attend en ", escrow, "."];
export const shortAnyTime = (merchant: string) => `${merchant} peut l’encaisser dès qu’il y est.`;
export const shortAfter = (merchant: string, span: string) =>
  `${merchant} le reçoit quand vous dites avoir votre commande, ou après ${span}.`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `${merchant} le reçoit quand vous dites avoir votre commande, ou après ${span} si vous ne signalez aucun problème.`;
export const shortEnd = (span: string) =>
  `S’il n’est pas encaissé dans un délai de ${span}, il est de nouveau à vous.`;
