/** Translated from English; reviewed by: nobody yet. */

export const activity = "Activité";
export const paid = "Mis en séquestre";
export const paidBy = (funder: string) => `Payé par ${funder} au nom de ce compte`;
export const cameBack = (amount: string) => `Retour de ${amount}`;
export const sentTo = (name: string) => `Envoyé à ${name}`;
export const receivedFrom = (name: string) => `Reçu de ${name}`;
export const dayOn = (day: string, chain: string) => `${day}, sur ${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `Transaction ${hash}`;
export const onItsWay = "En route";
export const arrived = "Arrivé";
export const refused = "Refusé par la blockchain";
export const missing = "Absent de la blockchain";
export const unknown = "Inconnu";
export const empty = "Rien n’a encore été payé ni envoyé";
export const emptyAdvice =
  "Payez une boutique depuis ce compte et le paiement s’affichera ici, avec ce qu’il est devenu\u202f: en séquestre, versé ou revenu à vous. Ce que vous envoyez depuis ce navigateur s’affichera ici aussi.";
export const older = "Afficher plus ancien";
export const findOlder = "Retrouver des paiements plus anciens";
export const notListed = (most: number) =>
  `Ne figurent pas ici\u202f: ce que d’autres vous ont envoyé, ce que vous avez envoyé depuis un autre navigateur et ce qui précède les ${most} derniers envois depuis celui-ci. Les soldes ci-dessus en tiennent compte.`;
export const allOn = (chain: string) => `Tout sur ${chain}`;
export const blind = (chains: string) =>
  `Les paiements sur ${chains} ne peuvent pas être lus pour l’instant`;
export const blindAdvice =
  "Il peut donc en manquer ici. Votre argent est sur la blockchain, pas ici. Cette page réessaie d’elle-même.";
