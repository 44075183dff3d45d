/** Translated from English; reviewed by: nobody yet. */

export const title = "البحث في المتجر";
export const placeholder = "رقم الطلب أو الدفعة أو المعاملة أو العنوان أو الصفحة";
export const payments = "المدفوعات";
export const pages = "الصفحات";
export const nothing = (text: string) =>
  `لا شيء يحمل «${text}». تُعرف الدفعات برقم أو معرّف أو عنوان كامل.`;
export const hint = "↑ ↓ للاختيار، Enter للفتح، Esc للإغلاق";
