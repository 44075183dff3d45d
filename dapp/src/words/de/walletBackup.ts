/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Verschlüsseltes Backup auf dem Server";
export const lead =
  "Der Server bewahrt die Datei Ihrer Wallet so auf, wie dieser Browser sie verschlüsselt hat. Er gibt sie nach zwei Faktoren heraus, und nur das Passwort Ihrer Wallet öffnet sie.";
export const whatItSees =
  "Ohne das Passwort verrät die Datei Namen und Adressen Ihrer Konten und wann sie gespeichert wurde. Ein schwaches Passwort kann erraten, wer die Datei hat: Wählen Sie ein langes.";
export const note = "In einem Konto mit zwei Faktoren. Der Server kann es nicht öffnen.";
export const open = "Öffnen";
export const savedOn = (time: string) => `Gespeichert: ${time}`;
export const saveAgain =
  "Speichern Sie es erneut, wenn Sie das Passwort oder die Konten geändert haben.";
export const earlierVersions = (count: number) =>
  plural(count, {
    one: "Eine frühere Fassung wird mit aufbewahrt.",
    other: `${count} frühere Fassungen werden mit aufbewahrt.`,
  });
export const fromElsewhere = "Die neueste Fassung ist vielleicht aus einem anderen Browser";
export const fromElsewhereAdvice =
  "Sie kann Konten haben, die dieser Wallet fehlen. Prüfen Sie sie, bevor Sie eine neue darüber speichern.";
export const saveUntested = "Ohne Prüfung darüber speichern";
export const saveUntestedHint =
  "Sie bleibt als frühere Fassung erhalten, bis fünf neuere gespeichert sind.";
export const noWayBack = "Ohne diese Wallet können Sie sich hier nicht anmelden";
export const noWayBackAdvice =
  "Dieses Konto öffnet sich nur mit Konten dieser Wallet. Wer die Wallet verloren hat, kommt nicht an ihr Backup. Fügen Sie dem Konto eine andere Wallet oder einen Passkey hinzu.";
export const addWayIn = "Weiteren Zugang hinzufügen";
export const nothingSaved = "Von dieser Wallet ist nichts auf dem Server";
export const nothingSavedAdvice = "Ihre Wörter und Ihre Backup-Datei bleiben davon unberührt.";
export const save = "Backup speichern";
export const replace = "Erneut speichern";
export const test = "Prüfen";
export const remove = "Löschen…";
export const removeTitle = "Jede Fassung davon wird vom Server gelöscht";
export const removeAdvice =
  "Ihre Wallet bleibt in diesem Browser. Vergewissern Sie sich, dass Sie Ihre Wörter haben, oder eine Backup-Datei und ihr Passwort.";
export const removeNow = "Vom Server löschen";
export const keep = "Behalten";
export const passwordOfBackup = "Passwort des Backups";
export const passwordOfBackupHint =
  "Das Passwort, das Ihre Wallet beim Speichern hatte. Niemand sonst hat es.";
export const testNow = "Jetzt prüfen";
export const testTitle = "Mein Backup prüfen";
export const testNote =
  "Probieren Sie Ihre Wörter oder eine Backup-Datei aus, bevor Sie sie brauchen.";
export const testLead =
  "Geben Sie Ihre Wörter ein oder öffnen Sie eine Backup-Datei, als wäre dieses Gerät verloren. Sie erfahren, ob sich diese Wallet damit öffnen lässt. Nichts wird geändert, und nichts wird gesendet.";
export const fromPaper = "Von Ihrem Papier, nicht vom Bildschirm. Sie bleiben in diesem Browser.";
export const opensAll = (accounts: number) =>
  plural(accounts, {
    one: "Es öffnet diese Wallet mit ihrem einen Konto",
    other: `Es öffnet diese Wallet mit allen ${accounts} Konten`,
  });
export const nothingChanged = "Nichts wurde geändert. Legen Sie es dorthin zurück, wo es war.";
export const opensSome = (found: number, accounts: number) =>
  plural(found, {
    one: `Es öffnet diese Wallet, bringt aber nur 1 ihrer ${accounts} Konten zurück`,
    other: `Es öffnet diese Wallet, bringt aber nur ${found} ihrer ${accounts} Konten zurück`,
  });
export const notInIt = "Diese sind nicht darin:";
export const notInItAdvice =
  "Wörter bringen keine importierten Schlüssel zurück, und eine ältere Datei nichts, was später kam. Speichern Sie eine neue Backup-Datei, oder bewahren Sie diese Schlüssel auf.";
export const hasMore = "Es hat Konten, die dieser Wallet fehlen";
export const hasMoreAdvice =
  "Was Sie von hier speichern, hat sie nicht. Stellen Sie das Backup in einem anderen Browser wieder her, lassen Sie sich dort ihre Schlüssel zeigen und importieren Sie sie hier.";
export const whereFrom = "Wo es ist";
export const fromFile = "Eine Datei, die ich gespeichert habe";
export const fromServer = "Auf diesem Server, in meinem Konto";
export const restoreFromServerLead =
  "Der Server gibt Ihr Backup nach zwei Faktoren heraus. Nur das Passwort Ihrer Wallet öffnet es, hier in diesem Browser.";
export const restoreInNewTab = "In einem neuen Tab wiederherstellen";
export const restoreInNewTabNote =
  "Dort melden Sie sich mit zwei Faktoren an. Diese Seite bleibt offen und macht weiter, sobald die Wallet in diesem Browser ist.";
export const isBack = "Ihre Wallet ist in diesem Browser";
export const isBackAdvice =
  "Waren Sie in einem anderen Tab am Zahlen? Gehen Sie dorthin zurück: Die Zahlung wartet dort, bis Sie die Wallet entsperren.";
export const whichBackup = "Welches Backup";
export const backupOf = (address: string, time: string) => `${address}, gespeichert: ${time}`;
export const noBackups = "In diesem Konto ist von keiner Wallet ein Backup";
export const noBackupsAdvice =
  "Melden Sie sich bei dem Konto an, mit dem Sie es gespeichert haben, oder nehmen Sie Ihre Wörter oder eine Backup-Datei.";
