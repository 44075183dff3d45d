/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const endpoints = "Webhooks";
export const note =
  "Jeder ist eine Adresse Ihres Servers, die erfährt, was in diesem Shop und Modus geschieht.";
export const theEndpoints = "Webhooks";
export const theEndpoint = "Webhook";
export const allEndpoints = "Alle Webhooks";
export const create = "Webhook hinzufügen";
export const none = "Noch kein Webhook";
export const noneAdvice =
  "Nennen Sie eine Adresse Ihres Servers: Sie erfährt sofort von jeder Änderung einer Zahlung, signiert, und immer wieder, bis sie geantwortet hat. Ihr Programm muss nicht nachfragen.";
export const url = "Adresse";
export const urlHint = "Sie beginnt mit https:// und ist aus dem Internet erreichbar.";
export const noUrl = "Geben Sie eine ganze Adresse an, zum Beispiel https://shop.example/hooks.";
export const description = "Notiz";
export const descriptionHint =
  "Optional, für Sie selbst, zum Beispiel der Server, auf dem er liegt.";
export const which = "Events";
export const whichOptions = { all: "alle", some: "die ich ankreuze" } as const;
export const types = "Welche Events";
export const how = "Wie sie gesendet werden";
export const signatures = "Signatur";
export const signatureOptions = {
  hmac: "v1: mit einem Geheimnis, das beide Seiten haben",
  ed25519: "v1a: mit einem Schlüssel, den nur dieser Dienst hat",
  both: "beide",
} as const;
export const signedBy = {
  hmac: "signiert mit v1",
  ed25519: "signiert mit v1a",
  both: "signiert mit v1 und v1a",
} as const;
export const payload = "Inhalt";
export const payloads = {
  full: "ganz, mit der Zahlung oder dem Checkout",
  thin: "knapp, nur mit dessen ID",
} as const;
export const thin = "knapper Inhalt";
export const ordering = "Reihenfolge";
export const orderings = {
  none: "jedes, sobald es geschieht",
  per_payment: "für jede Zahlung eines nach dem anderen",
} as const;
export const inOrder = "der Reihe nach";
export const format = "Form";
export const formatHint = "Sie bleibt, wie sie jetzt ist.";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "alle Events";
export const someEvents = (count: number) =>
  plural(count, { one: `${count} Art von Events`, other: `${count} Arten von Events` });
export const addedOn = (day: string) => `hinzugefügt am ${day}`;
export const secretMade = "Das Geheimnis des Webhooks";
export const secretOnce =
  "Es wird nur dieses eine Mal gezeigt. Ihr Server prüft damit jedes Event: Legen Sie es dort ab, wo er seine Geheimnisse liest.";
export const theSecret = "Geheimnis";
export const keptIt = "Ich habe es aufbewahrt";
export const changeTitle = "Webhook ändern";
export const standings = {
  on: "An",
  failing: "Fehler",
  stopped: "Angehalten",
  off: "Aus",
} as const;
export const offBecause = {
  gone: "Er wurde ausgeschaltet, weil er mit 410 (weg) geantwortet hat",
  failing: "Er wurde ausgeschaltet, weil er fünf Tage lang fehlgeschlagen ist",
  requested: "Er ist ausgeschaltet",
} as const;
export const heldAdvice =
  "Seine Events werden 30 Tage lang aufbewahrt und gesendet, sobald er wieder an ist.";
export const failingSince = (time: string) => `Er schlägt seit ${time} fehl`;
export const itFails = "Er schlägt fehl";
export const failedTries = (count: number) =>
  plural(count, {
    one: `${count} Versuch ist fehlgeschlagen.`,
    other: `${count} Versuche nacheinander sind fehlgeschlagen.`,
  });
export const failingAdvice =
  "Kein Event geht verloren: Jedes wird drei Tage lang erneut versucht. Unten steht, was Ihr Server geantwortet hat.";
export const bothSign = (time: string) => `Das alte Geheimnis signiert bis ${time} mit`;
export const bothSignAdvice = "Geben Sie Ihrem Server vorher das neue.";
export const test = "Test-Event senden";
export const turnOn = "Einschalten";
export const rotate = "Geheimnis erneuern";
export const rotateAdvice =
  "Sie erhalten ein neues Geheimnis. Eine Zeit lang signiert auch das alte, damit kein Event abgelehnt wird, bevor Ihr Server das neue hat.";
