/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Portefeuille";
export const createTitle = "Créer un portefeuille";
export const createLead =
  "Un portefeuille contient vos cryptos et signe vos paiements. Sa clé est créée sur cet appareil, et ni la boutique ni Handsel ne la voient jamais.";
export const howToOpen = "Comment voulez-vous l’ouvrir\u202f?";
export const byPasskey = "Clé d’accès\u202f: empreinte digitale, visage ou verrouillage de l’écran";
export const byPassword = "Mot de passe seulement\u202f: vous le saisissez à chaque fois";
export const noPasskeyHere =
  "Les clés d’accès ne peuvent pas ouvrir un portefeuille dans ce navigateur";
export const noPasskeyHereAdvice =
  "Elles peuvent servir à vous connecter, mais pas à déverrouiller une clé. Un mot de passe le peut\u202f; vous pourrez ajouter une clé d’accès plus tard dans un autre navigateur.";
export const password = "Mot de passe";
export const sparePassword =
  "Mot de passe de rechange, pour quand la clé d’accès ne fonctionne pas";
export const passwordHint =
  "Au moins 10 caractères. Quatre mots sans rapport entre eux sont un bon choix, facile à retenir.";
export const newPassword = "Mot de passe pour cet appareil";
export const create = "Créer le portefeuille";
export const goodToKnow = "Bon à savoir";
export const noReset = "Personne ne peut le réinitialiser";
export const noResetText = "Sans le mot de passe ni les 12 mots, l’argent est perdu.";
export const startsEmpty = "Il est vide au départ";
export const startsEmptyText =
  "Vous y apportez des cryptos depuis une plateforme d’échange ou un autre portefeuille.";
export const everyday = "Pour les petits montants du quotidien";
export const everydayText =
  "Pour votre épargne, utilisez un portefeuille matériel\u202f: sa clé n’entre jamais en contact avec un navigateur. Qui sert cette page pourrait la modifier, lire ce que vous y saisissez et prendre ce que contient un portefeuille ouvert.";
export const firstName = "Quotidien";
export const nextName = (count: number) => `Compte ${count}`;
export const passkeyName = "Cet appareil";
export const toImport = "J’ai un portefeuille\u202f: l’importer";
export const toRestore = "Restaurer une sauvegarde";
export const toCreate = "Créer un nouveau portefeuille";
export const importTitle = "Importer un portefeuille";
export const importLead =
  "Il est ouvert dans ce navigateur et n’est envoyé nulle part. Ne saisissez jamais de mots ni de clés dans une page que quelqu’un vous a envoyée.";
export const whatYouHave = "Ce que vous avez";
export const wordsKind = "Mots";
export const keyKind = "Clé privée";
export const keystoreKind = "Fichier keystore";
export const yourWords = "Vos mots, dans l’ordre";
export const yourWordsHint = "12, 15, 18, 21 ou 24 mots. Ils restent dans ce navigateur.";
export const yourKey = "Clé privée";
export const yourKeyHint =
  "64 chiffres et lettres. Une clé ouvre un compte\u202f; gardez la clé elle-même comme sauvegarde.";
export const keystoreFile = "Fichier keystore";
export const keystorePassword = "Mot de passe de ce fichier";
export const keystoreHint =
  "L’ouverture prend quelques secondes\u202f: le fichier est conçu pour être lent à deviner.";
export const importIt = "Importer le portefeuille";
export const restoreTitle = "Restaurer une sauvegarde";
export const restoreLead =
  "Le fichier que vous avez enregistré s’ouvre avec le mot de passe sous lequel il a été enregistré.";
export const backupFile = "Fichier de sauvegarde";
export const restore = "Restaurer le portefeuille";
export const removed = "Le portefeuille a été supprimé de ce navigateur";
export const removedAdvice =
  "Votre argent est sur la blockchain, en sécurité. Importez vos mots ou restaurez une sauvegarde pour y accéder.";
export const unlockTitle = "Déverrouillez votre portefeuille";
export const lockedTitle = "Verrouillé";
export const unlock = "Déverrouiller";
export const unlockByPasskey = "Déverrouiller avec la clé d’accès";
export const unlimitedTries =
  "Le nombre d’essais n’est pas limité. Personne ne peut vous envoyer un nouveau mot de passe, car personne d’autre ne l’a.";
export const away = (minutes: number) =>
  plural(minutes, {
    one: `Votre absence a duré ${minutes} minute`,
    other: `Votre absence a duré ${minutes} minutes`,
  });
export const awayAdvice =
  "Votre portefeuille s’est verrouillé de lui-même. Votre argent et vos paiements sont comme vous les avez laissés.";
