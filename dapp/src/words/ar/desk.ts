/** Translated from English; reviewed by: nobody yet. */

export const sections = "التاجر";
export const overview = "نظرة عامة";
export const payments = "الدفعات";
export const customers = "العملاء";
export const checkouts = "صفحات الدفع";
export const links = "الروابط";
export const disputes = "النزاعات";
export const payouts = "صرف الأموال";
export const pointOfSale = "نقطة البيع";
export const developers = "المطوّرون";
export const settings = "الإعدادات";
export const yourAccount = "حسابك";
export const store = "المتجر";
export const live = "فعلي";
export const test = "اختبار";
export const mode = "الوضع";
export const signOut = "تسجيل الخروج";
export const signOutAgain = "تسجيل الخروج (إعادة المحاولة)";
export const testTitle = (title: string) => `[اختبار] ${title}`;
export const ofHandsel = (title: string) => `${title} – Handsel`;
