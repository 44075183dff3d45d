/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const noCheckout = "Cette page de paiement n’existe pas";
export const noCheckoutAdvice =
  "Aucun argent n’a été transféré. Vérifiez le lien, ou demandez-en un nouveau à la boutique.";
export const cannotBeShown = "Cette page de paiement ne peut pas être affichée";
export const payTo = (amount: string, merchant: string) => `Payer ${amount} à ${merchant}`;
export const paidTo = (amount: string, merchant: string) => `Payé à ${merchant}\u202f: ${amount}`;
export const theOrder = "commande";
export const backTo = (merchant: string) => `Retour vers ${merchant}`;
export const termsUnreadable =
  "Les conditions de cette offre sont illisibles\u202f: elle ne peut donc pas être payée.";
export const yourOrder = "Votre commande";
export const payment = "Paiement";
export const onChain = (chain: string) => `sur ${chain}`;
export const minutes = (count: number) =>
  plural(count, { one: `${count} minute`, other: `${count} minutes` });
export const rateHeldFor = (time: string) => `Taux garanti encore pendant ${time}`;
export const payableFor = (time: string) => `Payable encore pendant ${time}`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `${price} l’unité`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join(", ");
export const tax = (name: string, rate: string | null) => (rate ? `${name} ${rate}\u202f%` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "Total" : `Total, y compris ${taxes.join(", ")}`;
