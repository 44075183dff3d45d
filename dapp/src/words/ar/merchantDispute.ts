/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const saidSoFar = "ما يقوله الطرفان";
export const textsMissing = "النصوص غير متاحة الآن";
export const textsMissingAdvice =
  "الخدمة لا تجيب. يظهر هنا ما هو موجود منها على السلسلة: الروابط والأوقات.";
export const nothingSaid = "لم يقدّم أحد أدلة على السلسلة.";
export const customerSays = "العميل";
export const youSay = "أنت";
export const storesWallet = (address: string) =>
  `لا يمكن التوقيع على هذا إلا بمحفظة المتجر نفسها ${address}.`;
export const yourAnswer = "ردّك";
export const wouldGiveBack = "المبلغ الذي قد تعيده";
export const whatHappened = "ما الذي حدث، بكلماتك";
export const answerHint = (length: number, most: number) =>
  `يقرأ العميل والمحكّم هذا. عدد الأحرف: ${count(length)} من ${count(most)}.`;
export const answerMissing = "اذكر ما حدث، ليتمكن المحكّم من الفصل.";
export const goOnToSign = "المتابعة إلى التوقيع";
export const agreeing = "الاتفاق مع العميل";
export const offersSilent = "العروض غير معروفة الآن";
export const offersSilentAdvice = "الخدمة لا تجيب. ستظهر العروض، ومنها عروضك، حين تجيب.";
export const bothSigned = "اتفقتما";
export const bothSignedAdvice = "وقّع الطرفان. تنتقل الأموال خلال دقيقة تقريبًا، وتُظهر الدفعة ذلك.";
export const noOffers = "لا أحد يعرض تقسيمًا.";
export const offerSplit = "عرض تقسيم";
export const youOffer = (amount: string) => `تعرض إعادة ${amount}`;
export const customerAsks = (amount: string) => `يطلب العميل استرداد ${amount}`;
export const openUntil = (time: string) => `مفتوح حتى ${time}`;
export const acceptAdvice = "توقيع واحد دون رسوم شبكة. يُدفع للطرفين فورًا، ولا رجعة فيه.";
export const takeBack = "سحب العرض";
export const toCustomer = "يعود إلى العميل";
export const youKeep = "تحتفظ بـ";
export const signAndOffer = "التوقيع والعرض";
export const offerAdvice = (time: string) =>
  `توقّع مرة واحدة دون رسوم شبكة. يمكن للعميل القبول حتى ${time}، ولا يتحرك شيء قبل ذلك.`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
