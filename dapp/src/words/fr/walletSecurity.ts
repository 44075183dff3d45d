/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Sécurité de ce portefeuille";
export const labelled = (label: string, name: string) => `${label}\u202f: ${name}`;
export const rename = "Renommer";
export const name = "Nom";
export const save = "Enregistrer";
export const cancel = "Annuler";
export const key = "Clé";
export const showKey = "Afficher la clé";
export const keystore = "Fichier keystore";
export const keystoreName = "keystore.json";
export const saveFile = "Enregistrer le fichier";
export const filePassword = "Nouveau mot de passe du fichier";
export const importAccount = "Importer un compte";
export const importAccountNote =
  "Par sa clé ou un fichier keystore. Les mots de ce portefeuille ne le rétablissent pas\u202f: conservez aussi sa clé.";
export const importBegin = "Importer";
export const opening = "Ouverture";
export const passwordNote = "Il ouvre toujours le portefeuille.";
export const change = "Changer";
export const changePassword = "Changer de mot de passe";
export const oldPassword = "Mot de passe actuel";
export const newPassword = "Nouveau mot de passe";
export const oldFiles =
  "Les fichiers de sauvegarde que vous avez enregistrés auparavant gardent le mot de passe sous lequel ils l’ont été. Enregistrez-en ensuite un nouveau, et supprimez les anciens.";
export const passkey = (name: string) => `Clé d’accès, ${name}`;
export const nextPasskey = (number: number) => `Clé d’accès ${number}`;
export const addedOn = (date: string) => `Ajoutée\u202f: ${date}.`;
export const addedElsewhere = (date: string, host: string) =>
  `Ajoutée\u202f: ${date}, sur ${host}. Elle ne répond que là.`;
export const passkeyName = "Nom de la clé d’accès";
export const remove = "Retirer";
export const removePasskey = "Retirer la clé d’accès";
export const removePasskeyNote =
  "Elle n’ouvrira plus ce portefeuille\u202f; le mot de passe l’ouvre toujours. Les fichiers enregistrés auparavant la gardent. Pour supprimer la clé d’accès elle-même, passez par les réglages de son appareil.";
export const moveMoney =
  "Si quelqu’un peut avoir un tel fichier et ce qui l’ouvrait, créez un nouveau portefeuille et déplacez-y l’argent. Le fichier mène aussi aux clés que vous importez plus tard.";
export const addPasskey = "Ajouter une clé d’accès";
export const addPasskeyNote =
  "Un autre moyen à côté du mot de passe\u202f: empreinte, visage ou verrouillage de l’écran.";
export const waitingForPasskeyAdvice =
  "Il peut demander deux fois\u202f: la clé d’accès est créée, puis essayée. D’ici là, le portefeuille s’ouvre comme avant.";
export const add = "Ajouter";
export const locksItself = "Se verrouille de lui-même";
export const locksItselfNote =
  "Après 5 minutes sans vous, après 15 quand la page n’est plus visible, et quand la page est fermée.";
export const backups = "Sauvegardes";
export const words = "Les mots";
export const wordsNote = "Qui les a, a votre argent. Sur papier, pas en photo.";
export const showWords = "Afficher les mots";
export const lookAround =
  "Quiconque voit cela peut tout prendre. Regardez d’abord autour de vous\u202f; personne chez Handsel ni dans aucune boutique ne vous le demandera jamais.";
export const nobodyAsks = "Ne le saisissez dans aucune page que quelqu’un vous a envoyée";
export const hide = "Masquer";
export const device = "Cet appareil";
export const removeWallet = "Supprimer le portefeuille";
export const removeWalletNote =
  "De ce navigateur, avec les noms que vous avez donnés à des adresses et la liste de ce que vous avez envoyé. L’argent reste sur la blockchain\u202f; vous y accédez avec vos mots, vos clés ou un fichier de sauvegarde.";
export const removeWalletBegin = "Supprimer…";
export const inIt = (accounts: number) =>
  plural(accounts, {
    one: `Contenu actuel, ${accounts} compte`,
    other: `Contenu actuel, ${accounts} comptes`,
  });
export const counting = "Interrogation des blockchains…";
export const nothingInIt = "Rien.";
export const notAllRead =
  "Toutes les blockchains n’ont pas répondu\u202f: il peut donc y avoir davantage.";
export const coinsOn = (coins: string, chain: string) => `${coins} sur ${chain}`;
export const haveWords = "J’ai les mots, ou un fichier de sauvegarde et son mot de passe";
export const haveKey = "J’ai la clé, ou un fichier de sauvegarde et son mot de passe";
export const haveHint =
  "Sans cela, ce qu’il contient est perdu\u202f: personne ne peut le faire revenir.";
