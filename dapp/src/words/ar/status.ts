/** Translated from English; reviewed by: nobody yet. */

export const notPaid = "غير مدفوع";
export const held = "محجوز في عقد الضمان";
export const partlyCaptured = "تم تحصيل جزء منه";
export const captured = "تم تحصيله";
export const refunded = "تم رده";
export const returned = "تمت إعادته";
export const expired = "انتهت مهلة التحصيل";
export const disputed = "قيد النزاع";
