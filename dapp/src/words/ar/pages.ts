/** Translated from English; reviewed by: nobody yet. */

export const noPage = "هذه الصفحة غير موجودة";
export const noPageAdvice = "يُرجى التحقق من الرابط الذي أوصلك إلى هنا. لم تتأثر أي أموال.";
export const noPayPageAdvice =
  "يُرجى التحقق من الرابط، أو طلب رابط جديد من المتجر. لم تنتقل أي أموال بسبب ذلك.";
export const toStart = "الانتقال إلى البداية";
export const toMerchant = "الانتقال إلى نظرتك العامة";
export const failed = "تعذّر عرض هذه الصفحة";
export const page = "الصفحة";
