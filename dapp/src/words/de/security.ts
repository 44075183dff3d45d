/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const oneFactor = "Ein Faktor";
export const oneFactorAdvice =
  "Wer den Schlüssel Ihrer Wallet in die Hände bekommt, kann sich als Sie anmelden. Ein Passkey oder ein Authenticator verhindert das.";
export const you = "Sie";
export const yourName = "Ihr Name";
export const yourNameHint = "Mitglieder Ihrer Organisationen lesen ihn.";
export const passkeys = "Passkeys";
export const noPasskeys =
  "Noch keine. Ein Passkey meldet Sie allein an, er zählt als zwei Faktoren.";
export const addPasskey = "Passkey hinzufügen";
export const passkeyName = "Name des Passkeys";
export const passkeyNameHint = "Zum Beispiel das Gerät, auf dem er ist.";
export const makePasskey = "Passkey erstellen";
export const renamePasskey = "Passkey umbenennen";
export const rename = "Umbenennen";
export const renameNamed = (name: string) => `${name} umbenennen`;
export const remove = "Entfernen";
export const removeNamed = (name: string) => `${name} entfernen`;
export const removePasskey = "Diesen Passkey entfernen?";
export const removePasskeyAdvice = (name: string) =>
  `${name} kann Sie nicht mehr anmelden, und was damit anderswo angemeldet wurde, wird abgemeldet.`;
export const addedOn = (when: string) => `hinzugefügt am ${when}`;
export const usedOn = (when: string) => `verwendet am ${when}`;
export const neverUsed = "nie verwendet";
export const onOneDevice = "nur auf einem Gerät";
export const authenticator = "Authenticator-Codes";
export const noAuthenticator =
  "Noch keine. Eine App auf Ihrem Telefon zeigt 6 Ziffern, die wechseln.";
export const setUpOn = (when: string) => `eingerichtet am ${when}`;
export const setUp = "Einrichten";
export const replace = "Ersetzen";
export const enrolTitle = "Authenticator einrichten";
export const scan =
  "Scannen Sie dies mit Ihrer Authenticator-App, oder tippen Sie den Schlüssel dort ein.";
export const qr = "QR-Code für Ihre Authenticator-App";
export const secretKey = "Schlüssel";
export const enrolCode = "6 Ziffern, die die App zeigt";
export const enrolCodeHint =
  "Ihre anderen Sitzungen enden, und Sie bekommen zehn neue Wiederherstellungscodes.";
export const codeWrong = "Es müssen sechs Ziffern sein.";
export const confirm = "Bestätigen";
export const removeAuthenticator = "Den Authenticator entfernen?";
export const removeAuthenticatorAdvice =
  "Seine Codes gelten nicht mehr. Ohne zweiten Faktor meldet Ihre Wallet allein Sie an.";
export const recoveryCodes = "Wiederherstellungscodes";
export const codesLeft = (left: number) => `Noch ${left} von 10 übrig`;
export const codesAdvice = "Jeder ersetzt einmal einen zweiten Faktor, den Sie verloren haben.";
export const noFactorYet = "Sie erhalten sie mit Ihrem ersten zweiten Faktor.";
export const makeCodes = "Neue erstellen";
export const makeCodesTitle = "Zehn neue Wiederherstellungscodes erstellen?";
export const makeCodesAdvice = "Die bisherigen funktionieren sofort nicht mehr.";
export const yourCodes = "Ihre zehn Wiederherstellungscodes";
export const codesOnce =
  "Sie werden nur dieses eine Mal gezeigt. Bewahren Sie sie dort auf, wo niemand sonst hinsieht, getrennt von Ihrem Gerät.";
export const download = "Herunterladen";
export const print = "Drucken";
export const codesFile = "handsel-recovery-codes.txt";
export const codesHead = (site: string) =>
  `Wiederherstellungscodes für ${site}. Jeder funktioniert einmal.`;
