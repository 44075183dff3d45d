/** Translated from English; reviewed by: nobody yet. */

import * as paid from "./paid.ts";
import * as pay from "./pay.ts";
import * as payment from "./payment.ts";
import * as problem from "./problem.ts";
import * as receipt from "./receipt.ts";

export const title = "Aide";
export const lead =
  "Votre argent est sur la blockchain, pas sur ce site\u202f: regardez-y d’abord, quoi que vous dise une page ou une personne.";
export const find = "Retrouver mon paiement";
export const findText = "Par son numéro, sa transaction ou votre portefeuille.";
export const escrow = "Comment fonctionne le séquestre";
export const escrowText = "Qui peut faire quoi de votre argent, et jusqu’à quand.";

export const before = "Avant de payer";
export const whichWallet = "De quel portefeuille ai-je besoin\u202f?";
export const whichWalletAdvice =
  "N’importe lequel qui fonctionne avec la blockchain de la commande. Sur un ordinateur, la page de paiement liste les portefeuilles de votre navigateur. Sur un téléphone, elle mène aux applications de portefeuille qui peuvent l’ouvrir. Ou scannez avec votre téléphone le code affiché sur l’écran de votre ordinateur, et payez là.";
export const noCoins = "Mon portefeuille ne contient pas assez";
export const noCoinsAdvice =
  "La page de paiement indique combien il manque. Apportez-le au portefeuille que vous avez connecté, ou connectez-en un autre. N’envoyez jamais de cryptos à la main à l’adresse de la boutique ou du contrat\u202f: seule la page de paiement paie la commande, et ce qui est envoyé à la main au contrat, personne ne peut l’en faire sortir.";
export const isItReal = "Est-ce vraiment la page de la boutique\u202f?";
export const isItRealAdvice =
  "Venez ici depuis le site de la boutique. Là où la boutique a signé son offre, la page nomme le portefeuille qui a signé\u202f: comparez-le avec celui que la boutique publie. Là où la page dit que ce qu’elle montre n’est pas ce que la boutique a signé, ne payez pas.";

export const during = "Pendant que vous payez";
export const whatIsAsked = "Que me demande mon portefeuille\u202f?";
export const whatIsAskedAdvice = `La page de paiement le dit sous «\u202f${pay.whatIsSigned}\u202f»\u202f: en clair, avec chaque adresse, et sous forme de message brut. Si votre portefeuille affiche un autre montant ou un autre contrat, refusez. Rien n’est alors transféré.`;
export const interrupted = "J’ai refusé, fermé la page, ou elle s’est interrompue";
export const interruptedAdvice =
  "Ouvrez de nouveau le même lien, sur le même appareil. La page demande à la blockchain si vous avez payé, reprend là où vous en étiez, et vous avertit avant un second paiement.";
export const slow = "J’ai confirmé, et rien ne se passe";
export const slowAdvice =
  "La blockchain peut prendre un moment. Laissez la page ouverte, ou cherchez votre portefeuille sous «\u202fRetrouver mon paiement\u202f». Ne payez pas de nouveau avant d’avoir regardé.";
export const twice = "J’ai payé deux fois";
export const twiceAdvice = `Ce sont deux paiements, et personne ne peut les confondre. La page de paiement les affiche sous «\u202f${paid.paidTwice}\u202f», avec un texte pour demander à la boutique d’en renvoyer un.`;

export const after = "Après avoir payé";
export const wrong = "Rien n’est arrivé, ou ce n’est pas conforme";
export const wrongAdvice = `Ouvrez votre paiement, connectez le portefeuille avec lequel vous avez payé, et choisissez «\u202f${payment.thereIsAProblem}\u202f»\u202f: vous pouvez écrire à la boutique, convenir d’un partage, ou ouvrir un litige si vos conditions désignent un arbitre. La page indique à partir de quand la boutique peut encaisser sans votre accord.`;
export const silent = "La boutique ne répond pas";
export const silentAdvice =
  "Ce qu’elle n’a pas encaissé d’ici son dernier jour est de nouveau à vous\u202f: vous le récupérez sur la page de votre paiement. Si vos conditions désignent un arbitre, vous pouvez ouvrir un litige avant ce jour, et la boutique ne peut alors plus encaisser.";
