/** Translated from English; reviewed by: nobody yet. */

export const sections = "Commerçant";
export const overview = "Vue d’ensemble";
export const payments = "Paiements";
export const customers = "Clients";
export const checkouts = "Pages de paiement";
export const links = "Liens";
export const disputes = "Litiges";
export const payouts = "Versements";
export const pointOfSale = "Caisse";
export const developers = "Développeurs";
export const settings = "Paramètres";
export const yourAccount = "votre compte";
export const store = "Boutique";
export const live = "Production";
export const test = "Test";
export const mode = "Mode";
export const signOut = "Se déconnecter";
export const signOutAgain = "Se déconnecter (réessayer)";
export const testTitle = (title: string) => `[Test] ${title}`;
export const ofHandsel = (title: string) => `${title} – Handsel`;
