/** Translated from English; reviewed by: nobody yet. */

export const members = "Mitglieder";
export const you = "Sie";
export const unnamed = "Kein Name angegeben";
export const joined = (when: string) => `seit dem ${when}`;
export const twoFactors = "zwei Faktoren";
export const oneFactor = "ein Faktor";
export const change = "Ändern";
export const changeNamed = (name: string) => `${name} ändern`;
export const role = "Rolle";
export const mayDo = {
  owner: "alles, auch Auszahlungsadressen und Inhaber",
  admin: "alles außer Auszahlungsadressen und Inhabern",
  developer: "Checkouts, Links, Webhooks und Schlüssel",
  support: "Checkouts, Stornieren und Erstattungen bis zu einem Limit",
  viewer: "Zahlungen, Checkouts, Links und Mitglieder sehen",
  accountant: "sehen, was ein Betrachter sieht, und das Audit-Protokoll",
} as const;
export const refundLimits = "Höchstbetrag je Erstattung";
export const refundLimitsHint =
  "Support erstattet ohne Limit nichts. Inhaber und Admins weisen sich oberhalb ihres Limits erneut aus.";
export const limitOf = (coin: string) => `Limit für ${coin}`;
export const noLimit = "kein Limit";
export const coinOn = (coin: string, chain: string) => `${coin} auf ${chain}`;
export const upTo = (limits: string) => `Erstattungen bis ${limits}`;
export const remove = "Aus der Organisation entfernen";
export const removeTitle = (name: string) => `${name} entfernen?`;
export const removeAdvice =
  "Alle Sitzungen dieser Person enden sofort, und ebenso die Einladungen, die sie erstellt hat.";
export const removeConfirm = "Entfernen";
export const signOut = "Überall abmelden";
export const signOutTitle = (name: string) => `${name} überall abmelden?`;
export const signOutAdvice =
  "Alle Sitzungen dieser Person enden sofort, und keinem ihrer Geräte wird mehr vertraut. Sie bleibt Mitglied und kann sich wieder anmelden.";
export const leave = "Organisation verlassen";
export const leaveTitle = "Die Organisation verlassen?";
export const leaveAdvice =
  "Sie sehen von ihren Shops nichts mehr, und niemand dort meldet Sie ab. Ihre Einladungen enden. Ihr Konto bleibt.";
export const leaveConfirm = "Verlassen";
export const invitations = "Offene Einladungen";
export const noInvitations = "Keine. Wer den Link einer Einladung öffnet, wird Mitglied.";
export const invite = "Einladen";
export const inviteTitle = "Jemanden einladen";
export const validFor = "Der Link gilt";
export const durations = { "86400": "1 Tag", "604800": "7 Tage", "2592000": "30 Tage" } as const;
export const makeLink = "Link erstellen";
export const linkTitle = "Diesen Link senden";
export const linkOnce =
  "Er wird nur dieses eine Mal gezeigt und funktioniert einmal. Senden Sie ihn dorthin, wo niemand sonst mitliest: Wer ihn zuerst öffnet, wird Mitglied.";
export const link = "Link der Einladung";
export const done = "Fertig";
export const invitedUntil = (when: string) => `gilt bis ${when}`;
export const withdraw = "Zurückziehen";
export const withdrawNamed = (role: string) => `Einladung als ${role} zurückziehen`;
export const rules = "Regeln für alle";
export const organisationName = "Name der Organisation";
export const demandFactors = "Zwei Faktoren für jedes Mitglied";
export const demandFactorsHint =
  "Wer nur einen hat, sieht nichts von den Shops, bis ein Passkey oder ein Authenticator eingerichtet ist.";
export const theMembers = "Mitglieder";
export const theInvitations = "Einladungen";
export const inviteTitlePage = "Einladung";
export const invited = "Sie sind zu einem Shop eingeladen";
export const invitedAdvice =
  "Mit der Annahme werden Sie Mitglied der Organisation, die Ihnen diesen Link geschickt hat. Er funktioniert einmal.";
export const accept = "Einladung annehmen";
export const accepted = (store: string) => `Sie gehören jetzt zu ${store}`;
export const toOverview = "Zur Übersicht";
export const noToken = "Dieser Link ist nicht vollständig";
export const noTokenAdvice =
  "Kopieren Sie den ganzen Link, mit allem, was auf das Zeichen # folgt.";
