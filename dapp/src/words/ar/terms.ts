/** Translated from English; reviewed by: nobody yet. */

export const periods = "المُهل";
export const periodsNote =
  "لصفحات الدفع والروابط التي تُنشأ من الآن فصاعدًا ولا تحدد مُهلًا. وما هو موجود يحتفظ بشروطه.";
export const inspection = "مهلة الفحص للعميل";
export const inspectionHint = "تنتظر هذه المهلة، ما لم يقل العميل إن كل شيء على ما يرام.";
export const capture = "مهلتك للتحصيل";
export const captureHint = "ما لم تحصّله حتى نهايتها يعود. 0: لا يعود أبدًا، ويتطلب ذلك محكّمًا.";
export const refund = "مهلتك لرد المبلغ";
export const refundHint = "من محفظتك أو من رصيدك. 0: لا رد للمبالغ.";
export const days = "يوم";
export const usual = (days: string) => `إذا تُرك فارغًا: ${days}.`;
export const noDays = "يُرجى كتابة عدد من الأيام، مثل 3 أو 0.5.";
export const reads = "ما يقرؤه العميل";
export const cannotBe =
  "بهذه المُهل لا يمكن لأحد الدفع. يجب أن تزيد أيام التحصيل ورد المبلغ على أيام الفحص.";
export const arbiter = "من يحكم عند الخلاف";
export const arbiterNote =
  "لا يمكن للمحكّم إلا تقسيم ما هو محجوز بينك وبين العميل. ولا يمكنه أخذه أو الاحتفاظ به أو إرساله إلى مكان آخر.";
export const arbiterAddress = "عنوان المحكّم";
export const arbiterAddressHint = "فارغ: لا أحد. وعندئذٍ لا توجد نزاعات.";
export const arbiterRefused =
  "يُرجى كتابة عنوان شخص يثق به الطرفان: ليس عنوانك، ولا عنوان الاستلام الخاص بك، ولا عنوان العقد.";
export const arbiterName = "الاسم الذي يقرؤه العملاء";
