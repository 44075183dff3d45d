/** Translated from English; reviewed by: nobody yet. */

export const periods = "Fristen";
export const periodsNote =
  "Für Checkouts und Links, die ab jetzt erstellt werden und keine nennen. Was es schon gibt, behält seine Bedingungen.";
export const inspection = "Prüffrist des Kunden";
export const inspectionHint =
  "So lange warten Sie, sofern der Kunde nicht sagt, dass alles in Ordnung ist.";
export const capture = "Ihre Einzugsfrist";
export const captureHint =
  "Was Sie bis dahin nicht eingezogen haben, geht zurück. 0: nie, dafür braucht es eine Schiedsstelle.";
export const refund = "Ihre Erstattungsfrist";
export const refundHint = "Aus Ihrer eigenen Wallet oder Ihrem Guthaben. 0: keine Erstattungen.";
export const days = "Tage";
export const usual = (days: string) => `Leer: ${days}.`;
export const noDays = "Geben Sie eine Anzahl von Tagen ein, zum Beispiel 3 oder 0,5.";
export const reads = "Was der Kunde liest";
export const cannotBe =
  "Mit diesen Fristen könnte niemand bezahlen. Einzugs- und Erstattungsfrist müssen länger sein als die Prüffrist.";
export const arbiter = "Wer entscheidet, wenn Sie sich nicht einig sind";
export const arbiterNote =
  "Eine Schiedsstelle kann nur das Gehaltene zwischen Ihnen und dem Kunden aufteilen. Sie kann es nicht nehmen, behalten oder anderswohin senden.";
export const arbiterAddress = "Adresse der Schiedsstelle";
export const arbiterAddressHint = "Leer: niemand. Dann gibt es keine Streitfälle.";
export const arbiterRefused =
  "Geben Sie die Adresse von jemandem ein, dem beide Seiten vertrauen: weder Ihre eigene noch Ihre Auszahlungsadresse noch die des Contracts.";
export const arbiterName = "Name, den Kunden lesen";
