/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Sauvegarde chiffrée sur le serveur";
export const lead =
  "Le serveur garde le fichier de votre portefeuille tel que ce navigateur l’a chiffré. Il le remet après deux facteurs, et seul le mot de passe de votre portefeuille l’ouvre.";
export const whatItSees =
  "Sans le mot de passe, le fichier indique les noms et adresses de vos comptes, et quand il a été enregistré. Qui a le fichier peut deviner un mot de passe faible\u202f: choisissez-en un long.";
export const note = "Dans un compte à deux facteurs. Le serveur ne peut pas l’ouvrir.";
export const open = "Ouvrir";
export const savedOn = (time: string) => `Enregistrée\u202f: ${time}`;
export const saveAgain =
  "Enregistrez-la de nouveau après un changement du mot de passe ou des comptes.";
export const earlierVersions = (count: number) =>
  plural(count, {
    one: `${count} version antérieure est gardée avec elle.`,
    other: `${count} versions antérieures sont gardées avec elle.`,
  });
export const fromElsewhere = "La version la plus récente vient peut-être d’un autre navigateur";
export const fromElsewhereAdvice =
  "Elle peut avoir des comptes qui manquent à ce portefeuille. Testez-la avant d’enregistrer par-dessus.";
export const saveUntested = "Enregistrer par-dessus sans la tester";
export const saveUntestedHint =
  "Elle est gardée comme version antérieure jusqu’à ce que cinq plus récentes soient enregistrées.";
export const noWayBack = "Sans ce portefeuille, vous ne pouvez pas vous connecter ici";
export const noWayBackAdvice =
  "Ce compte ne s’ouvre qu’avec des comptes de ce portefeuille. Qui a perdu le portefeuille ne peut pas obtenir sa sauvegarde. Ajoutez au compte un autre portefeuille ou une clé d’accès.";
export const addWayIn = "Ajouter un autre accès";
export const nothingSaved = "Rien de ce portefeuille n’est sur le serveur";
export const nothingSavedAdvice = "Cela ne touche ni à vos mots ni à votre fichier de sauvegarde.";
export const save = "Enregistrer la sauvegarde";
export const replace = "L’enregistrer de nouveau";
export const test = "La tester";
export const remove = "Supprimer…";
export const removeTitle = "Toutes ses versions sont supprimées du serveur";
export const removeAdvice =
  "Votre portefeuille reste dans ce navigateur. Assurez-vous d’avoir vos mots, ou un fichier de sauvegarde et son mot de passe.";
export const removeNow = "La supprimer du serveur";
export const keep = "La garder";
export const passwordOfBackup = "Mot de passe de la sauvegarde";
export const passwordOfBackupHint =
  "Celui qu’avait votre portefeuille quand elle a été enregistrée. Personne d’autre ne l’a.";
export const testNow = "Tester maintenant";
export const testTitle = "Tester ma sauvegarde";
export const testNote = "Essayez vos mots ou un fichier de sauvegarde avant d’en avoir besoin.";
export const testLead =
  "Saisissez vos mots, ou ouvrez un fichier de sauvegarde, comme si cet appareil était perdu. Vous saurez si ce portefeuille s’ouvre ainsi. Rien n’est changé, et rien n’est envoyé.";
export const fromPaper =
  "D’après votre papier, pas d’après l’écran. Ils restent dans ce navigateur.";
export const opensAll = (accounts: number) =>
  plural(accounts, {
    one: `Elle ouvre ce portefeuille, avec son compte (${accounts})`,
    other: `Elle ouvre ce portefeuille, avec la totalité de ses ${accounts} comptes`,
  });
export const nothingChanged = "Rien n’a été changé. Gardez-la où vous l’avez trouvée.";
export const opensSome = (found: number, accounts: number) =>
  plural(found, {
    one: `Elle ouvre ce portefeuille, mais ne rétablit que ${found} de ses ${accounts} comptes`,
    other: `Elle ouvre ce portefeuille, mais ne rétablit que ${found} de ses ${accounts} comptes`,
  });
export const notInIt = "Ceux-ci n’y sont pas\u202f:";
export const notInItAdvice =
  "Les mots ne rétablissent pas les clés importées, ni un fichier plus ancien ce qui est venu après. Enregistrez un nouveau fichier de sauvegarde, ou gardez ces clés.";
export const hasMore = "Elle a des comptes qui manquent à ce portefeuille";
export const hasMoreAdvice =
  "Ce que vous enregistrez d’ici ne les aura pas. Restaurez-la dans un autre navigateur, affichez-y leurs clés, puis importez-les ici.";
export const whereFrom = "Où elle se trouve";
export const fromFile = "Un fichier que j’ai enregistré";
export const fromServer = "Sur ce serveur, dans mon compte";
export const restoreFromServerLead =
  "Le serveur remet votre sauvegarde après deux facteurs. Seul le mot de passe de votre portefeuille l’ouvre, ici, dans ce navigateur.";
export const restoreInNewTab = "La restaurer dans un nouvel onglet";
export const restoreInNewTabNote =
  "Vous vous y connectez avec deux facteurs. Cette page reste ouverte et continue dès que le portefeuille est dans ce navigateur.";
export const isBack = "Votre portefeuille est dans ce navigateur";
export const isBackAdvice =
  "Étiez-vous en train de payer dans un autre onglet\u202f? Retournez-y\u202f: le paiement y attend que vous déverrouilliez le portefeuille.";
export const whichBackup = "Quelle sauvegarde";
export const backupOf = (address: string, time: string) => `${address}, enregistrée\u202f: ${time}`;
export const noBackups = "Ce compte n’a la sauvegarde d’aucun portefeuille";
export const noBackupsAdvice =
  "Connectez-vous au compte avec lequel vous l’avez enregistrée, ou utilisez vos mots ou un fichier de sauvegarde.";