export const elsewhere = "Verrouillé dans un autre onglet";
export const elsewhereAdvice = "Tous les onglets de ce navigateur partagent un même portefeuille.";
export const lock = "Verrouiller";
export const made = "Votre portefeuille est créé";
export const madeLead = "Il est vide, et il n’existe que sur cet appareil.";
export const first = "Vérifiez d’abord votre sauvegarde";
export const firstAdvice =
  "Si vous perdez cet appareil avant d’avoir les 12 mots, ce qui y est arrivé est perdu avec lui. L’adresse ne s’affiche donc qu’une fois que vous avez confirmé trois d’entre eux.";
export const passwordToShow = "Mot de passe, pour afficher les mots";
export const showWords = "Noter les mots";
export const writeDown = (count: number) => `Notez ces ${count} mots`;
export const writeDownLead =
  "Sur papier, dans cet ordre. Ils sont le seul moyen de retrouver votre argent si vous perdez cet appareil. Qui les a, a votre argent\u202f: personne chez Handsel ni dans aucune boutique ne vous les demandera jamais.";
export const noCopy =
  "Pas de bouton Copier, à dessein\u202f: ce qui est copié finit dans des services cloud.";
export const written = "Je les ai notés";
export const confirmThree = "Confirmez trois d’entre eux";
export const confirmThreeLead = "Regardez votre papier, pas l’écran.";
export const word = (place: number) => `Mot ${place}`;
export const confirm = "Confirmer";
export const showAgain = "Réafficher les mots";
export const receive = "Recevoir";
export const account = "Compte";
export const addressOf = (name: string) => `Adresse (${name})`;
export const qrCode = (name: string) => `Code QR\u202f: adresse (${name})`;
export const comparing =
  "Comparez les quatre premiers et les quatre derniers caractères partout où vous la collez. Si vous ne l’avez jamais fait, envoyez d’abord un petit montant.";
export const chains =
  "L’adresse est la même sur Ethereum et sur toutes les blockchains de ce type. Bitcoin, Solana et Tron ne peuvent pas être envoyés ici.";
export const fromExchange = "Depuis une plateforme d’échange";
export const fromExchangeAdvice =
  "Pour payer une boutique avec des cryptos qui sont sur une plateforme d’échange, envoyez-les d’abord ici et payez d’ici. Un remboursement revient à l’adresse qui a payé, et l’adresse d’une plateforme d’échange ne peut ni confirmer une commande ni signaler un problème.";
export const addAccount = "Ajouter un compte";
export const saveBackup = "Enregistrer un fichier de sauvegarde";
export const saveBackupHint =
  "Il s’ouvre avec votre mot de passe, ici ou avec un autre programme, et contient tous les comptes.";
export const backupName = "handsel-portefeuille.json";
export const mayBeLost = "Ce navigateur peut effacer le portefeuille";
export const mayBeLostAdvice =
  "La fenêtre est privée, ou le navigateur n’a pas accordé de stockage durable. Utilisez une fenêtre normale, ou notez les 12 mots avant que de l’argent n’arrive.";
export const recovered = "La dernière modification n’a pas été enregistrée";
export const recoveredAdvice =
  "Le navigateur ne l’a écrite qu’en partie\u202f: voici donc le portefeuille tel qu’il était avant. Regardez s’il manque un compte, et ajoutez-le de nouveau.";
export const damaged = "Le portefeuille stocké ne s’ouvre pas";
export const saveDamaged = "L’enregistrer dans un fichier";
export const removeDamaged = "Le supprimer de ce navigateur";
export const waitingForPasskey = "Votre navigateur demande votre clé d’accès";
export const waitingForPasskeyAdvice =
  "Le portefeuille est déjà créé, et s’ouvre avec son mot de passe.";
export const passwordMeanwhile = "Si son appareil n’est pas là, saisissez plutôt le mot de passe.";
export const withoutPasskey = "Continuer sans clé d’accès";
export const passkeyFailed = "Le portefeuille est créé, et s’ouvre avec son mot de passe";
export const send = "Envoyer";
export const coins = "Cryptos";
export const accounts = "Comptes";
export const security = "Sécurité et sauvegardes";
export const opensByBoth = "Il s’ouvre avec une clé d’accès ou le mot de passe.";
export const opensByPassword = "Il s’ouvre avec le mot de passe.";
export const empty = "Rien pour l’instant";
export const emptyAdvice =
  "Envoyez des cryptos à son adresse depuis une plateforme d’échange ou un autre portefeuille. Elles s’affichent ici dès que la blockchain les a.";
export const forFees = (chain: string) => `${chain}, pour les frais de réseau`;
export const notRead = (chain: string) => `${chain} ne répond pas`;
