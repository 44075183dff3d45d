/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const noCheckout = "Este checkout não existe";
export const noCheckoutAdvice = "Nenhum dinheiro se moveu. Confira o link ou peça um novo à loja.";
export const cannotBeShown = "Não é possível mostrar este checkout";
export const payTo = (amount: string, merchant: string) => `Pague ${amount} para ${merchant}`;
export const paidTo = (amount: string, merchant: string) => `Pago para ${merchant}: ${amount}`;
export const theOrder = "o pedido";
export const backTo = (merchant: string) => `Voltar para ${merchant}`;
export const termsUnreadable =
  "Não é possível ler os termos desta oferta, por isso ela não pode ser paga.";
export const yourOrder = "Seu pedido";
export const payment = "Pagamento";
export const onChain = (chain: string) => `em ${chain}`;
export const minutes = (count: number) =>
  plural(count, { one: `${count} minuto`, other: `${count} minutos` });
export const rateHeldFor = (time: string) => `Cotação garantida por ${time}`;
export const payableFor = (time: string) => `Pode ser pago por mais ${time}`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `${price} cada`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join(", ");
export const tax = (name: string, rate: string | null) => (rate ? `${name} ${rate}%` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "Total" : `Total, incluindo ${taxes.join(", ")}`;
