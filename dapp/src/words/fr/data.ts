/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const takeTitle = "Emporter vos données";
export const takeAdvice =
  "Tout ce qui est conservé à votre sujet\u202f: portefeuilles, clés d’accès, sessions, appartenances, notifications et les entrées d’audit les plus récentes de ce que vous avez fait, au format JSON.";
export const download = "Télécharger";
export const file = "handsel-compte.json";
export const deleteTitle = "Supprimer votre compte";
export const deleteAdvice =
  "Votre nom, vos portefeuilles, vos moyens de connexion, vos sessions, vos notifications et vos sauvegardes de portefeuille sont supprimés définitivement. Les journaux d’audit et les changements d’adresses de versement conservent l’identifiant de votre compte, car la comptabilité en a besoin. Le dernier propriétaire d’une organisation doit d’abord en nommer un autre parmi les membres.";
export const deleteIt = "Supprimer mon compte";
export const sure = "Supprimer définitivement votre compte\u202f?";
export const sureAdvice = "Personne ne peut le rétablir, et votre session prend fin immédiatement.";
export const type = "Saisissez supprimer pour continuer";
export const word = "supprimer";
export const typeWrong = "Saisissez le mot supprimer.";
export const cancel = "Annuler";
export const takeOrganisation = "Emporter les données de l’organisation";
export const takeOrganisationAdvice =
  "Tout ce qui est conservé de ses boutiques dans les deux modes\u202f: commandes, clients, paiements, messages, déclarations, événements, journal d’audit et paramètres. Un objet JSON par ligne, où ce qui est chiffré ici figure en clair\u202f; les clés et les secrets des webhooks n’y sont pas.";
export const exportOrganisation = "Exporter";
export const organisationFile = "handsel-organisation.ndjson";
export const deleteOrganisation = "Supprimer l’organisation";
export const deleteOrganisationAdvice =
  "Ses boutiques, liens et pages de paiement prennent fin immédiatement, et chaque membre les perd. Les remboursements restent possibles depuis le portefeuille du commerçant, sur la blockchain. Ce que la blockchain sait y reste pour toujours. Les membres conservent leur propre compte.";
export const goes = "Supprimé définitivement";
export const loses = "Conservé pour votre comptabilité, sans les champs personnels";
export const stays = "Conservé pour votre comptabilité";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "clés API",
  api_requests: "ce que vos clés ont demandé à l’API",
  audit_entries: "journal d’audit",
  checkout_customers: "noms et adresses e-mail des clients",
  checkout_offers: "offres parmi lesquelles les payeurs pouvaient choisir",
  checkouts: "commandes\u202f: leurs métadonnées et adresses de retour sont effacées",
  confirmation_policies: "règles selon lesquelles les paiements étaient confirmés",
  customer_records: "noms et notes que vous avez donnés aux portefeuilles des clients",
  customer_sums: "sommes de ce que chaque portefeuille a payé",
  customers: "sommes de ce que chaque portefeuille a payé",
  invitations: "invitations en attente",
  members: "membres et leurs rôles",
  merchant_logos: "logos",
  merchant_profiles:
    "ce qui est communiqué aux payeurs\u202f: adresse e-mail, numéro fiscal, mentions légales",
  merchants: "noms et adresses des boutiques",
  messages: "messages échangés avec les payeurs",
  organisations: "nom de l’organisation",
  payment_links: "liens de paiement\u202f: leurs métadonnées et adresses de retour sont effacées",
  payments: "paiements\u202f: leurs métadonnées sont effacées",
  payout_changes: "changements d’adresses de versement\u202f: leurs libellés sont effacés",
  receipt_counters: "reçus et leurs numéros",
  receipts: "reçus et leurs numéros",
  relay_transactions: "transactions envoyées par ce serveur",
  relays: "transactions demandées par les payeurs\u202f: leurs réseaux d’origine sont effacés",
  settlement_proposals: "règlements amiables\u202f: leurs notes sont effacées",
  statements: "déclarations dans les litiges",
  unexpected_payments: "décisions sur les paiements tardifs",
  webhook_attempts: "événements et leurs envois",
  webhook_deliveries: "événements et leurs envois",
  webhook_endpoints: "webhooks et leurs secrets",
  webhook_events: "événements et leurs envois",
};
export const blockers = {
  held_payments: (count: number) =>
    plural(count, {
      one: `${count} paiement a encore de l’argent en séquestre`,
      other: `${count} paiements ont encore de l’argent en séquestre`,
    }),
  pending_payout_changes: (count: number) =>
    plural(count, {
      one: `${count} changement d’adresse de versement est en attente`,
      other: `${count} changements d’adresses de versement sont en attente`,
    }),
  pending_transactions: (count: number) =>
    plural(count, {
      one: `${count} transaction est en cours`,
      other: `${count} transactions sont en cours`,
    }),
} as const;
export const blockerAdvice = {
  held_payments: "Capturez l’argent ou restituez-le, en mode production.",
  pending_payout_changes: "Arrêtez cela dans Adresses de versement.",
  pending_transactions: "Revenez une fois la transaction minée.",
} as const;
export const deleteTheOrganisation = "Supprimer l’organisation";
export const sureOrganisation = "Supprimer définitivement l’organisation\u202f?";
export const theOrganisation = "L’organisation";
export const sureOrganisationAdvice = (name: string) =>
  `${name} disparaît avec toutes ses boutiques, dans les deux modes. Personne ne peut revenir en arrière. Exportez d’abord ses données si vous risquez d’en avoir besoin.`;
