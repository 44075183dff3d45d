/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const noCheckout = "Diesen Checkout gibt es nicht";
export const noCheckoutAdvice =
  "Es wurde kein Geld bewegt. Prüfen Sie den Link, oder bitten Sie den Shop um einen neuen.";
export const cannotBeShown = "Dieser Checkout kann nicht angezeigt werden";
export const payTo = (amount: string, merchant: string) => `${amount} an ${merchant} zahlen`;
export const paidTo = (amount: string, merchant: string) => `${amount} an ${merchant} gezahlt`;
export const theOrder = "Bestellung";
export const backTo = (merchant: string) => `Zurück zu ${merchant}`;
export const termsUnreadable =
  "Die Bedingungen dieses Angebots sind nicht lesbar, deshalb kann es nicht bezahlt werden.";
export const yourOrder = "Ihre Bestellung";
export const payment = "Zahlung";
export const onChain = (chain: string) => `auf ${chain}`;
export const minutes = (count: number) =>
  plural(count, { one: "1 Minute", other: `${count} Minuten` });
export const rateHeldFor = (time: string) => `Kurs gilt noch ${time}`;
export const payableFor = (time: string) => `Kann noch ${time} bezahlt werden`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `je ${price}`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join(", ");
export const tax = (name: string, rate: string | null) => (rate ? `${rate}\u00a0% ${name}` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "Gesamt" : `Gesamt, inkl. ${taxes.join(", ")}`;
