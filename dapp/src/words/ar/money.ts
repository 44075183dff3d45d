/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const amountEmpty = "يُرجى إدخال مبلغ.";
export const amountMalformed = (example: string) => `يُكتب المبلغ بالأرقام، مثل ${example}.`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `يمكن قراءة هذا المبلغ بطريقتين. تُكتب الآلاف دون فاصل، مثل ${whole}، وتُكتب المنازل العشرية الثلاث متبوعة بصفر، مثل ${decimal}.`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `الحد الأقصى في عملة ${symbol} هو ${plural(decimals, {
    zero: "0 منازل عشرية",
    one: "منزلة عشرية واحدة",
    two: "منزلتان عشريتان",
    few: `${decimals} منازل عشرية`,
    many: `${decimals} منزلة عشرية`,
    other: `${decimals} منزلة عشرية`,
  })}.`;
export const amountZero = "يُرجى إدخال مبلغ أكبر من صفر.";
export const amountTooLarge = (max: string) => `الحد الأقصى الممكن هو ${max}.`;
export const exactly = (amount: string) => `بالضبط ${amount}. للنسخ يُرجى الضغط.`;
export const copiedExactly = (amount: string) => `تم النسخ: ${amount}`;
export const nothing = "لا شيء";
