/** Translated from English; reviewed by: nobody yet. */

export const title = "دون اتصال";
export const looking = "جارٍ البحث عن اتصال";
export const lost = "لا يصل هذا الجهاز إلى الموقع حاليًا";
export const lostAdvice =
  "هذا لا ينقل أي أموال. ما هو في عقد الضمان يبقى فيه وفق شروطه، وتستمر مهله في السريان.";
export const tryAgain = "إعادة المحاولة";
export const connected = "عاد الاتصال";
export const connectedAdvice =
  "يُرجى المتابعة لمعرفة الوضع الآن: القائمة أدناه لا تُقرأ من جديد في هذه الصفحة.";
export const goOn = "متابعة";
export const seen = "آخر ما قرأه هذا الجهاز";
export const payment = "دفعة";
export const asOf = (time: string) => `قُرئت في ${time}. وربما تغيّرت منذ ذلك الحين.`;
export const keptHere =
  "آخر 20 دفعة فُتحت صفحاتها هنا. القائمة في هذا المتصفح وحده، ويمكن لمن يستخدمه أن يقرأها.";
export const forget = "نسيان هذه القائمة";
export const nothing = "لم تُقرأ أي دفعة على هذا الجهاز";
export const nothingAdvice =
  "بمجرد أن تفتح صفحة دفعة تظهر هنا كما كانت حينها، لأوقات انقطاع الاتصال.";
export const forgotten = "نسيها هذا الجهاز";
