/** Translated from English; reviewed by: nobody yet. */

import * as pay from "./pay.ts";

export const title = "Comment fonctionne le séquestre";
export const lead =
  "Entre vous et la boutique se trouve un contrat sur la blockchain. Il peut faire deux choses de votre argent\u202f: payer la boutique, ou vous le rendre. Les conditions que vous signez disent qui en décide, et jusqu’à quand.";

export const way = "Le parcours de votre argent";
export const pays = "Vous payez";
export const paysText =
  "Vous confirmez dans votre propre portefeuille. Dès lors, c’est le contrat qui a l’argent, et non la boutique ni ce site.";
export const isHeld = "Il est en séquestre";
export const isHeldText =
  "Pendant les jours que les conditions vous laissent pour examiner votre achat, vous êtes la seule personne à pouvoir faire verser l’argent. La boutique voit qu’il est là, et envoie votre commande.";
export const isPaid = "La boutique est payée";
export const isPaidText =
  "Quand vous dites que vous avez votre commande, ou quand la boutique encaisse l’argent après ces jours. Si tout va bien, vous n’avez rien à faire.";
export const comesBack = "Ou il vous revient";
export const comesBackText =
  "La boutique peut le renvoyer à tout moment tant qu’il est en séquestre. Ce qu’elle n’a pas encaissé d’ici son dernier jour est de nouveau à vous\u202f: vous le récupérez vous-même, sans l’aide de personne.";
export const isRefunded = "Un remboursement, plus tard";
export const isRefundedText =
  "Ce qu’elle a encaissé, la boutique peut encore le rembourser jusqu’à la date prévue par les conditions. C’est alors son propre argent, et personne ne peut l’y obliger.";

export const depends = "Lisez les conditions de votre commande";
export const dependsText = `Certaines commandes sont payées immédiatement à la boutique. Certaines ne vous laissent aucun jour d’examen, ne désignent pas d’arbitre ou n’ont pas de dernier jour. La page de paiement le dit clairement avant que vous payiez, sous «\u202f${pay.whatIsSigned}\u202f».`;

export const whoCan = "Qui peut faire quoi";
export const can = "Peut";
export const cannot = "Ne peut pas";
export const you = "Vous";
export const youCan =
  "Faire payer la boutique dès que vous le souhaitez. Ouvrir un litige avant le dernier jour de la boutique, si les conditions désignent un arbitre. Récupérer ce qui n’a pas été encaissé.";
export const youCannot =
  "Récupérer l’argent de votre seule initiative avant le dernier jour de la boutique, ou annuler ce que la boutique a encaissé.";
export const shop = "La boutique";
export const shopCan =
  "Encaisser après vos jours d’examen et avant son dernier jour. Renvoyer l’argent. Vous proposer un partage. Ouvrir elle-même un litige.";
export const shopCannot =
  "Encaisser plus tôt, plus tard ou pendant un litige. Prendre plus que ce que vous avez signé, ou l’envoyer à une autre adresse.";
export const arbiter = "L’arbitre";
export const arbiterCan = "Partager entre vous deux ce qui fait l’objet d’un litige.";
export const arbiterCannot =
  "Agir sans litige, envoyer l’argent à quelqu’un d’autre, ou vous empêcher tous deux de trouver un accord.";
export const site = "Ce site";
export const siteCan =
  "Transmettre votre signature à la blockchain et payer les frais de réseau pour vous. Encaisser ou renvoyer au nom d’une boutique, là où elle l’a autorisé.";
export const siteCannot =
  "Changer ce que vous avez signé, ou envoyer l’argent à quelqu’un d’autre que la boutique et vous. S’il est en panne, le contrat répond toujours à votre portefeuille.";
export const issuer = "L’émetteur de la crypto";
export const issuerCan =
  "Geler sa crypto, là où elle le permet\u202f: dans le contrat comme dans n’importe quel portefeuille.";
export const issuerCannot = "Toucher aux paiements dans d’autres cryptos.";

export const disagree = "En cas de désaccord";
export const message = "Écrire à la boutique";
export const messageText = "Cela ne transfère pas d’argent et ne change aucune date.";
export const split = "Convenir d’un partage";
export const splitText =
  "L’une des parties propose qui reçoit quoi. L’argent n’est transféré que si les deux signent.";
export const dispute = "Ouvrir un litige";
export const disputeText =
  "La boutique ne peut plus encaisser\u202f: l’arbitre désigné par vos conditions partage l’argent entre vous deux, sauf si vous trouvez un accord avant. Sans décision dans un délai de 90 jours, tout est à vous. Récupérez-le alors, car une décision tardive compte tant que vous ne l’avez pas fait.";
export const whereTo = "Ces trois possibilités se trouvent sur la page de votre paiement.";

export const costs = "Ce que cela coûte";
export const costsText =
  "Vous payez les frais de réseau, là où le site ne les paie pas pour vous\u202f; la page de paiement le dit avant que vous payiez. La boutique paie une commission sur ce qu’elle encaisse, et rien sur ce qui est rendu. Un arbitre peut demander ses propres honoraires, et un tribunal un dépôt.";

export const limits = "Ce qu’il ne peut pas faire";
export const limitGoods =
  "Savoir si votre commande est conforme. C’est une affaire entre vous, la boutique et l’arbitre.";
export const limitWallet =
  "Vous rendre l’argent ailleurs que sur le portefeuille qui a payé. Conservez ce portefeuille, et ses mots de récupération.";
export const limitPublic =
  "Garder secrets les montants, les portefeuilles et les éléments de preuve\u202f: tout le monde peut les lire sur la blockchain. Ce que vous avez acheté n’y figure que sous forme d’empreinte.";
export const limitAudit =
  "Être sans risque. Tout le monde peut lire le contrat et ses tests, mais aucun tiers ne l’a audité.";

export const check = "Vérifiez par vous-même";
export const checkText =
  "Le contrat n’a pas de propriétaire, et personne ne peut le suspendre ni le modifier. Voici où il se trouve, et dans quelles cryptos on paie ici.";
export const contractOn = (chain: string) => `Contrat de séquestre sur ${chain}`;
export const lookUp = (chain: string) => `Le consulter sur ${chain}`;
export const coins = (symbols: readonly string[]) => symbols.join(", ");
export const find = "Retrouver mon paiement";
export const verify = "Vérifier un reçu";
export const toHelp = "Aide pour un paiement";
