/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const noCheckout = "صفحة الدفع هذه غير موجودة";
export const noCheckoutAdvice =
  "لم تنتقل أي أموال. يُرجى التحقق من الرابط، أو طلب رابط جديد من المتجر.";
export const cannotBeShown = "لا يمكن عرض صفحة الدفع هذه";
export const payTo = (amount: string, merchant: string) => `دفع ${amount} إلى ${merchant}`;
export const paidTo = (amount: string, merchant: string) => `تم دفع ${amount} إلى ${merchant}`;
export const theOrder = "الطلب";
export const backTo = (merchant: string) => `العودة إلى ${merchant}`;
export const termsUnreadable = "لا يمكن قراءة شروط هذا العرض، ولذلك لا يمكن دفعه.";
export const yourOrder = "طلبك";
export const payment = "الدفع";
export const onChain = (chain: string) => `على ${chain}`;
export const minutes = (count: number) =>
  plural(count, {
    zero: "0 دقيقة",
    one: "دقيقة واحدة",
    two: "دقيقتين",
    few: `${count} دقائق`,
    many: `${count} دقيقة`,
    other: `${count} دقيقة`,
  });
export const rateHeldFor = (time: string) => `السعر مثبّت لمدة ${time}`;
export const payableFor = (time: string) => `الدفع متاح لمدة ${time}`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `${price} للوحدة`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join("، ");
export const tax = (name: string, rate: string | null) => (rate ? `${name} ${rate}%` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "المجموع" : `المجموع، شاملًا ${taxes.join("، ")}`;
