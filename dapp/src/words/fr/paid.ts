/** Translated from English; reviewed by: nobody yet. */

export const claimed = "Paiement vu par le service";
export const denied = "Le contrat n’a pas ce paiement";
export const deniedAdvice =
  "Cela peut prendre un moment, ou la blockchain l’a écarté\u202f: dans ce cas, aucun argent n’a quitté le portefeuille du payeur. Attendez que cette page en sache plus avant de payer de nouveau.";
export const chainSilent = "La blockchain ne répond pas pour le moment";
export const chainSilentAdvice =
  "Le service a vu ce paiement. Cette page interroge le contrat jusqu’à ce qu’il réponde.";
export const notShownYet = "La blockchain ne montre pas encore ce paiement";
export const notShownYetAdvice =
  "Le service l’a vu dans un bloc plus récent que celui de cette page. La page interroge de nouveau jusqu’à avoir ce bloc elle aussi\u202f: attendez-le avant de payer.";
export const paymentId = "identifiant du paiement";
export const paymentIdLabel = "Identifiant du paiement";
export const endedOn = (time: string) => `Cette page de paiement a pris fin le ${time}.`;
export const noPaymentTaken = "Cette page n’accepte plus aucun paiement.";
export const noAccident =
  "Aucun argent n’a été transféré, et un paiement par erreur n’est plus possible.";
export const noLongerPayable = "Le contrat n’accepte plus de paiement à ce titre.";
export const askingAtEnd =
  "Cette page demande à la blockchain si un paiement de votre part est arrivé au dernier moment.";
export const payableUntil = (time: string) =>
  `Jusqu’au ${time}, le contrat accepterait encore un paiement\u202f: refusez ce que votre portefeuille peut encore demander pour cette commande. Si vous en avez envoyé un depuis cet appareil, cette page l’affiche.`;
export const askForAnother = (merchant: string) =>
  `Demandez une nouvelle page de paiement à ${merchant} si vous souhaitez toujours payer.`;
export const endedByShop = "La boutique a mis fin à cette page de paiement";
export const timeOver = "Le délai de paiement est écoulé";
export const backTo = (merchant: string) => `Retour vers ${merchant}`;
export const alreadyPaid = "Cette commande est déjà payée";
export const alreadyPaidFrom = (from: string) =>
  `Elle a été payée depuis le portefeuille ${from}. Si c’est le vôtre, tout est en ordre. Sinon, vous n’avez pas à payer\u202f: elle serait payée deux fois.`;
export const ownOnItsWay = "Votre propre paiement est aussi en route";
export const ownOnItsWayAdvice =
  "Cette page l’affiche quand il arrive, et indique comment en demander le retour.";
export const seeThatPayment = "Voir ce paiement";
export const returnTo = (merchant: string) => `Revenir vers ${merchant}`;
export const followThisPayment = "Suivre ce paiement";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `La commande «\u202f${description}\u202f» a été payée deux fois. Merci de me restituer mon paiement de ${amount}\u202f: ${mine}`;
export const paidTwice = "Cette commande a été payée deux fois";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `Le portefeuille ${payer} l’a payée aussi. Ce sont deux paiements, et personne ne peut les confondre. ${merchant} peut vous renvoyer le vôtre\u202f: demandez-le avec ce texte.`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `Vous l’avez payée une fois de plus, depuis le portefeuille ${payer}. Ce sont deux paiements, et personne ne peut les confondre. ${merchant} peut en renvoyer un\u202f: demandez-le avec ce texte.`;
export const requestToReturnOther = (description: string, id: string) =>
  `La commande «\u202f${description}\u202f» a été payée deux fois. Merci de me restituer mon second paiement\u202f: ${id}`;
export const request = "demande";
export const seeOtherPayment = "Voir l’autre paiement";
export const order = "Commande";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(", ");
export const fromYourWallet = "Depuis votre portefeuille";
export const amountOn = (amount: string, chain: string) => `${amount} sur ${chain}`;
export const when = "Date";
export const seeInExplorer = "Voir dans l’explorateur de blocs";
export const receipt = "Reçu";
