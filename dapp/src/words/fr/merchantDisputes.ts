/** Translated from English; reviewed by: nobody yet. */

export const disputes = "Litiges";
export const advice =
  "Tant qu’un litige est ouvert, son argent reste en séquestre. Seuls l’arbitre ou un accord des deux parties le partagent.";
export const parts = "Parties de la liste";
export const partNames = {
  waiting: "En attente de vous",
  arbiter: "Chez l’arbitre",
  closed: "Clos",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "les litiges";
export const theDispute = "le litige";
export const dispute = "Litige";
export const chainsSilent = "Certaines blockchains n’ont pas répondu";
export const chainsSilentAdvice = (names: string) =>
  `Les litiges sur ${names} manquent ici\u202f: ni l’historique public ni le service ne les donnent pour l’instant. Cette page interroge de nouveau d’elle-même.`;
export const endedSilentAdvice = (names: string) =>
  `Les litiges clos sur ${names} manquent ici\u202f: seul l’historique public (subgraph) les connaît, et il ne répond pas.`;
export const fromRecord = "D’après le registre du service";
export const fromRecordAdvice = (names: string) =>
  `L’historique public de ${names} ne répond pas. On ne sait pas qui a parlé en dernier\u202f: ces litiges figurent donc parmi ceux qui vous attendent.`;
export const offersMissing = "Toutes les offres ne sont pas connues";
export const offersMissingAdvice =
  "Le service ne dit pas pour l’instant ce que proposent certains clients. Ouvrez un litige pour le voir.";
export const cut = "Il y en a d’autres";
export const cutAdvice =
  "Les plus urgents sont affichés. Les autres paraîtront quand ceux-ci seront clos.";
export const noneIn = {
  waiting: "Rien ne vous attend",
  arbiter: "Rien n’est chez l’arbitre",
  closed: "Aucun litige n’est encore clos",
};
export const noneAdvice = {
  waiting:
    "Un litige figure ici tant que son client a eu le dernier mot, ou qu’il propose un partage que vous pouvez accepter.",
  arbiter: "Un litige figure ici dès que vous y avez répondu.",
  closed: "Voici ce qui a été tranché, convenu ou abandonné.",
};
export const toAnswer = "pour répondre";
export const toRule = "pour trancher";
export const noRuling =
  "Aucune décision n’est venue à temps\u202f: chacun peut maintenant renvoyer l’argent au client";
export const customerOffers = (amount: string) =>
  `Le client demande ${amount} en retour, et vous pouvez accepter`;
export const opened = (when: string) => `Ouvert ${when}`;
export const customerSpoke = (when: string) => `Le client a parlé en dernier, ${when}`;
export const storeSpoke = (when: string) => `Vous avez parlé en dernier, ${when}`;
export const expired = (amount: string) => `Pas de décision à temps\u202f: ${amount} restitués`;
export const gaveBack = "Vous l’avez restitué";
export const released = "Le client vous l’a laissé";
export const settled = {
  allToYou: "Convenu\u202f: tout pour vous",
  allBack: "Convenu\u202f: tout a été restitué",
  partBack: (amount: string) => `Convenu\u202f: ${amount} restitués`,
};
export const ruled = {
  allToYou: "Tranché\u202f: tout pour vous",
  allBack: "Tranché\u202f: tout a été restitué",
  partBack: (amount: string) => `Tranché\u202f: ${amount} restitués`,
};
export const notInThisMode = "Cette blockchain n’est pas dans ce mode";
export const notOnChain = "La blockchain n’a pas ce paiement";
