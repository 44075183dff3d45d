/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Wer hat was getan";
export const exportIt = "Exportieren";
export const verify = "Jetzt prüfen";
export const verifying = "Wird geprüft…";
export const unbroken = (lines: number) =>
  plural(lines, { one: "1 Zeile, lückenlos.", other: `${lines} Zeilen, lückenlos.` });
export const unbrokenAdvice = "Jede trägt die Prüfmarke der vorhergehenden.";
export const broken = "Das Protokoll wurde verändert";
export const brokenAdvice = (line: number) =>
  `Ab Zeile ${line} ist es nicht mehr lückenlos. Bewahren Sie auf, was Sie haben, und wenden Sie sich an den Betreiber dieses Servers.`;
export const lastMark = (mark: string) => `letzte Prüfmarke ${mark}`;
export const mark = "Prüfmarke";
export const theLog = "Audit-Protokoll";
export const empty = "Noch wurde nichts aufgezeichnet";
export const noneFound = "Nichts dergleichen wurde aufgezeichnet";
export const filterBy = "Anzeigen";
export const everything = "alles";
export const byAction = "was getan wurde";
export const byPerson = "was eine Person getan hat";
export const bySubject = "was mit einer Sache getan wurde";
export const what = "Was getan wurde";
export const who = "Wer es getan hat";
export const thing = "ID der Sache";
export const thingHint =
  "Die ID, auf die sich eine Zeile bezieht, zum Beispiel die eines Schlüssels, eines Mitglieds oder einer Zahlung.";
export const from = "Von";
export const until = "Bis einschließlich";
export const server = "Server";
export const administrator = "Administrator";
export const key = (id: string) => `Schlüssel ${id}`;
export const somebody = (id: string) => `Ehemaliges Mitglied ${id}`;
export const fromNetwork = (network: string) => `von ${network}`;
export const aboutSubject = (subject: string) => `betrifft ${subject}`;
export const file = "audit-log.csv";
export const inStore = (store: string) => `im Shop ${store}`;
export const asRole = (role: string) => `als ${role}`;
export const modes = { live: "im Live-Modus", test: "im Testmodus" } as const;
export const noLimits = "ohne Erstattungslimits";
export const detail = (name: string, value: string) => `${name} ${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = {
  true: "zwei Faktoren für jedes Mitglied",
  false: "ein Faktor genügt wieder",
} as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "Adresse",
  host: "auf",
  kind: "Art:",
  name: "Name:",
  payee: "an",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "hat einen Schlüssel erstellt",
  "api_key.revoked": "hat einen Schlüssel widerrufen",
  "customer.named": "hat einen Kunden benannt",
  "customer.noted": "hat etwas zu einem Kunden notiert",
  "invitation.created": "hat jemanden eingeladen",
  "invitation.withdrawn": "hat eine Einladung zurückgezogen",
  "member.joined": "ist über eine Einladung beigetreten",
  "member.left": "hat die Organisation verlassen",
  "member.removed": "hat ein Mitglied entfernt",
  "member.updated": "hat ein Mitglied geändert",
  "member.signed_out": "hat ein Mitglied überall abgemeldet",
  "organisation.created": "hat die Organisation eröffnet",
  "organisation.deleted": "hat die Organisation gelöscht",
  "organisation.exported": "hat die Daten der Organisation exportiert",
  "organisation.updated": "hat die Regeln geändert",
  "payment.capture": "hat eine Zahlung eingezogen",
  "payment.evidence": "hat auf einen Streitfall geantwortet",
  "payment.refund": "hat eine Zahlung erstattet",
  "payment.settle": "hat einen Streitfall durch Einigung beigelegt",
  "payment.void": "hat eine Zahlung storniert und zurückgegeben",
  "payout_change.applied": "hat eine Auszahlungsadresse in Kraft gesetzt",
  "payout_change.cancelled": "hat die Änderung einer Auszahlungsadresse gestoppt",
  "payout_change.confirmed": "hat die Änderung einer Auszahlungsadresse bestätigt",
  "payout_change.requested": "hat eine andere Auszahlungsadresse beantragt",
  "store.created": "hat einen Shop eröffnet",
  "store.updated": "hat einen Shop umbenannt",
  "webhook_endpoint.created": "hat einen Webhook hinzugefügt",
  "webhook_endpoint.deleted": "hat einen Webhook entfernt",
  "webhook_endpoint.secret_rotated": "hat das Geheimnis eines Webhooks erneuert",
  "webhook_endpoint.updated": "hat einen Webhook geändert",
};
