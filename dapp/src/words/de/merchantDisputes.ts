/** Translated from English; reviewed by: nobody yet. */

export const disputes = "Streitfälle";
export const advice =
  "Solange ein Streitfall offen ist, bleibt das Geld im Treuhandvertrag. Nur die Schiedsstelle oder eine Einigung beider Seiten teilt es auf.";
export const parts = "Teile der Liste";
export const partNames = {
  waiting: "Wartet auf Sie",
  arbiter: "Bei der Schiedsstelle",
  closed: "Beendet",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "die Streitfälle";
export const theDispute = "der Streitfall";
export const dispute = "Streitfall";
export const chainsSilent = "Einige Blockchains haben nicht geantwortet";
export const chainsSilentAdvice = (names: string) =>
  `Streitfälle auf ${names} fehlen hier: Weder der öffentliche Verlauf noch der Dienst nennt sie gerade. Diese Seite fragt von selbst erneut nach.`;
export const endedSilentAdvice = (names: string) =>
  `Beendete Streitfälle auf ${names} fehlen hier: Nur der öffentliche Verlauf (Subgraph) hat sie, und er antwortet nicht.`;
export const fromRecord = "Aus den Aufzeichnungen des Dienstes";
export const fromRecordAdvice = (names: string) =>
  `Der öffentliche Verlauf von ${names} antwortet nicht. Wer zuletzt gesprochen hat, ist nicht bekannt; darum stehen diese Streitfälle bei denen, die auf Sie warten.`;
export const offersMissing = "Nicht jedes Angebot ist bekannt";
export const offersMissingAdvice =
  "Der Dienst nennt gerade nicht, was manche Kunden anbieten. Öffnen Sie einen Streitfall, um es zu sehen.";
export const cut = "Es gibt weitere";
export const cutAdvice =
  "Aufgeführt sind die dringendsten. Andere erscheinen, sobald diese beendet sind.";
export const noneIn = {
  waiting: "Nichts wartet auf Sie",
  arbiter: "Nichts liegt bei der Schiedsstelle",
  closed: "Noch kein Streitfall ist beendet",
};
export const noneAdvice = {
  waiting:
    "Hier steht ein Streitfall, solange der Kunde das letzte Wort hatte oder eine Aufteilung anbietet, die Sie annehmen können.",
  arbiter: "Hier steht ein Streitfall, sobald Sie geantwortet haben.",
  closed: "Hier steht, was entschieden, vereinbart oder aufgegeben wurde.",
};
export const toAnswer = "zum Antworten";
export const toRule = "zum Entscheiden";
export const noRuling =
  "Die Entscheidung kam nicht rechtzeitig: Jeder kann das Geld jetzt an den Kunden zurückschicken";
export const customerOffers = (amount: string) =>
  `Der Kunde möchte ${amount} zurück, und Sie können annehmen`;
export const opened = (when: string) => `Eröffnet ${when}`;
export const customerSpoke = (when: string) => `Zuletzt sprach der Kunde, ${when}`;
export const storeSpoke = (when: string) => `Zuletzt sprachen Sie, ${when}`;
export const expired = (amount: string) =>
  `Keine Entscheidung rechtzeitig: ${amount} gingen zurück`;
export const gaveBack = "Sie haben es zurückgegeben";
export const released = "Der Kunde hat es Ihnen überlassen";
export const settled = {
  allToYou: "Vereinbart: alles an Sie",
  allBack: "Vereinbart: alles ging zurück",
  partBack: (amount: string) => `Vereinbart: ${amount} gingen zurück`,
};
export const ruled = {
  allToYou: "Entschieden: alles an Sie",
  allBack: "Entschieden: alles ging zurück",
  partBack: (amount: string) => `Entschieden: ${amount} gingen zurück`,
};
export const notInThisMode = "Diese Blockchain gehört nicht zu diesem Modus";
export const notOnChain = "Die Blockchain kennt diese Zahlung nicht";
