/** Translated from English; reviewed by: nobody yet. */

export const yourWallet = "Ihre Wallet";
export const connectTitle = (site: string) => `Mit ${site} verbinden`;
export const connectLead =
  "Die Website sieht die Adresse des Kontos. Jede Zahlung und jede Signatur wird Ihnen vorher gezeigt.";
export const connectAccount = "Dieses Konto verbinden";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "Ihre Wallet ist bereit";
export const readyLead =
  "Ihre Wörter bringen sie zurück. Sie können außerdem ein Backup aufbewahren, das nur Ihr Passwort öffnet, in einer Datei oder auf diesem Server.";
export const goOn = "Weiter";
export const backupsInNewTab = "Sicherheit und Backups, in einem neuen Tab";
export const question = (sentence: string) => `${sentence}?`;
export const leaves = (account: string) => `Geht ab von ${account}`;
export const chain = "Blockchain";
export const on = (chain: string) => `auf ${chain}`;
export const hasOnly = (coins: string) =>
  `Das Konto hat nur ${coins}, deshalb würde dies fehlschlagen.`;
export const leftAfter = (coins: string) => `danach noch ${coins}`;
export const triedLeaves = "Im Probelauf: geht ab";
export const triedComes = "Im Probelauf: kommt an";
export const tried = "Probelauf";
export const notTried = "Der Node der Blockchain kann es nicht vorab ausprobieren";
export const fee = "Netzwerkgebühr";
export const feeAtMost = "Netzwerkgebühr, höchstens";
export const noFee = "Keine";
export const asking = "Die Blockchain wird gefragt…";
export const askedBy = "Angefragt von";
export const raw = "Die Anfrage im Rohformat";
export const lacksFee = (coins: string) => `Für die Netzwerkgebühr fehlen ${coins}`;
export const lacksFeeAdvice =
  "Gebühren werden im eigenen Coin der Blockchain bezahlt. Senden Sie zuerst etwas davon an dieses Konto, oder zahlen Sie auf einem Weg ohne Gebühr.";
export const meant = "Ich weiß, was dies bewirkt, und will es so";
export const meantHint =
  "Wenn eine Seite, eine Person oder eine Nachricht Ihnen gesagt hat, Sie sollen zustimmen, hören Sie hier auf.";
export const cancel = "Abbrechen";
export const confirm = "Bestätigen";
export const escrow = "Handsel-Treuhand";
export const permit2 = "Permit2";
export const goneAccount = "Ein Konto, das nicht hier ist";
export const goneAccountAdvice =
  "Diese Seite ist mit einem Konto verbunden, das die Wallet nicht hat. Trennen Sie es und verbinden Sie sich neu.";
export const warnings = {
  call_unknown: "Diese Wallet weiß nicht, was dieser Aufruf bewirkt",
  message_unknown: "Diese Wallet weiß nicht, was diese Signatur erlaubt",
  message_unreadable: "Dies ist kein Text, den ein Mensch lesen kann",
  unlimited: "Unbegrenzt: Es darf alles abgebucht werden, jetzt und später",
  recipient_unknown: "Diese Wallet weiß nicht, wer das ist",
  coin_unknown: "Diese Wallet kennt diesen Coin nicht",
  no_undo: "Dies ist keine Zahlung in Treuhand",
} as const;
export const advice = {
  call_unknown:
    "Der Aufruf könnte jeden Coin dieses Kontos abbuchen, der dem Contract genehmigt wurde. Stimmen Sie nur zu, wenn Sie den Contract selbst kennen.",
  message_unknown:
    "Jemand könnte damit Coins dieses Kontos abbuchen. Stimmen Sie nur zu, wenn Sie wissen, wofür sie ist.",
  message_unreadable: "Niemand verlangt aus gutem Grund, so etwas zu signieren.",
  unlimited: "Eine Zahlung braucht genau ihren Betrag. Verlangen Sie stattdessen das.",
  recipient_unknown: "Es ist weder die Treuhand dieser Website noch eines Ihrer Konten.",
  coin_unknown:
    "Sein Name und seine Nachkommastellen sind nicht bekannt, deshalb steht der Betrag in Basiseinheiten.",
  no_undo: "Einmal gesendet, kann es niemand zurückholen.",
} as const;
