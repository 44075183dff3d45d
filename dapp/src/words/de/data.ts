/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const takeTitle = "Ihre Daten mitnehmen";
export const takeAdvice =
  "Alles, was über Sie gespeichert ist: Wallets, Passkeys, Sitzungen, Mitgliedschaften, Mitteilungen und die neuesten Audit-Einträge über das, was Sie getan haben, als JSON.";
export const download = "Herunterladen";
export const file = "handsel-account.json";
export const deleteTitle = "Ihr Konto löschen";
export const deleteAdvice =
  "Ihr Name, Ihre Wallets, Anmeldewege, Sitzungen, Mitteilungen und Wallet-Backups werden für immer gelöscht. Audit-Protokolle und Änderungen von Auszahlungsadressen behalten die ID Ihres Kontos, weil die Buchführung sie braucht. Der letzte Inhaber einer Organisation macht zuerst ein anderes Mitglied zum Inhaber.";
export const deleteIt = "Mein Konto löschen";
export const sure = "Ihr Konto für immer löschen?";
export const sureAdvice = "Niemand kann es zurückholen, und Sie werden sofort abgemeldet.";
export const type = "Tippen Sie „löschen“, um fortzufahren";
export const word = "löschen";
export const typeWrong = "Tippen Sie das Wort „löschen“.";
export const cancel = "Abbrechen";
export const takeOrganisation = "Daten der Organisation mitnehmen";
export const takeOrganisationAdvice =
  "Alles, was über ihre Shops in beiden Modi gespeichert ist: Bestellungen, Kunden, Zahlungen, Nachrichten, Stellungnahmen, Events, das Audit-Protokoll und die Einstellungen. Ein JSON-Objekt pro Zeile; was hier verschlüsselt ist, steht darin im Klartext; Schlüssel und Webhook-Geheimnisse sind nicht enthalten.";
export const exportOrganisation = "Exportieren";
export const organisationFile = "handsel-organisation.ndjson";
export const deleteOrganisation = "Organisation löschen";
export const deleteOrganisationAdvice =
  "Ihre Shops, Links und Checkouts enden sofort, und jedes Mitglied verliert sie. Erstattungen bleiben von der Wallet des Händlers aus möglich, auf der Blockchain. Was die Blockchain weiß, bleibt dort für immer. Mitglieder behalten ihre eigenen Konten.";
export const goes = "Wird für immer gelöscht";
export const loses = "Bleibt für Ihre Bücher, ohne persönliche Felder";
export const stays = "Bleibt für Ihre Bücher";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "API-Schlüssel",
  api_requests: "was Ihre Schlüssel die API fragten",
  audit_entries: "das Audit-Protokoll",
  checkout_customers: "Namen und E-Mail-Adressen von Kunden",
  checkout_offers: "Angebote, aus denen Zahler wählen konnten",
  checkouts: "Bestellungen: ihre Metadaten und Rückkehradressen werden gelöscht",
  confirmation_policies: "Regeln, nach denen Zahlungen bestätigt wurden",
  customer_records: "Namen und Notizen, die Sie Wallets von Kunden gegeben haben",
  customer_sums: "Summen dessen, was jede Wallet gezahlt hat",
  customers: "Summen dessen, was jede Wallet gezahlt hat",
  invitations: "offene Einladungen",
  members: "Mitglieder und ihre Rollen",
  merchant_logos: "Logos",
  merchant_profiles:
    "was Zahlern mitgeteilt wird: E-Mail-Adresse, Steuernummer, rechtliche Angaben",
  merchants: "Namen und Adressen der Shops",
  messages: "Nachrichten mit Zahlern",
  organisations: "der Name der Organisation",
  payment_links: "Zahlungslinks: ihre Metadaten und Rückkehradressen werden gelöscht",
  payments: "Zahlungen: ihre Metadaten werden gelöscht",
  payout_changes: "Änderungen von Auszahlungsadressen: ihre Bezeichnungen werden gelöscht",
  receipt_counters: "Belege und ihre Nummern",
  receipts: "Belege und ihre Nummern",
  relay_transactions: "Transaktionen, die dieser Server gesendet hat",
  relays:
    "Transaktionen, die Zahler beantragt haben: die Netzwerke, aus denen sie kamen, werden gelöscht",
  settlement_proposals: "Einigungen: ihre Anmerkungen werden gelöscht",
  statements: "Stellungnahmen in Streitfällen",
  unexpected_payments: "Entscheidungen über verspätete Zahlungen",
  webhook_attempts: "Events und ihre Zustellungen",
  webhook_deliveries: "Events und ihre Zustellungen",
  webhook_endpoints: "Webhooks und ihre Geheimnisse",
  webhook_events: "Events und ihre Zustellungen",
};
export const blockers = {
  held_payments: (count: number) =>
    plural(count, {
      one: "In einer Zahlung wird noch Geld gehalten",
      other: `In ${count} Zahlungen wird noch Geld gehalten`,
    }),
  pending_payout_changes: (count: number) =>
    plural(count, {
      one: "Eine Änderung einer Auszahlungsadresse steht aus",
      other: `${count} Änderungen von Auszahlungsadressen stehen aus`,
    }),
  pending_transactions: (count: number) =>
    plural(count, {
      one: "Eine Transaktion ist unterwegs",
      other: `${count} Transaktionen sind unterwegs`,
    }),
} as const;
export const blockerAdvice = {
  held_payments: "Ziehen Sie das Geld ein oder geben Sie es zurück, im Live-Modus.",
  pending_payout_changes: "Stoppen Sie sie unter „Auszahlungsadressen“.",
  pending_transactions: "Sehen Sie wieder nach, sobald sie in einem Block steht.",
} as const;
export const deleteTheOrganisation = "Organisation löschen";
export const sureOrganisation = "Die Organisation für immer löschen?";
export const theOrganisation = "Die Organisation";
export const sureOrganisationAdvice = (name: string) =>
  `${name} wird mit allen zugehörigen Shops gelöscht, in beiden Modi. Niemand kann das rückgängig machen. Exportieren Sie vorher die Daten, falls Sie sie brauchen könnten.`;
