/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Qui a fait quoi";
export const exportIt = "Exporter";
export const verify = "Vérifier maintenant";
export const verifying = "Vérification…";
export const unbroken = (lines: number) =>
  plural(lines, {
    one: `${lines} ligne, chaîne intacte.`,
    other: `${lines} lignes, chaîne intacte.`,
  });
export const unbrokenAdvice = "Chacune porte l’empreinte de la précédente.";
export const broken = "Le journal a été modifié";
export const brokenAdvice = (line: number) =>
  `La chaîne est rompue à partir de la ligne ${line}. Conservez ce que vous avez et adressez-vous à l’administrateur de ce serveur.`;
export const lastMark = (mark: string) => `dernière empreinte ${mark}`;
export const mark = "Empreinte";
export const theLog = "journal d’audit";
export const empty = "Rien n’a encore été enregistré";
export const noneFound = "Rien de tel n’a été enregistré";
export const filterBy = "Afficher";
export const everything = "tout";
export const byAction = "ce qui a été fait";
export const byPerson = "ce qu’une personne a fait";
export const bySubject = "ce qui a été fait sur un objet";
export const what = "Ce qui a été fait";
export const who = "Par qui";
export const thing = "Son identifiant";
export const thingHint =
  "L’identifiant de l’objet d’une ligne, par exemple celui d’une clé, d’un membre ou d’un paiement.";
export const from = "À partir du";
export const until = "Jusqu’au (inclus)";
export const server = "Serveur";
export const administrator = "Administrateur";
export const key = (id: string) => `Clé ${id}`;
export const somebody = (id: string) => `Ancien membre ${id}`;
export const fromNetwork = (network: string) => `depuis ${network}`;
export const aboutSubject = (subject: string) => `objet\u202f: ${subject}`;
export const file = "journal-audit.csv";
export const inStore = (store: string) => `dans la boutique ${store}`;
export const asRole = (role: string) => `rôle\u202f: ${role}`;
export const modes = { live: "en mode production", test: "en mode test" } as const;
export const noLimits = "sans plafonds de remboursement";
export const detail = (name: string, value: string) => `${name} ${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = {
  true: "deux facteurs pour chaque membre",
  false: "un seul facteur suffit à nouveau",
} as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "adresse",
  host: "sur",
  kind: "type\u202f:",
  name: "nom\u202f:",
  payee: "vers",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "a créé une clé",
  "api_key.revoked": "a révoqué une clé",
  "customer.named": "a nommé un client",
  "customer.noted": "a noté quelque chose sur un client",
  "invitation.created": "a invité quelqu’un",
  "invitation.withdrawn": "a retiré une invitation",
  "member.joined": "a rejoint l’organisation par une invitation",
  "member.left": "a quitté l’organisation",
  "member.removed": "a retiré un membre",
  "member.updated": "a modifié un membre",
  "member.signed_out": "a déconnecté un membre partout",
  "organisation.created": "a ouvert l’organisation",
  "organisation.deleted": "a supprimé l’organisation",
  "organisation.exported": "a exporté les données de l’organisation",
  "organisation.updated": "a modifié les règles",
  "payment.capture": "a capturé un paiement",
  "payment.evidence": "a répondu à un litige",
  "payment.refund": "a remboursé un paiement",
  "payment.settle": "a réglé un litige à l’amiable",
  "payment.void": "a annulé un paiement et l’a restitué",
  "payout_change.applied": "a mis en vigueur une adresse de versement",
  "payout_change.cancelled": "a arrêté un changement d’adresse de versement",
  "payout_change.confirmed": "a confirmé un changement d’adresse de versement",
  "payout_change.requested": "a demandé une autre adresse de versement",
  "store.created": "a ouvert une boutique",
  "store.updated": "a renommé une boutique",
  "webhook_endpoint.created": "a ajouté un webhook",
  "webhook_endpoint.deleted": "a supprimé un webhook",
  "webhook_endpoint.secret_rotated": "a renouvelé le secret d’un webhook",
  "webhook_endpoint.updated": "a modifié un webhook",
};
