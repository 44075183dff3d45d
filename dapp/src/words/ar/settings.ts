/** Translated from English; reviewed by: nobody yet. */

export const title = "الإعدادات";
export const sections = "الإعدادات";
export const store = "المتجر";
export const members = "الأعضاء والأدوار";
export const coins = "العملات والسلاسل";
export const terms = "المُهل والمحكّم";
export const keys = "مفاتيح API";
export const payouts = "عناوين الاستلام";
export const security = "الأمان";
export const audit = "سجل التدقيق";
export const data = "بياناتك";
export const noSection = "هذه الصفحة غير موجودة";
export const notYours = "لا يفتح دورك هذه الصفحة";
export const notYoursAdvice = (role: string) =>
  `دخولك مسجّل بصفة ${role}. ويمكن لمالك أو مشرف تغيير ذلك.`;
export const save = "حفظ";
export const saved = "تم الحفظ";
export const cancel = "إلغاء";
export const loadMore = "تحميل المزيد";
export const required = "هذا الحقل مطلوب.";
export const roles = {
  owner: "مالك",
  admin: "مشرف",
  developer: "مطوّر",
  support: "موظف دعم",
  viewer: "مُشاهد",
  accountant: "محاسب",
} as const;
