/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const disputes = "Litiges à trancher";
export const disputesAdvice =
  "Les paiements dont les conditions désignent votre portefeuille comme arbitre.";
export const connect = "Connectez le portefeuille de l’arbitre";
export const connectAdvice = "Ses litiges s’affichent ici.";
export const noDisputes = "Rien à trancher";
export const noDisputesAdvice =
  "Aucun litige n’attend ce portefeuille. Un membre d’un collège trouve un litige grâce à son lien, que les deux parties possèdent.";
export const missingChains = "Certaines blockchains n’ont pas répondu";
export const missingChainsAdvice = (names: string) =>
  `Leurs litiges manquent ici\u202f: ${names}. Cette page interroge de nouveau d’elle-même.`;
export const between = (payer: string, merchant: string) => `${payer} et ${merchant}`;
export const held = (amount: string) => `${amount} en séquestre`;
export const theDisputes = "litiges";

export const yourRuling = "Votre décision";
export const customer = "Le client";
export const shop = "La boutique";
export const opened = (time: string) => `a ouvert le litige le ${time}`;
export const answered = (time: string) => `a répondu le ${time}`;
export const silent = "n’a pas encore répondu";
export const evidence = "Éléments de preuve sur la blockchain";
export const noEvidence = "Aucun pour l’instant.";
export const hashFits = "L’empreinte de ce texte est celle qui figure sur la blockchain.";
export const fingerprint = (hash: string) => `Son empreinte ${hash} figure sur la blockchain`;
export const fileUnreadable =
  "Ce navigateur ne peut pas lire le fichier. Il a peut-être été déplacé ou modifié depuis que vous l’avez choisi. Choisissez-le de nouveau.";
export const hashDiffers =
  "Ce fichier n’est pas une déclaration dont l’empreinte figure sur la blockchain. Ne vous y fiez pas.";
export const backToCustomer = "Au client";
export const toShop = "À la boutique";
export const commission = (rate: string) => `dont commission, ${rate}`;
export const heldNow = "En séquestre actuellement";
export const restToShop = "Le reste va à la boutique, rien ailleurs.";
export const allToCustomer = "Tout au client";
export const allToShop = "Tout à la boutique";
export const customerAsks = "Ce que demande le client";
export const shopWould = "Ce que ferait la boutique";
export const suggestions = "Suggestions";
export const sign = "Trancher";
export const final = "L’argent est transféré immédiatement et définitivement.";
export const panel = (threshold: number, members: number) =>
  `Le collège\u202f: il faut ${threshold} voix sur ${members}`;
export const you = "Vous";
export const votedFor = (amount: string) => `${amount} à restituer`;
export const notYet = "Pas encore";
export const notNeeded = "Plus nécessaire";
export const vote = "Voter pour cette décision";
export const voteNote = (missing: number) =>
  missing === 0
    ? "Avec votre voix, assez de membres sont d’accord. N’importe qui peut alors faire exécuter la décision."
    : `Votre voix ne transfère pas d’argent. ${plural(missing, {
        one: `Il faudra ensuite l’accord de ${missing} autre membre.`,
        other: `Il faudra ensuite l’accord de ${missing} autres membres.`,
      })}`;
export const changeVote =
  "Tant qu’il n’y a pas assez de membres d’accord, vous pouvez voter de nouveau.";
export const agree = "Assez de membres sont d’accord";
export const agreeAdvice = (amount: string) =>
  `Leur décision rend ${amount} au client. Elle s’exécute par une seule transaction, que n’importe qui peut envoyer.`;
export const execute = "Exécuter la décision";
export const notAMember =
  "Seuls les membres du collège peuvent voter. Connectez le portefeuille d’un membre.";
export const openFile = "Ouvrir le fichier que cette partie vous a envoyé";
