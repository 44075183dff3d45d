/** Translated from English; reviewed by: nobody yet. */

export const store = "Shop";
export const name = "Name";
export const nameHint = "Auf Checkouts, Belegen und in der Wallet des Kunden.";
export const address = "Händler in den Bedingungen";
export const addressName = "Adresse des Händlers";
export const told = "Was Zahlern mitgeteilt wird";
export const toldNote = (mode: string) =>
  `Im Modus „${mode}“. Was leer bleibt, wird nicht angezeigt.`;
export const website = "Website";
export const supportEmail = "Wo Kunden Sie per E-Mail erreichen";
export const supportUrl = "Wo Kunden Hilfe finden";
export const refundPolicy = "Wann Sie Geld zurückgeben";
export const legalName = "Rechtlicher Name";
export const legalAddress = "Rechtliche Anschrift";
export const taxId = "Steuernummer";
export const receiptPrefix = "Belege beginnen mit";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "Geben Sie eine vollständige Adresse ein, zum Beispiel https://shop.example.",
  support_email: "Geben Sie eine E-Mail-Adresse ein, zum Beispiel help@shop.example.",
  support_url: "Geben Sie eine vollständige Adresse ein, zum Beispiel https://shop.example/help.",
  receipt_prefix: "1 bis 12 Großbuchstaben, Ziffern oder Bindestriche.",
} as const;
export const brand = "Logo und Farbe";
export const brandNote = "Zahler sehen sie auf Checkouts, Links, Zahlungen und Belegen.";
export const logo = "Logo";
export const logoHint =
  "PNG, JPEG oder WebP. Es wird in ein Quadrat gezeichnet, und nur die Zeichnung wird gesendet.";
export const logoUnreadable =
  "Dieser Browser kann die Datei nicht als Bild lesen. Wählen Sie eine andere.";
export const logoRefused = "Das Bild ist für ein Logo zu detailliert. Wählen Sie ein schlichteres.";
export const chooseLogo = "Bild auswählen";
export const removeLogo = "Logo entfernen";
export const accent = "Farbe";
export const accentHint =
  "Sechs hexadezimale Ziffern, zum Beispiel #9c4a2f. Weiße Buchstaben müssen darauf lesbar sein.";
export const accentForm = "Geben Sie # und sechs hexadezimale Ziffern ein, zum Beispiel #9c4a2f.";
export const accentPale =
  "Weiße Buchstaben sind darauf nicht lesbar. Wählen Sie eine dunklere Farbe.";
export const embed = "Checkouts auf Ihren eigenen Seiten";
export const embedNote =
  "Diese Seiten dürfen Ihre Checkouts in einem Frame zeigen und erfahren, wenn einer bezahlt ist.";
export const embedOrigins = "Adressen Ihrer Seiten";
export const embedOriginsHint =
  "Eine pro Zeile, zum Beispiel https://shop.example. Keine: Keine Seite darf es.";
export const embedRefused =
  "Jede Zeile braucht https:// und einen Namen, ohne etwas dahinter, zum Beispiel https://shop.example.";
export const embedNone = "Keine Seite darf es.";
export const save = "Speichern";
export const saved = "Gespeichert";
export const stores = "Shops Ihrer Organisation";
export const open = "Shop eröffnen";
export const openTitle = "Einen weiteren Shop eröffnen";
export const openAdvice =
  "Zahlungen werden nach der Adresse ihres Händlers unterschieden, deshalb hat jeder Shop eine eigene Ihrer Wallets.";
export const whichWallet = "Seine Wallet";
export const noWallet =
  "Jede Wallet Ihres Kontos hat einen Shop. Fügen Sie zuerst unter „Sicherheit“ eine weitere hinzu.";
export const openIt = "Shop eröffnen";
export const thisStore = "dieser";
export const theStores = "Shops";
export const theProfile = "Profil";
export const modes = { live: "Live", test: "Test" } as const;
export const required = "Diese Angabe wird benötigt.";
