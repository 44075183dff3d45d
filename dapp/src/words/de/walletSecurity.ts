/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Sicherheit dieser Wallet";
export const labelled = (label: string, name: string) => `${label}: ${name}`;
export const rename = "Umbenennen";
export const name = "Name";
export const save = "Speichern";
export const cancel = "Abbrechen";
export const key = "Schlüssel";
export const showKey = "Schlüssel zeigen";
export const keystore = "Keystore-Datei";
export const keystoreName = "keystore.json";
export const saveFile = "Datei speichern";
export const filePassword = "Neues Passwort der Datei";
export const importAccount = "Konto importieren";
export const importAccountNote =
  "Über seinen Schlüssel oder eine Keystore-Datei. Die Wörter dieser Wallet bringen es nicht zurück: Bewahren Sie auch seinen Schlüssel auf.";
export const importBegin = "Importieren";
export const opening = "Öffnen";
export const passwordNote = "Es öffnet die Wallet immer.";
export const change = "Ändern";
export const changePassword = "Passwort ändern";
export const oldPassword = "Bisheriges Passwort";
export const newPassword = "Neues Passwort";
export const oldFiles =
  "Früher gespeicherte Backup-Dateien behalten das Passwort, unter dem sie gespeichert wurden. Speichern Sie danach eine neue und löschen Sie die alten.";
export const passkey = (name: string) => `Passkey, ${name}`;
export const nextPasskey = (number: number) => `Passkey ${number}`;
export const addedOn = (date: string) => `Hinzugefügt am ${date}.`;
export const addedElsewhere = (date: string, host: string) =>
  `Hinzugefügt am ${date} auf ${host}. Er antwortet nur dort.`;
export const passkeyName = "Name des Passkeys";
export const remove = "Entfernen";
export const removePasskey = "Passkey entfernen";
export const removePasskeyNote =
  "Er öffnet diese Wallet dann nicht mehr; das Passwort öffnet sie weiterhin. Früher gespeicherte Dateien behalten ihn. Den Passkey selbst löschen Sie in den Einstellungen seines Geräts.";
export const moveMoney =
  "Wenn jemand eine solche Datei haben könnte und das, womit sie sich öffnete, erstellen Sie eine neue Wallet und bringen Sie das Geld dorthin. Die Datei führt auch zu Schlüsseln, die Sie später importieren.";
export const addPasskey = "Passkey hinzufügen";
export const addPasskeyNote =
  "Ein weiterer Weg neben dem Passwort: Fingerabdruck, Gesicht oder Bildschirmsperre.";
export const waitingForPasskeyAdvice =
  "Er fragt vielleicht zweimal: Der Passkey wird erstellt und dann ausprobiert. Bis dahin öffnet sich die Wallet wie zuvor.";
export const add = "Hinzufügen";
export const locksItself = "Sperrt sich selbst";
export const locksItselfNote =
  "Nach 5 Minuten ohne Sie, nach 15, während die Seite nicht zu sehen ist, und wenn die Seite geschlossen wird.";
export const backups = "Backups";
export const words = "Die Wörter";
export const wordsNote = "Wer sie hat, hat Ihr Geld. Auf Papier, nicht auf einem Foto.";
export const showWords = "Wörter zeigen";
export const lookAround =
  "Wer es sieht, kann alles nehmen. Sehen Sie sich zuerst um; niemand bei Handsel oder einem Shop wird je danach fragen.";
export const nobodyAsks = "Tippen Sie es in keine Seite, die Ihnen jemand geschickt hat";
export const hide = "Verbergen";
export const device = "Dieses Gerät";
export const removeWallet = "Wallet entfernen";
export const removeWalletNote =
  "Aus diesem Browser, mit den Namen, die Sie Adressen gegeben haben, und der Liste des Gesendeten. Das Geld bleibt auf der Blockchain; Sie erreichen es mit Ihren Wörtern, Ihren Schlüsseln oder einer Backup-Datei.";
export const removeWalletBegin = "Entfernen…";
export const inIt = (accounts: number) =>
  plural(accounts, {
    one: "Jetzt in ihrem einzigen Konto",
    other: `Jetzt in ihren ${accounts} Konten`,
  });
export const counting = "Die Blockchains werden gefragt…";
export const nothingInIt = "Nichts.";
export const notAllRead = "Nicht jede Blockchain hat geantwortet, es kann also mehr sein.";
export const coinsOn = (coins: string, chain: string) => `${coins} auf ${chain}`;
export const haveWords = "Ich habe die Wörter, oder eine Backup-Datei und ihr Passwort";
export const haveKey = "Ich habe den Schlüssel, oder eine Backup-Datei und ihr Passwort";
export const haveHint = "Ohne sie ist verloren, was darin ist: Niemand kann es zurückbringen.";
