/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const endpoints = "Webhooks";
export const note =
  "Chacun est une adresse de votre serveur qui apprend ce qui se passe dans cette boutique et ce mode.";
export const theEndpoints = "webhooks";
export const theEndpoint = "webhook";
export const allEndpoints = "Tous les webhooks";
export const create = "Ajouter un webhook";
export const none = "Aucun webhook pour l’instant";
export const noneAdvice =
  "Indiquez une adresse de votre serveur\u202f: elle apprend aussitôt chaque changement d’un paiement, signé, et de nouveau jusqu’à ce qu’elle ait répondu. Votre programme n’a rien à demander.";
export const url = "Adresse";
export const urlHint = "Elle commence par https:// et est accessible depuis Internet.";
export const noUrl = "Écrivez une adresse entière, par exemple https://shop.example/hooks.";
export const description = "Note";
export const descriptionHint =
  "Facultatif, pour vous-même, par exemple le serveur où il se trouve.";
export const which = "Événements";
export const whichOptions = { all: "tous", some: "ceux que je coche" } as const;
export const types = "Quels événements";
export const how = "Comment ils sont envoyés";
export const signatures = "Signature";
export const signatureOptions = {
  hmac: "v1\u202f: par un secret que les deux côtés ont",
  ed25519: "v1a\u202f: par une clé que seul ce service a",
  both: "les deux",
} as const;
export const signedBy = {
  hmac: "signé par v1",
  ed25519: "signé par v1a",
  both: "signé par v1 et v1a",
} as const;
export const payload = "Contenu";
export const payloads = {
  full: "entier, avec le paiement ou la page de paiement",
  thin: "réduit, avec son seul identifiant",
} as const;
export const thin = "contenu réduit";
export const ordering = "Ordre";
export const orderings = {
  none: "chacun dès qu’il se produit",
  per_payment: "l’un après l’autre pour chaque paiement",
} as const;
export const inOrder = "dans l’ordre";
export const format = "Forme";
export const formatHint = "Elle reste comme elle est maintenant.";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "tous les événements";
export const someEvents = (count: number) =>
  plural(count, { one: `${count} type d’événement`, other: `${count} types d’événements` });
export const addedOn = (day: string) => `ajouté le ${day}`;
export const secretMade = "Le secret du webhook";
export const secretOnce =
  "Il n’est affiché que cette fois-ci. Votre serveur vérifie chaque événement avec lui\u202f: placez-le là où il lit ses secrets.";
export const theSecret = "secret";
export const keptIt = "Je l’ai conservé";
export const changeTitle = "Modifier le webhook";
export const standings = {
  on: "Activé",
  failing: "En échec",
  stopped: "Arrêté",
  off: "Désactivé",
} as const;
export const offBecause = {
  gone: "Il a été désactivé parce qu’il a répondu 410\u202f: disparu",
  failing: "Il a été désactivé parce qu’il a échoué pendant cinq jours",
  requested: "Il est désactivé",
} as const;
export const heldAdvice =
  "Ses événements sont conservés 30 jours, et envoyés quand il est de nouveau activé.";
export const failingSince = (time: string) => `Il échoue depuis le ${time}`;
export const itFails = "Il échoue";
export const failedTries = (count: number) =>
  plural(count, {
    one: `${count} essai a échoué.`,
    other: `${count} essais de suite ont échoué.`,
  });
export const failingAdvice =
  "Aucun événement n’est perdu\u202f: chacun est de nouveau envoyé pendant trois jours. Voyez ci-dessous ce que votre serveur a répondu.";
export const bothSign = (time: string) => `L’ancien secret signe aussi jusqu’au ${time}`;
export const bothSignAdvice = "Donnez le nouveau à votre serveur avant cela.";
export const test = "Envoyer un événement de test";
export const turnOn = "Activer";
export const rotate = "Renouveler le secret";
export const rotateAdvice =
  "Vous recevez un nouveau secret. Pendant un temps, l’ancien signe aussi, pour qu’aucun événement ne soit refusé avant que votre serveur ait le nouveau.";
