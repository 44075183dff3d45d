/** Translated from English; reviewed by: nobody yet. */

export const toContent = "الانتقال إلى المحتوى";
export const more = "المزيد";
export const moreSections = "المزيد من صفحات المتجر";
export const search = "بحث";
export const searchHint = "ابحث عن الطلبات والمدفوعات والعناوين";
export const controlK = "Ctrl K";
export const account = "حسابك";
export const security = "دخولك وأمانه";