export const overlap = "Das alte signiert noch mit";
export const overlapHint = "Gar nicht, falls jemand anderes es kennen könnte.";
export const overlaps = {
  "0": "gar nicht",
  "1": "eine Stunde",
  "24": "einen Tag",
  "72": "drei Tage",
  "168": "eine Woche",
} as const;
export const rotated = "Das neue Geheimnis";
export const turnOff = "Ausschalten";
export const turnOffTitle = "Diesen Webhook ausschalten?";
export const turnOffAdvice =
  "Es wird nichts an ihn gesendet. Seine Events werden 30 Tage lang aufbewahrt und gesendet, sobald Sie ihn wieder einschalten.";
export const remove = "Löschen";
export const removeTitle = "Diesen Webhook löschen?";
export const removeAdvice =
  "Es wird nichts mehr an ihn gesendet, auch nicht, was noch wartet, und seine Zustellungen werden nicht mehr gezeigt. Das lässt sich nicht rückgängig machen.";
export const sendAgain = "Erneut senden…";
export const sendAgainTitle = "Events erneut senden";
export const sendAgainAdvice =
  "Ihr Server erhält ein Event vielleicht zweimal; seine ID ist jedes Mal dieselbe.";
export const turnsOn =
  "Der Webhook wird eingeschaltet: Was für ihn aufbewahrt wurde, wird gesendet, und erneut, was fehlgeschlagen ist.";
export const what = "Was";
export const whats = { failed: "was fehlgeschlagen ist", all: "alles" } as const;
export const since = "Aus";
export const sinces = {
  "3600": "der letzten Stunde",
  "86400": "den letzten 24 Stunden",
  "604800": "den letzten 7 Tagen",
  "2592000": "den letzten 30 Tagen",
} as const;
export const nothingToSend = "Es gab nichts erneut zu senden.";
export const sentAgain = (count: number) =>
  plural(count, {
    one: `${count} Event wird gesendet.`,
    other: `${count} Events werden gesendet.`,
  });
export const theDeliveries = "Zustellungen";
export const theDelivery = "Zustellung";
export const noDeliveries =
  "Es wurde noch nichts an ihn gesendet. Senden Sie ein Test-Event, und sehen Sie hier, was Ihr Server antwortet.";
export const noDeliveriesFound = "Keine solche Zustellung in den letzten 30 Tagen";
export const status = "Stand";
export const everyStatus = "jeder Stand";
export const statuses = {
  pending: "Wartet",
  sending: "Wird gesendet",
  delivered: "Zugestellt",
  failed: "Fehlgeschlagen",
  held: "Aufbewahrt",
} as const;
export const reasons = {
  replay: "erneut gesendet",
  recovery: "erneut gesendet",
  test: "Test",
} as const;
export const tries = (count: number) =>
  plural(count, { one: `${count} Versuch`, other: `${count} Versuche` });
export const nextAt = (time: string) => `nächster Versuch ${time}`;
export const resend = "Erneut senden";
export const resent = "Es wird gesendet.";
export const attempt = "Versuch";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}: ${outcome}, ${time}`;
export const request = "Anfrage";
export const response = "Antwort";
export const theRequest = "Anfrage";
export const theResponse = "Antwort";
export const after = (milliseconds: number) => `nach ${milliseconds} ms`;
export const noAnswer = "Keine Antwort";
export const noAttempt = "Es wurde noch nicht versucht.";
export const notTaken = (code: number) => `Ihr Server hat ${code} geantwortet`;
export const notKept =
  "Signatur und Uhrzeit sind bei jedem Versuch andere und werden nicht aufbewahrt. Adresse und Form sind die, die der Webhook jetzt hat.";
export const testBody =
  "Ein Test enthält die ID dieses Webhooks und keine Zahlung. Er steht nicht in der Liste der Events.";
export const formatNote =
  "Gesendet wurde es in der Form von Coinbase Commerce. Dies ist das Event, von dem es berichtet.";
export const hintNoAnswer =
  "Prüfen Sie, ob Ihr Server läuft, aus dem Internet erreichbar ist und innerhalb von 15 Sekunden antwortet.";
export const hintRedirect =
  "Weiterleitungen werden nicht verfolgt. Tragen Sie die Adresse ein, zu der diese führt.";
export const hintRefused =
  "Er muss an dieser Adresse ein POST von jedem annehmen: Wer es sendet, sagt die Signatur.";
export const hintMissing =
  "An dieser Adresse gibt es nichts, was ein POST annimmt. Prüfen Sie die Adresse.";
export const hintGone =
  "Das bedeutet, dass dorthin nichts mehr gesendet werden soll. Deshalb wurde der Webhook ausgeschaltet.";
export const hintInvalid =
  "Er hat das Event nicht angenommen. Prüfen Sie, ob er die Signatur mit dem Geheimnis dieses Webhooks prüft, und zwar über die Bytes, wie sie ankamen.";
export const hintBusy =
  "Er war erreichbar, konnte das Event aber nicht annehmen. Es wird von selbst erneut versucht.";
