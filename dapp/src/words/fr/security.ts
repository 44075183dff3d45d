/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const oneFactor = "Un seul facteur";
export const oneFactorAdvice =
  "Quiconque obtient la clé de votre portefeuille peut se connecter à votre place. Une clé d’accès ou une application d’authentification l’empêche.";
export const you = "Vous";
export const yourName = "Votre nom";
export const yourNameHint = "Les membres de vos organisations le lisent.";
export const passkeys = "Clés d’accès";
export const noPasskeys =
  "Aucune pour l’instant. Une clé d’accès suffit à vous connecter et compte comme deux facteurs.";
export const addPasskey = "Ajouter une clé d’accès";
export const passkeyName = "Nom de la clé d’accès";
export const passkeyNameHint = "Par exemple l’appareil où elle se trouve.";
export const makePasskey = "Créer la clé d’accès";
export const renamePasskey = "Renommer la clé d’accès";
export const rename = "Renommer";
export const renameNamed = (name: string) => `Renommer ${name}`;
export const remove = "Supprimer";
export const removeNamed = (name: string) => `Supprimer ${name}`;
export const removePasskey = "Supprimer cette clé d’accès\u202f?";
export const removePasskeyAdvice = (name: string) =>
  `${name} ne peut plus vous connecter, et les sessions ouvertes ailleurs avec cette clé prennent fin.`;
export const addedOn = (when: string) => `ajout le ${when}`;
export const usedOn = (when: string) => `utilisée le ${when}`;
export const neverUsed = "jamais utilisée";
export const onOneDevice = "sur un seul appareil";
export const authenticator = "Codes de l’application d’authentification";
export const noAuthenticator =
  "Aucune application pour l’instant. Une application sur votre téléphone affiche 6 chiffres qui changent.";
export const setUpOn = (when: string) => `configurée le ${when}`;
export const setUp = "Configurer";
export const replace = "Remplacer";
export const enrolTitle = "Configurer une application d’authentification";
export const scan =
  "Scannez ceci avec votre application d’authentification, ou saisissez-y la clé.";
export const qr = "Code QR pour votre application d’authentification";
export const secretKey = "Clé";
export const enrolCode = "6 chiffres que l’application affiche";
export const enrolCodeHint =
  "Vos autres sessions prennent fin, et vous obtenez dix nouveaux codes de récupération.";
export const codeWrong = "Il faut six chiffres.";
export const confirm = "Confirmer";
export const removeAuthenticator = "Supprimer l’application d’authentification\u202f?";
export const removeAuthenticatorAdvice =
  "Ses codes ne comptent plus. Sans aucun second facteur, votre portefeuille suffit à vous connecter.";
export const recoveryCodes = "Codes de récupération";
export const codesLeft = (left: number) => `Il en reste ${left} sur 10`;
export const codesAdvice = "Chacun remplace une fois un second facteur que vous avez perdu.";
export const noFactorYet = "Ils arrivent avec votre premier second facteur.";
export const makeCodes = "En créer de nouveaux";
export const makeCodesTitle = "Créer dix nouveaux codes de récupération\u202f?";
export const makeCodesAdvice = "Ceux que vous avez cessent immédiatement de fonctionner.";
export const yourCodes = "Vos dix codes de récupération";
export const codesOnce =
  "Ils ne sont affichés que cette fois-ci. Conservez-les là où personne d’autre ne regarde, séparés de votre appareil.";
export const download = "Télécharger";
export const print = "Imprimer";
export const codesFile = "handsel-codes-de-recuperation.txt";
export const codesHead = (site: string) =>
  `Codes de récupération pour ${site}. Chacun ne fonctionne qu’une fois.`;
export const keptThem = "Je les ai conservés";
export const wallets = "Portefeuilles";
export const addWallet = "Ajouter un portefeuille";
export const addWalletAdvice =
  "Connectez le portefeuille dans ce navigateur, et signez un message avec lui. Dès lors, il permet de vous connecter.";
export const addThis = (wallet: string) => `Ajouter ${wallet}`;
export const isYours =
  "Le portefeuille connecté est déjà dans votre compte. Connectez-en un autre.";
export const waitingForWallet = "En attente de votre portefeuille…";
export const walletAddress = "adresse du portefeuille";
export const removeWallet = "Supprimer ce portefeuille\u202f?";
export const removeWalletAdvice =
  "Il ne peut plus vous connecter, et les sessions ouvertes ailleurs avec lui prennent fin. Une boutique dont il est le commerçant reste, et ses paiements avec elle.";
export const sessions = "Vos sessions";
export const thisSession = "cet appareil";
export const thisBrowser = "Ce navigateur";
export const onNetwork = (network: string) => `depuis ${network}`;
export const lastSeen = (when: string) => `dernière utilisation le ${when}`;
export const signOut = "Déconnecter";
export const signOutOf = (client: string) => `Déconnecter ${client}`;
export const trustedDevices = "Appareils dispensés du second facteur";
export const trustedDevicesCount = (count: number) =>
  plural(count, {
    one: `${count} appareil dispensé du second facteur`,
    other: `${count} appareils dispensés du second facteur`,
  });
export const trustedDevicesNote =
  "Un portefeuille suffit à s’y connecter, pendant 30 jours à compter de la dernière preuve. Mettre fin à une session y met aussi fin.";
export const askAgain = "Demander de nouveau partout";
export const signOutOthers = "Déconnecter les autres";
export const signOutOthersTitle = "Déconnecter toutes les autres sessions\u202f?";
export const signOutOthersAdvice = "Votre session ici reste ouverte.";
export const unknownBrowser = "Navigateur inconnu";
export const browserOn = (browser: string, system: string) => `${browser} sur ${system}`;
export const notices = "Ce qui vous a été notifié";
export const noNotices =
  "Rien pour l’instant. Les changements de vos moyens de connexion et des adresses de versement figurent ici.";
export const account = "votre compte";
export const noticeWords = {
  "factor_reset.requested": "La suppression de vos seconds facteurs a été demandée",
  "factor_reset.cancelled": "La suppression de vos seconds facteurs a été arrêtée",
  "factor_reset.done": "Vos seconds facteurs ont été supprimés",
  "member.changed": "Votre rôle dans une organisation a changé",
  "organisation.deleted": "L’une de vos organisations a été supprimée",
  "passkey.added": "Une clé d’accès a été ajoutée",
  "passkey.removed": "Une clé d’accès a été supprimée",
  "payout_change.applied": "Une adresse de versement a changé",
  "payout_change.cancelled": "Un changement d’adresse de versement a été arrêté",
  "payout_change.confirmed": "Un changement d’adresse de versement a été confirmé",
  "payout_change.requested": "Une autre adresse de versement a été demandée",
  "recovery_code.used": "Un code de récupération a été utilisé",
  "recovery_codes.made": "De nouveaux codes de récupération ont été créés",
  "sessions.ended": "Un propriétaire ou un admin a mis fin à toutes vos sessions",
  "totp.added": "Une application d’authentification a été configurée",
  "device.trusted": "Un appareil est dispensé du second facteur pendant 30 jours",
  "totp.removed": "L’application d’authentification a été supprimée",
  "wallet.added": "Un portefeuille a été ajouté",
  "wallet.removed": "Un portefeuille a été supprimé",
} as const;
export const browsers = {
  edge: "Edge",
  opera: "Opera",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
} as const;
export const systems = {
  iphone: "iPhone",
  ipad: "iPad",
  android: "Android",
  windows: "Windows",
  mac: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
} as const;