export const overlap = "L’ancien signe aussi pendant";
export const overlapHint = "Aucun temps, si quelqu’un d’autre peut le connaître.";
export const overlaps = {
  "0": "aucun temps",
  "1": "une heure",
  "24": "un jour",
  "72": "trois jours",
  "168": "une semaine",
} as const;
export const rotated = "Le nouveau secret";
export const turnOff = "Désactiver";
export const turnOffTitle = "Désactiver ce webhook\u202f?";
export const turnOffAdvice =
  "Rien ne lui est envoyé. Ses événements sont conservés 30 jours, et envoyés quand vous l’activez de nouveau.";
export const remove = "Supprimer";
export const removeTitle = "Supprimer ce webhook\u202f?";
export const removeAdvice =
  "Plus rien ne lui est envoyé, pas même ce qui attend, et ses envois ne sont plus affichés. C’est irréversible.";
export const sendAgain = "Renvoyer…";
export const sendAgainTitle = "Renvoyer des événements";
export const sendAgainAdvice =
  "Votre serveur peut recevoir un événement deux fois\u202f; son identifiant est chaque fois le même.";
export const turnsOn =
  "Le webhook est activé\u202f: ce qui a été conservé pour lui est envoyé, et de nouveau ce qui a échoué.";
export const what = "Quoi";
export const whats = { failed: "ce qui a échoué", all: "tout" } as const;
export const since = "Depuis";
export const sinces = {
  "3600": "une heure",
  "86400": "24 heures",
  "604800": "7 jours",
  "2592000": "30 jours",
} as const;
export const nothingToSend = "Il n’y avait rien à renvoyer.";
export const sentAgain = (count: number) =>
  plural(count, {
    one: `${count} événement est en cours d’envoi.`,
    other: `${count} événements sont en cours d’envoi.`,
  });
export const theDeliveries = "envois";
export const theDelivery = "envoi";
export const noDeliveries =
  "Rien ne lui a encore été envoyé. Envoyez un événement de test, et voyez ici ce que votre serveur répond.";
export const noDeliveriesFound = "Aucun envoi de ce genre dans les 30 derniers jours";
export const status = "État";
export const everyStatus = "tous les états";
export const statuses = {
  pending: "En attente",
  sending: "En cours",
  delivered: "Reçu",
  failed: "Échoué",
  held: "Conservé",
} as const;
export const reasons = { replay: "renvoyé", recovery: "renvoyé", test: "test" } as const;
export const tries = (count: number) =>
  plural(count, { one: `${count} essai`, other: `${count} essais` });
export const nextAt = (time: string) => `prochain essai\u202f: ${time}`;
export const resend = "Renvoyer";
export const resent = "L’envoi est en cours.";
export const attempt = "Essai";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}\u202f: ${outcome}, ${time}`;
export const request = "Requête";
export const response = "Réponse";
export const theRequest = "requête";
export const theResponse = "réponse";
export const after = (milliseconds: number) => `après ${milliseconds} ms`;
export const noAnswer = "Aucune réponse";
export const noAttempt = "Il n’y a pas encore eu d’essai.";
export const notTaken = (code: number) => `Votre serveur a répondu ${code}`;
export const notKept =
  "La signature et l’heure changent à chaque essai, et ne sont pas conservées. L’adresse et la forme sont celles que le webhook a maintenant.";
export const testBody =
  "Un test contient l’identifiant de ce webhook et aucun paiement. Il n’est pas dans la liste des événements.";
export const formatNote =
  "Il a été envoyé sous la forme de Coinbase Commerce. Voici l’événement dont il parle.";
export const hintNoAnswer =
  "Vérifiez que votre serveur fonctionne, est accessible depuis Internet et répond en moins de 15 secondes.";
export const hintRedirect =
  "Les redirections ne sont pas suivies. Indiquez l’adresse à laquelle celle-ci mène.";
export const hintRefused =
  "Il doit accepter à cette adresse un POST de n’importe qui\u202f: la signature dit de qui il vient.";
export const hintMissing = "Il n’y a rien à cette adresse qui accepte un POST. Vérifiez l’adresse.";
export const hintGone =
  "Cela signifie que plus rien ne doit y être envoyé, d’où la désactivation du webhook.";
export const hintInvalid =
  "Il n’a pas accepté l’événement. Vérifiez qu’il contrôle la signature avec le secret de ce webhook, sur les octets tels qu’ils sont arrivés.";
export const hintBusy =
  "Il était joignable, mais n’a pas pu prendre l’événement. Un nouvel essai a lieu automatiquement.";
