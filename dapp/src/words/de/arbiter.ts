/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const disputes = "Zu entscheidende Streitfälle";
export const disputesAdvice = "Zahlungen, deren Bedingungen Ihre Wallet als Schiedsstelle nennen.";
export const connect = "Wallet der Schiedsstelle verbinden";
export const connectAdvice = "Deren Streitfälle werden hier aufgelistet.";
export const noDisputes = "Nichts zu entscheiden";
export const noDisputesAdvice =
  "Auf diese Wallet wartet kein Streitfall. Ein Mitglied eines Gremiums findet einen Streitfall über dessen Link, den beide Seiten haben.";
export const missingChains = "Einige Blockchains haben nicht geantwortet";
export const missingChainsAdvice = (names: string) =>
  `Deren Streitfälle fehlen hier: ${names}. Diese Seite fragt von selbst erneut nach.`;
export const between = (payer: string, merchant: string) => `${payer} und ${merchant}`;
export const held = (amount: string) => `${amount} gehalten`;
export const theDisputes = "Streitfälle";

export const yourRuling = "Ihre Entscheidung";
export const customer = "Kunde";
export const shop = "Shop";
export const opened = (time: string) => `hat den Streitfall am ${time} eröffnet`;
export const answered = (time: string) => `hat am ${time} geantwortet`;
export const silent = "hat noch nicht geantwortet";
export const evidence = "Beweise auf der Blockchain";
export const noEvidence = "Noch keine.";
export const hashFits = "Dieser Text hat den Hash, der auf der Blockchain steht.";
export const fingerprint = (hash: string) => `Der Fingerabdruck ${hash} steht auf der Blockchain`;
export const fileUnreadable =
  "Dieser Browser kann die Datei nicht lesen. Vielleicht wurde sie verschoben oder geändert, seit Sie sie ausgewählt haben. Wählen Sie sie erneut aus.";
export const hashDiffers =
  "Diese Datei ist keine Stellungnahme, deren Hash auf der Blockchain steht. Verlassen Sie sich nicht darauf.";
export const backToCustomer = "Zurück an den Kunden";
export const toShop = "An den Shop";
export const commission = (rate: string) => `davon Provision, ${rate}`;
export const heldNow = "Jetzt gehalten";
export const restToShop = "Der Rest geht an den Shop, nichts geht anderswohin.";
export const allToCustomer = "Alles an den Kunden";
export const allToShop = "Alles an den Shop";
export const customerAsks = "Wie vom Kunden verlangt";
export const shopWould = "Wie vom Shop angeboten";
export const suggestions = "Vorschläge";
export const sign = "Entscheiden";
export const final = "Das Geld wird sofort und endgültig bewegt.";
export const panel = (threshold: number, members: number) =>
  plural(threshold, {
    one: `Das Gremium: 1 von ${members} Stimmen genügt`,
    other: `Das Gremium: ${threshold} von ${members} Stimmen müssen übereinstimmen`,
  });
export const you = "Sie";
export const votedFor = (amount: string) => `${amount} zurück`;
export const notYet = "Noch nicht";
export const notNeeded = "Nicht mehr nötig";
export const vote = "Für diese Entscheidung stimmen";
export const voteNote = (missing: number) =>
  missing === 0
    ? "Mit Ihrer Stimme sind sich genügend Mitglieder einig. Danach kann jeder die Entscheidung ausführen lassen."
    : plural(missing, {
        one: "Ihre Stimme bewegt kein Geld. Danach muss noch 1 weiteres Mitglied zustimmen.",
        other: `Ihre Stimme bewegt kein Geld. Danach müssen noch ${missing} weitere Mitglieder zustimmen.`,
      });
export const changeVote = "Bis sich genügend Mitglieder einig sind, können Sie neu abstimmen.";
export const agree = "Genügend Mitglieder sind sich einig";
export const agreeAdvice = (amount: string) =>
  `Der Kunde bekommt ${amount} zurück. Ausgeführt wird das durch eine einzige Transaktion, die jeder senden kann.`;
export const execute = "Entscheidung ausführen";
export const notAMember =
  "Nur Mitglieder des Gremiums können abstimmen. Verbinden Sie die Wallet eines Mitglieds.";
export const openFile = "Datei öffnen, die Sie von dieser Partei erhalten haben";
