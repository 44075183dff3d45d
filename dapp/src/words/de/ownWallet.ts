/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Wallet";
export const createTitle = "Wallet erstellen";
export const createLead =
  "Eine Wallet hält Ihre Coins und signiert Ihre Zahlungen. Ihr Schlüssel entsteht auf diesem Gerät, und weder der Shop noch Handsel bekommt ihn je zu sehen.";
export const howToOpen = "Wie möchten Sie sie öffnen?";
export const byPasskey = "Passkey: Fingerabdruck, Gesicht oder Bildschirmsperre";
export const byPassword = "Nur Passwort: Sie tippen es jedes Mal ein";
export const noPasskeyHere = "Passkeys können in diesem Browser keine Wallet öffnen";
export const noPasskeyHereAdvice =
  "Mit ihnen können Sie sich anmelden, aber keinen Schlüssel entsperren. Mit einem Passwort geht es; einen Passkey können Sie später in einem anderen Browser hinzufügen.";
export const password = "Passwort";
export const sparePassword = "Ersatzpasswort, falls der Passkey nicht funktioniert";
export const passwordHint =
  "Mindestens 10 Zeichen. Vier Wörter ohne Zusammenhang sind gut und leicht zu merken.";
export const newPassword = "Passwort für dieses Gerät";
export const create = "Wallet erstellen";
export const goodToKnow = "Gut zu wissen";
export const noReset = "Niemand kann das Passwort zurücksetzen";
export const noResetText = "Ohne das Passwort und die 12 Wörter ist das Geld verloren.";
export const startsEmpty = "Sie ist am Anfang leer";
export const startsEmptyText = "Coins bringen Sie von einer Börse oder einer anderen Wallet mit.";
export const everyday = "Für alltägliche Beträge";
export const everydayText =
  "Für Erspartes verwenden Sie eine Hardware-Wallet: Deren Schlüssel kommt nie mit einem Browser in Berührung. Wer diese Seite ausliefert, könnte sie verändern, mitlesen, was Sie eintippen, und nehmen, was eine offene Wallet hat.";
export const firstName = "Alltag";
export const nextName = (count: number) => `Konto ${count}`;
export const passkeyName = "Dieses Gerät";
export const toImport = "Ich habe eine Wallet: importieren";
export const toRestore = "Backup wiederherstellen";
export const toCreate = "Neue Wallet erstellen";
export const importTitle = "Wallet importieren";
export const importLead =
  "Sie wird in diesem Browser geöffnet und nirgendwohin gesendet. Tippen Sie nie Wörter oder Schlüssel in eine Seite, die Ihnen jemand geschickt hat.";
export const whatYouHave = "Was Sie haben";
export const wordsKind = "Wörter";
export const keyKind = "Privater Schlüssel";
export const keystoreKind = "Keystore-Datei";
export const yourWords = "Ihre Wörter, der Reihe nach";
export const yourWordsHint = "12, 15, 18, 21 oder 24 Stück. Sie bleiben in diesem Browser.";
export const yourKey = "Privater Schlüssel";
export const yourKeyHint =
  "64 Ziffern und Buchstaben. Ein Schlüssel öffnet ein Konto; bewahren Sie den Schlüssel selbst als Backup auf.";
export const keystoreFile = "Keystore-Datei";
export const keystorePassword = "Passwort dieser Datei";
export const keystoreHint =
  "Das Öffnen dauert einige Sekunden: Die Datei ist so gemacht, dass Raten langsam ist.";
export const importIt = "Wallet importieren";
export const restoreTitle = "Backup wiederherstellen";
export const restoreLead =
  "Die gespeicherte Datei öffnet sich mit dem Passwort, unter dem sie gespeichert wurde.";
export const backupFile = "Backup-Datei";
export const restore = "Wallet wiederherstellen";
export const removed = "Die Wallet wurde aus diesem Browser entfernt";
export const removedAdvice =
  "Ihr Geld ist auf der Blockchain und sicher. Importieren Sie Ihre Wörter oder stellen Sie ein Backup wieder her, um wieder Zugriff darauf zu haben.";
export const unlockTitle = "Ihre Wallet entsperren";
export const lockedTitle = "Gesperrt";
export const unlock = "Entsperren";
export const unlockByPasskey = "Mit Passkey entsperren";
export const unlimitedTries =
  "Die Zahl der Versuche ist nicht begrenzt. Niemand kann Ihnen ein neues Passwort senden, denn niemand sonst hat es.";
export const away = (minutes: number) =>
  plural(minutes, {
    one: "Sie waren 1 Minute weg",
    other: `Sie waren ${minutes} Minuten weg`,
  });
export const awayAdvice =
  "Ihre Wallet hat sich selbst gesperrt. Ihr Geld und Ihre Zahlungen sind, wie Sie sie verlassen haben.";
