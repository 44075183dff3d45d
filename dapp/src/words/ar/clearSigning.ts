/** Translated from English; reviewed by: nobody yet. */

export const send = (coins: string, who: string) => `إرسال ${coins} إلى ${who}`;
export const goesTo = "يذهب إلى";
export const baseUnits = (amount: string, coin: string) =>
  `${amount} من الوحدات الأساسية لعملة ${coin}`;
export const calls = "يستدعي";
export const newContract = "عقد جديد";
export const selector = "الدالة";
export const unknownCall = "استدعاء شيء لا تعرفه هذه المحفظة";
export const unknownMessage = "توقيع شيء لا تعرفه هذه المحفظة";
export const allow = (who: string, coins: string) => `الإذن لـ ${who} بأخذ ${coins} بالضبط`;
export const allowAll = (who: string, coin: string) =>
  `الإذن لـ ${who} بأخذ كل ما لديك من ${coin} بلا استثناء`;
export const allowNone = (who: string, coin: string) => `منع ${who} من أخذ المزيد من ${coin}`;
export const allOfIt = (coin: string) => `كل ما لديك أو سيكون لديك هنا من ${coin}`;
export const mayTake = "يجوز له أخذ";
export const takenBy = "يأخذه";
export const forContract = "للعقد";
export const namesItself = "يسمّي نفسه";
export const kind = "النوع";
export const signIn = (site: string) => `تسجيل الدخول إلى ${site}`;
export const signText = "توقيع نص";
export const text = "النص";
