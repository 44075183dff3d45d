/** Translated from English; reviewed by: nobody yet. */

export const sections = "Händler";
export const overview = "Übersicht";
export const payments = "Zahlungen";
export const customers = "Kunden";
export const checkouts = "Checkouts";
export const links = "Links";
export const disputes = "Streitfälle";
export const payouts = "Auszahlungen";
export const pointOfSale = "Kasse";
export const developers = "Entwickler";
export const settings = "Einstellungen";
export const yourAccount = "Ihr Konto";
export const store = "Shop";
export const live = "Live";
export const test = "Test";
export const mode = "Modus";
export const signOut = "Abmelden";
export const signOutAgain = "Abmelden (erneut versuchen)";
export const testTitle = (title: string) => `[Test] ${title}`;
export const ofHandsel = (title: string) => `${title} – Handsel`;