export const elsewhere = "In einem anderen Tab gesperrt";
export const elsewhereAdvice = "Alle Tabs dieses Browsers teilen sich eine Wallet.";
export const lock = "Sperren";
export const made = "Ihre Wallet ist erstellt";
export const madeLead = "Sie ist leer, und sie ist nur auf diesem Gerät.";
export const first = "Weisen Sie zuerst Ihr Backup nach";
export const firstAdvice =
  "Verlieren Sie dieses Gerät, bevor Sie die 12 Wörter haben, ist auch verloren, was angekommen ist. Deshalb wird die Adresse erst gezeigt, wenn Sie drei davon bestätigt haben.";
export const passwordToShow = "Passwort, um die Wörter zu zeigen";
export const showWords = "Die Wörter aufschreiben";
export const writeDown = (count: number) => `Schreiben Sie diese ${count} Wörter auf`;
export const writeDownLead =
  "Auf Papier, in dieser Reihenfolge. Sie sind der einzige Weg zurück zu Ihrem Geld, wenn Sie dieses Gerät verlieren. Wer sie hat, hat Ihr Geld: Niemand bei Handsel oder einem Shop wird je danach fragen.";
export const noCopy =
  "Absichtlich keine Schaltfläche zum Kopieren: Was kopiert wird, landet in Clouds.";
export const written = "Ich habe sie aufgeschrieben";
export const confirmThree = "Bestätigen Sie drei davon";
export const confirmThreeLead = "Sehen Sie auf Ihr Papier, nicht auf den Bildschirm.";
export const word = (place: number) => `Wort ${place}`;
export const confirm = "Bestätigen";
export const showAgain = "Wörter noch einmal zeigen";
export const receive = "Empfangen";
export const account = "Konto";
export const addressOf = (name: string) => `Adresse von ${name}`;
export const qrCode = (name: string) => `QR-Code: die Adresse von ${name}`;
export const comparing =
  "Vergleichen Sie die ersten und die letzten vier Zeichen überall, wo Sie die Adresse einfügen. Senden Sie zuerst einen kleinen Betrag, wenn Sie es noch nie getan haben.";
export const chains =
  "Die Adresse ist auf Ethereum und auf jeder Blockchain dieser Art dieselbe. Bitcoin, Solana und Tron können nicht hierher gesendet werden.";
export const fromExchange = "Von einer Börse";
export const fromExchangeAdvice =
  "Um einen Shop mit Coins zu bezahlen, die auf einer Börse liegen, senden Sie sie zuerst hierher und zahlen Sie von hier. Eine Erstattung geht an die Adresse zurück, die gezahlt hat, und die Adresse einer Börse kann weder eine Bestellung bestätigen noch ein Problem melden.";
export const addAccount = "Konto hinzufügen";
export const saveBackup = "Backup-Datei speichern";
export const saveBackupHint =
  "Sie öffnet sich mit Ihrem Passwort, hier oder mit einem anderen Programm, und enthält jedes Konto.";
export const backupName = "handsel-wallet.json";
export const mayBeLost = "Dieser Browser löscht die Wallet vielleicht";
export const mayBeLostAdvice =
  "Das Fenster ist privat, oder der Browser hat keinen dauerhaften Speicher gewährt. Verwenden Sie ein normales Fenster, oder schreiben Sie die 12 Wörter auf, bevor Geld ankommt.";
export const recovered = "Die letzte Änderung wurde nicht gespeichert";
export const recoveredAdvice =
  "Der Browser hat sie nur teilweise geschrieben, deshalb ist dies die Wallet, wie sie vorher war. Sehen Sie nach, ob ein Konto fehlt, und fügen Sie es erneut hinzu.";
export const damaged = "Die gespeicherte Wallet lässt sich nicht öffnen";
export const saveDamaged = "Als Datei speichern";
export const removeDamaged = "Aus diesem Browser entfernen";
export const waitingForPasskey = "Ihr Browser fragt nach Ihrem Passkey";
export const waitingForPasskeyAdvice =
  "Die Wallet ist bereits erstellt und öffnet sich mit ihrem Passwort.";
export const passwordMeanwhile =
  "Ist sein Gerät nicht hier, geben Sie stattdessen das Passwort ein.";
export const withoutPasskey = "Ohne Passkey fortfahren";
export const passkeyFailed = "Die Wallet ist erstellt und öffnet sich mit ihrem Passwort";
export const send = "Senden";
export const coins = "Coins";
export const accounts = "Konten";
export const security = "Sicherheit und Backups";
export const opensByBoth = "Sie öffnet sich mit einem Passkey oder dem Passwort.";
export const opensByPassword = "Sie öffnet sich mit dem Passwort.";
export const empty = "Noch nichts darin";
export const emptyAdvice =
  "Senden Sie Coins von einer Börse oder einer anderen Wallet an ihre Adresse. Sie erscheinen hier, sobald die Blockchain sie hat.";
export const forFees = (chain: string) => `${chain}, für Netzwerkgebühren`;
export const notRead = (chain: string) => `${chain} antwortet nicht`;
