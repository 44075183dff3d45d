/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const accepted = "ما تقبله";
export const acceptedNote =
  "يختار الدافعون من هذه العملات عندما لا تحدد صفحة الدفع أو الرابط عملة بعينها. والأولى منها هي المقترحة.";
export const onChain = (chain: string) => `على ${chain}`;
export const nothing = "لا شيء: يجب أن تحدد كل صفحة دفع وكل رابط العملة.";
export const final = "متى تُعد الدفعة مدفوعة";
export const finalNote =
  "كلما زاد عدد الكتل زاد الأمان في حال التراجع عن كتلة. ويسري أي تغيير على الدفعات التي تُجرى بعده.";
export const theRules = "قواعد كل عملة";
export const theCoins = "العملات";
export const change = "تغيير";
export const changeOf = (symbol: string, chain: string) => `تغيير ${symbol} على ${chain}`;
export const title = (symbol: string, chain: string) => `${symbol} على ${chain}`;
export const advice = "يمكن احتساب المبالغ الصغيرة قبل الكبيرة. ولا يلزم العميل انتظار شيء من ذلك.";
export const step = (position: string) => `الشريحة ${position}`;
export const upTo = (symbol: string) => `المبالغ حتى، بعملة ${symbol}`;
export const above = "المبالغ الأكبر من ذلك";
export const every = "جميع المبالغ";
export const needs = "تُعد مدفوعة";
export const addStep = "إضافة شريحة لمبالغ أصغر";
export const removeStep = "إزالة هذه الشريحة";
export const amountNeeded = "يُرجى كتابة مبلغ.";
export const rising = "يجب أن يكون مبلغ كل شريحة أكبر من مبلغ الشريحة التي قبلها.";
export const seen = "فور ظهورها في كتلة";
export const safe = "عندما تعدّها السلسلة آمنة";
export const finalized = "عندما تُقرّها السلسلة نهائيًا";
export const blocks = (count: number) =>
  plural(count, {
    zero: "بعد 0 كتل",
    one: "بعد كتلة واحدة",
    two: "بعد كتلتين",
    few: `بعد ${count} كتل`,
    many: `بعد ${count} كتلة`,
    other: `بعد ${count} كتلة`,
  });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}، وفق إعداد هذه الخدمة`;
export const upToThen = (amount: string, rule: string) => `حتى ${amount}: ${rule}`;
export const aboveThen = (rule: string) => `ما فوق ذلك: ${rule}`;