export const keptThem = "Ich habe sie aufbewahrt";
export const wallets = "Wallets";
export const addWallet = "Wallet hinzufügen";
export const addWalletAdvice =
  "Verbinden Sie die Wallet in diesem Browser, und signieren Sie damit eine Nachricht. Von da an meldet sie Sie an.";
export const addThis = (wallet: string) => `${wallet} hinzufügen`;
export const isYours =
  "Die verbundene Wallet ist bereits in Ihrem Konto. Verbinden Sie eine andere.";
export const waitingForWallet = "Warten auf Ihre Wallet…";
export const walletAddress = "Adresse der Wallet";
export const removeWallet = "Diese Wallet entfernen?";
export const removeWalletAdvice =
  "Sie kann Sie nicht mehr anmelden, und was damit anderswo angemeldet wurde, wird abgemeldet. Ein Shop, dessen Händler sie ist, bleibt, und seine Zahlungen mit ihm.";
export const sessions = "Wo Sie angemeldet sind";
export const thisSession = "dieses Gerät";
export const thisBrowser = "Dieser Browser";
export const onNetwork = (network: string) => `von ${network}`;
export const lastSeen = (when: string) => `zuletzt verwendet am ${when}`;
export const signOut = "Abmelden";
export const signOutOf = (client: string) => `${client} abmelden`;
export const trustedDevices = "Geräte, auf denen kein zweiter Faktor verlangt wird";
export const trustedDevicesCount = (count: number) =>
  plural(count, {
    one: "Auf einem Gerät wird kein zweiter Faktor verlangt",
    other: `Auf ${count} Geräten wird kein zweiter Faktor verlangt`,
  });
export const trustedDevicesNote =
  "Dort genügt eine Wallet zum Anmelden, 30 Tage lang ab dem letzten Nachweis. Das Beenden einer Sitzung beendet auch dies.";
export const askAgain = "Überall wieder fragen";
export const signOutOthers = "Andere abmelden";
export const signOutOthersTitle = "Überall sonst abmelden?";
export const signOutOthersAdvice = "Hier bleiben Sie angemeldet.";
export const unknownBrowser = "Unbekannter Browser";
export const browserOn = (browser: string, system: string) => `${browser} auf ${system}`;
export const notices = "Was Ihnen mitgeteilt wurde";
export const noNotices =
  "Noch nichts. Änderungen an Ihrer Anmeldung und an Auszahlungsadressen stehen hier.";
export const account = "Ihr Konto";
export const noticeWords = {
  "factor_reset.requested": "Das Entfernen Ihrer zweiten Faktoren wurde beantragt",
  "factor_reset.cancelled": "Das Entfernen Ihrer zweiten Faktoren wurde gestoppt",
  "factor_reset.done": "Ihre zweiten Faktoren wurden entfernt",
  "member.changed": "Ihre Rolle in einer Organisation wurde geändert",
  "organisation.deleted": "Eine Ihrer Organisationen wurde gelöscht",
  "passkey.added": "Ein Passkey wurde hinzugefügt",
  "passkey.removed": "Ein Passkey wurde entfernt",
  "payout_change.applied": "Eine Auszahlungsadresse wurde geändert",
  "payout_change.cancelled": "Die Änderung einer Auszahlungsadresse wurde gestoppt",
  "payout_change.confirmed": "Die Änderung einer Auszahlungsadresse wurde bestätigt",
  "payout_change.requested": "Eine andere Auszahlungsadresse wurde beantragt",
  "recovery_code.used": "Ein Wiederherstellungscode wurde verwendet",
  "recovery_codes.made": "Neue Wiederherstellungscodes wurden erstellt",
  "sessions.ended": "Ein Inhaber oder Admin hat Sie überall abgemeldet",
  "totp.added": "Ein Authenticator wurde eingerichtet",
  "device.trusted": "Auf einem Gerät wird 30 Tage lang kein zweiter Faktor verlangt",
  "totp.removed": "Der Authenticator wurde entfernt",
  "wallet.added": "Eine Wallet wurde hinzugefügt",
  "wallet.removed": "Eine Wallet wurde entfernt",
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