export const changedMind = "Je veux annuler";
export const changedMindAdvice =
  "Demandez à la boutique. Tant que votre argent est en séquestre, elle peut le renvoyer en totalité, et plus tard vous rembourser aussi longtemps que les conditions le permettent. Personne d’autre ne peut en décider à sa place, sauf un arbitre dans un litige.";
export const credit = "Mon portefeuille n’a pas pu recevoir l’argent";
export const creditAdvice = `Le contrat le garde alors pour vous. Connectez ce portefeuille sur la page de votre paiement\u202f: sous «\u202f${payment.credit}\u202f», vous le retirez, y compris vers une autre de vos adresses.`;
export const lostWallet = "J’ai perdu le portefeuille avec lequel j’ai payé";
export const lostWalletAdvice =
  "Ce qui revient va à ce portefeuille, et personne ne peut l’envoyer ailleurs. Ses mots de récupération le rouvrent dans n’importe quel portefeuille. Sans eux, personne ne le peut\u202f: demandez donc à la boutique si elle vous aide autrement.";
export const receiptProof = "J’ai besoin d’un reçu, ou je dois en prouver un";
export const receiptProofAdvice = `La page de votre paiement mène au reçu, à imprimer ou à conserver sous forme de fichier. N’importe qui peut vérifier ce fichier ici, sans interroger de serveur\u202f: «\u202f${receipt.verify}\u202f».`;

export const safety = "Votre sécurité";
export const recoveryWords = "On me demande mes mots de récupération";
export const recoveryWordsAdvice =
  "C’est alors un voleur. Aucune boutique, ni personne de ce site, n’a jamais besoin de vos mots, de votre clé, de votre mot de passe ni de voir votre écran. Une seule page accepte des mots\u202f: «\u202fPortefeuille\u202f», où vous apportez vous-même un portefeuille dans ce navigateur, et ils n’en sortent jamais.";
export const recovery = "On me propose de récupérer mon argent";
export const recoveryAdvice =
  "Personne n’a davantage de pouvoir que vous\u202f: le contrat obéit à votre portefeuille, à la boutique et à votre arbitre, chacun dans les seules limites des conditions. Quiconque demande des frais pour cela vous prend de l’argent une fois de plus.";
export const connecting = "Puis-je connecter mon portefeuille sans risque\u202f?";
export const connectingAdvice =
  "La connexion montre votre adresse et ne transfère rien. Ce qui transfère de l’argent vous est demandé à chaque fois dans votre portefeuille.";
export const onDevice = "Que garde ce navigateur\u202f?";
export const onDeviceAdvice =
  "Ce que vous avez commencé ici, pour que vous ne payiez jamais deux fois\u202f; les paiements que vous avez ouverts, tels qu’ils ont été lus en dernier, pour la page «\u202fSans connexion\u202f», où vous pouvez aussi les faire oublier\u202f; ce que vous avez dit dans un litige\u202f; vos choix de langue, de couleurs et de mode\u202f; et un portefeuille, si vous en avez créé un ici, avec les adresses auxquelles il a envoyé. Rien n’en est envoyé à quiconque pour cela. Quiconque utilise ce navigateur peut le voir, sauf ce que le mot de passe du portefeuille verrouille.";

export const whom = "À qui s’adresser";
export const order = "Pour votre commande\u202f: la boutique";
export const orderAdvice = `Son contact figure sur la page de paiement et sur la page de votre paiement, sous «\u202f${payment.questions}\u202f», si elle en a indiqué un. Ou écrivez-lui là\u202f: «\u202f${problem.messageWay}\u202f».`;
export const site = "Pour ce site\u202f: son administrateur";
export const siteAdvice = (host: string) =>
  `Handsel est un logiciel que tout le monde peut faire fonctionner. Ce site-ci se trouve à l’adresse ${host}. Son administrateur ne peut envoyer votre argent à personne d’autre que la boutique et vous.`;
export const decides = "Vous tranchez des litiges";
export const decidesAdvice = "Connectez votre portefeuille, et voyez ce qui vous attend.";
export const toDisputes = "Litiges à trancher";
export const sells = "Vous avez une boutique";
export const sellsAdvice = "Vos paiements, et comment les recevoir depuis votre propre site.";
export const toShops = "Paiements de votre boutique";
export const docs = "Référence de l’API";
