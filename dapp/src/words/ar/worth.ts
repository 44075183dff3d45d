/** Translated from English; reviewed by: nobody yet. */

export const total = "القيمة التقريبية";
export const lessThan = (price: string) => `أقل من ${price}`;
export const noRate = "لا يوجد سعر تحويل الآن";
export const testMoney = "أموال غير حقيقية";
export const coinOn = (symbol: string, chain: string) => `${symbol} على ${chain}`;
export const notCounted = (coins: string) => `غير محسوب: ${coins}.`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `وفق أسعار تحويل قُرئت ${moment}. كل سعر هو وسيط مصادر عدة (العدد ${sources} على الأقل) لا يبتعد أيٌّ منها عنه بأكثر من ${percent}.`;
export const fixedRates = "وفق أسعار تحويل ثابتة للتجربة: هذه أموال غير حقيقية ولا قيمة لها.";
export const gets = "المبلغ الواصل";
