/** Translated from English; reviewed by: nobody yet. */

export const dropped = "أُسقطت";
export const byReorganisation = "لم تعد على السلسلة";
export const disputed = "قيد النزاع";
export const deadlinesPause = "المهل متوقفة";
export const refunded = "تم رده";
export const inFull = "بالكامل";
export const wentBack = "تمت إعادته";
export const toCustomer = "إلى العميل";
export const partRefunded = "رُدّ جزء منه";
export const captured = "تم تحصيله";
export const notCollected = "لم يُحصَّل";
export const mayGoBack = "يمكن أن يعود الآن";
export const held = "محجوز";
export const ready = "جاهز";
export const toCapture = "للتحصيل";
export const partOf = (part: string, whole: string) => `${part} من ${whole}`;
export const alsoWentBack = (amount: string) => `أُعيد ${amount}`;
export const frees = (time: string) => `يُتاح ${time}`;
export const partCaptured = (amount: string) => `حُصّل ${amount}`;
