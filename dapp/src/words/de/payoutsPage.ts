/** Translated from English; reviewed by: nobody yet. */

export const payouts = "Auszahlungen";
export const advice =
  "Eingezogenes Geld geht direkt an Ihre Auszahlungsadresse. Hier steht, was nicht ankam, was geteilt wird und was gezahlt wurde.";
export const thePayouts = "die Auszahlungen";
export const address = "Auszahlungsadresse";
export const change = "In den Einstellungen ändern";
export const look = "In den Einstellungen ansehen";
export const changesTo = "Ändert sich in";
export const toStop = "bleiben, um es zu stoppen";
export const changesSilent =
  "Der Dienst sagt gerade nicht, ob eine Änderung wartet und welche Adressen früher galten.";
export const onlyTo = "Es kann nirgendwo anders hingehen, wer es auch sendet.";
export const feeByWallet = "Ihre Wallet zeigt sie";
export const feeAtMost = (fee: string) => `etwa ${fee}, von Ihnen bezahlt`;
export const connect = "Verbinden Sie eine Wallet, die die Netzwerkgebühr zahlt.";
export const credits = "Verfügbare Guthaben";
export const creditsNote =
  "Was eine Wallet oder ein Coin beim Zahlen nicht annahm, und Einzüge, deren Bedingungen das Verwahren verlangen.";
export const chainSilent = "Eine Blockchain antwortet nicht";
export const creditsSilent = (names: string) =>
  `Was auf ${names} verwahrt ist, ist gerade nicht bekannt. Diese Seite fragt von selbst erneut nach.`;
export const noCredits = "Nichts ist verwahrt: Alles Eingezogene ist angekommen.";
export const waitsFor = "für";
export const withdrawNamed = (amount: string) => `${amount} abheben`;
export const withdraw = "Abheben";
export const withdrawTitle = "Ein Guthaben abheben";
export const withdrawn = (amount: string, to: string) => `${amount} gingen an ${to}`;
export const onlyOwner = (owner: string) =>
  `Nur die Wallet ${owner} kann dies abheben: Sie lässt es andere nicht tun.`;
export const pots = "Töpfe und Aufteilungen";
export const potsNote =
  "Provisionen, die warten, bis jemand sie aufteilt. Jede Liste ist so, wie ihre Zahlungen sie vereinbart haben; niemand kann sie ändern.";
export const historySilent = "Der öffentliche Verlauf antwortet nicht";
export const potsSilent = (names: string) =>
  `Listen auf ${names} mit einem Anteil für Sie sind gerade nicht bekannt.`;
export const noPots =
  "Keine Liste mit einem Anteil für Sie ist bekannt. Eine Liste ist bekannt, sobald sie zum ersten Mal ausgezahlt wurde.";
export const payOutTo = (many: number) => `An ${many} auszahlen`;
export const yours = "Ihre";
export const payOut = (amount: string) => `${amount} auszahlen`;
export const paidOut = (amount: string) => `${amount} gingen an alle der Liste`;
export const history = "Verlauf";
export const historyNote =
  "Tage sind die von UTC. Eingezogen ist, was an Ihre Auszahlungsadresse ging oder für sie verwahrt wurde.";
export const historyMissing = (names: string) => `Der Verlauf von ${names} fehlt hier.`;
export const noHistory = "Noch wurde nichts eingezogen.";
export const captured = "Eingezogen";
export const creditPaid = "Guthaben ausgezahlt";
export const afterCommission = (amount: string) => `nach ${amount} Provision`;
export const to = "an";
export const recipient = "Empfänger";
