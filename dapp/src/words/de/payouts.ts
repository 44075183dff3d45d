/** Translated from English; reviewed by: nobody yet. */

export const inUse = "Wohin eingezogenes Geld geht";
export const note =
  "Die Auszahlungsadresse steht in den Bedingungen, die Ihre Kunden signieren. Eine Änderung gilt für neue Angebote; was bereits signiert ist, kann niemand umleiten.";
export const onEveryChain = "jede Blockchain";
export const onEveryOther = "jede andere Blockchain";
export const onEveryWithout = "jede Blockchain ohne eigene Adresse";
export const onChain = (chain: string) => `auf ${chain}`;
export const payee = "Auszahlungsadresse";
export const change = "Ändern";
export const changeTitle = "Eine andere Auszahlungsadresse beantragen";
export const whichChain = "Für";
export const address = "Neue Adresse";
export const addressHint =
  "0x und 40 Zeichen. Vergleichen Sie sie mit der Wallet selbst, nicht mit einer Nachricht.";
export const addressWrong = "Das ist keine Adresse: 0x und 40 hexadezimale Ziffern.";
export const label = "Name in Ihrem Adressbuch";
export const labelHint = "Zum Beispiel Kiln-Tresor. Kann leer bleiben.";
export const cold = "Es ist eine Cold Wallet";
export const coldHint = "Ein Safe, eine Hardware- oder Paper-Wallet, die nicht jeden Tag signiert.";
export const proof = "Woher wissen Sie, dass sie Ihnen gehört?";
export const proofs = {
  signature: "Ich signiere jetzt damit",
  acknowledged: "Sie kann jetzt nicht signieren, und ich trage das Risiko",
} as const;
export const signHint =
  "Verbinden Sie diese Wallet hier; sie signiert eine Nachricht, die nichts bewegt.";
export const riskHint =
  "Geld, das an eine falsche Adresse gesendet wird, ist verloren. Ein zweiter Inhaber muss dies bestätigen, oder nach einer Stunde noch einmal Sie.";
export const acknowledge = "Ich habe jedes Zeichen geprüft";
export const acknowledgeHint =
  "Die falsche Adresse lässt sich nicht zurücknehmen, sobald dort Geld angekommen ist.";
export const notThisWallet = (connected: string) =>
  `Verbunden ist die Wallet ${connected}. Verbinden Sie die mit der neuen Adresse.`;
export const waitingForWallet = "Warten auf Ihre Wallet…";
export const ask = "Änderung beantragen";
export const waits =
  "Dann wartet sie, jeder Inhaber erfährt davon, und jeder von ihnen kann sie stoppen.";
export const pendingTitle = "Ausstehende Änderungen";
export const changesTo = (when: string) => `tritt ${when} für neue Angebote in Kraft`;
export const needsConfirmation =
  "wartet auf einen zweiten Inhaber, oder auf Sie, eine Stunde nach Ihrem Antrag";
export const stopIt = "Änderung stoppen";
export const stopNamed = (address: string) => `Änderung zu ${address} stoppen`;
export const confirm = "Bestätigen";
export const confirmNamed = (address: string) => `Änderung zu ${address} bestätigen`;
export const signed = "von der Adresse signiert";
export const riskTaken = "nicht von der Adresse signiert";
export const coldTag = "Cold Wallet";
export const history = "Frühere Änderungen";
export const noHistory = "Die Auszahlungsadresse hat sich nie geändert.";
export const applied = "in Kraft seit dem";
export const stopped = "gestoppt am";
export const whenDone = (what: string, when: string) => `${what} ${when}`;
export const askedBy = (name: string) => `beantragt von ${name}`;
export const theChanges = "Änderungen";
export const somebody = "einem ehemaligen Mitglied";
