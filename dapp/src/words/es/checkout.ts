/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const noCheckout = "Esta página de pago no existe";
export const noCheckoutAdvice =
  "No se ha movido dinero. Revisa el enlace o pide uno nuevo a la tienda.";
export const cannotBeShown = "No se puede mostrar esta página de pago";
export const payTo = (amount: string, merchant: string) => `Pagar ${amount} a ${merchant}`;
export const paidTo = (amount: string, merchant: string) => `Pagado: ${amount} a ${merchant}`;
export const theOrder = "el pedido";
export const backTo = (merchant: string) => `Volver a ${merchant}`;
export const termsUnreadable =
  "No se pueden leer las condiciones de esta oferta, así que no se puede pagar.";
export const yourOrder = "Tu pedido";
export const payment = "Pago";
export const onChain = (chain: string) => `en ${chain}`;
export const minutes = (count: number) =>
  plural(count, { one: "1 minuto", other: `${count} minutos` });
export const rateHeldFor = (time: string) => `Tipo de cambio fijo durante ${time}`;
export const payableFor = (time: string) => `Se puede pagar durante ${time}`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `${price} por unidad`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join(", ");
export const tax = (name: string, rate: string | null) => (rate ? `${name} ${rate}\u00a0%` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "Total" : `Total, incluye ${taxes.join(", ")}`;
