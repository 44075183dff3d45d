/** Translated from English; reviewed by: nobody yet. */

export const copied = (name: string) => `تم نسخ ${name}`;
export const copy = (name: string) => `نسخ ${name}`;
export const justCopied = "تم النسخ";
export const cannotCopy = "لا يسمح هذا المتصفح للصفحات بالنسخ";
export const close = "إغلاق";
export const home = "الصفحة الرئيسية لـ Handsel";
export const loading = (what: string) => `جارٍ تحميل ${what}`;
export const useLight = "استخدام الألوان الفاتحة";
export const useDark = "استخدام الألوان الداكنة";
export const language = "اللغة";
export const escrowBy = <Part>(handsel: Part) => ["عقد الضمان من ", handsel];
export const myPayments = "دفعاتي";
export const find = "البحث عن دفعتي";
export const howEscrowWorks = "كيف يعمل عقد الضمان";
export const help = "المساعدة";
