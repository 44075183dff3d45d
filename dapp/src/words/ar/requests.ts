/** Translated from English; reviewed by: nobody yet. */

export const title = "الطلبات البرمجية";
export const note =
  "ما طلبته مفاتيحك من واجهة API في آخر 7 أيام وفي هذا الوضع، الأحدث أولًا. لا تُحفظ الترويسات ولا المحتويات.";
export const which = "أي طلبات";
export const all = "الكل";
export const refused = "المرفوضة";
export const theRequests = "الطلبات";
export const none = "لم يطلب أي مفتاح شيئًا بعد";
export const noneRefused = "لم يُرفض شيء في آخر 7 أيام";
export const goneKey = "مفتاح لم يعد موجودًا";
export const requestId = "معرّف الطلب";
export const took = (milliseconds: number) => `${milliseconds} مللي ثانية`;
