/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const searchButton = "بحث";
export const all = "الكل";
export const statusLegend = "عرض الدفعات حسب حالتها";
export const coin = "العملة";
export const anyCoin = "أي عملة";
export const chain = "السلسلة";
export const anyChain = "أي سلسلة";
export const from = "دُفعت ابتداءً من";
export const until = "دُفعت حتى";
export const datesCrossed = "هذا اليوم يسبق اليوم الآخر.";
export const clear = "إزالة كل عوامل التصفية";
export const exportCsv = "تصدير CSV";
export const exported = (count: number) =>
  plural(count, {
    zero: "لا توجد دفعات في الملف.",
    one: "في الملف دفعة واحدة.",
    two: "في الملف دفعتان.",
    few: `في الملف ${count} دفعات.`,
    many: `في الملف ${count} دفعة.`,
    other: `في الملف ${count} دفعة.`,
  });
export const noMatch = "لا توجد دفعة مطابقة";
export const noMatchFor = (text: string) => `لا شيء يطابق «${text}»`;
export const walletMalformed = "هذا ليس عنوان محفظة. يُرجى نسخه كاملًا: 0x و40 حرفًا.";
