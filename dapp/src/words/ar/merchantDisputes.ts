/** Translated from English; reviewed by: nobody yet. */

export const disputes = "النزاعات";
export const advice =
  "ما دام النزاع مفتوحًا تبقى أمواله محجوزة في عقد الضمان، ولا يقسمها إلا المحكّم أو اتفاق الطرفين.";
export const parts = "أقسام القائمة";
export const partNames = {
  waiting: "بانتظارك",
  arbiter: "لدى المحكّم",
  closed: "المنتهية",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "النزاعات";
export const theDispute = "النزاع";
export const dispute = "نزاع";
export const chainsSilent = "بعض السلاسل لم تجب";
export const chainsSilentAdvice = (names: string) =>
  `نزاعات ${names} غير ظاهرة هنا: لا السجل العام ولا الخدمة يذكرانها الآن. تعيد هذه الصفحة السؤال تلقائيًا.`;
export const endedSilentAdvice = (names: string) =>
  `النزاعات المنتهية على ${names} غير ظاهرة هنا: لا توجد إلا في السجل العام (subgraph)، وهو لا يجيب.`;
export const fromRecord = "من سجل الخدمة نفسها";
export const fromRecordAdvice = (names: string) =>
  `السجل العام لـ ${names} لا يجيب. لا يُعرف من تكلم أخيرًا، ولذلك تظهر هذه النزاعات مع ما ينتظرك.`;
export const offersMissing = "ليست كل العروض معروفة";
export const offersMissingAdvice = "لا تذكر الخدمة الآن ما يعرضه بعض العملاء. افتح النزاع لتراه.";
export const cut = "هناك المزيد";
export const cutAdvice = "تظهر هنا النزاعات الأكثر إلحاحًا، وتظهر البقية بعد انتهائها.";
export const noneIn = {
  waiting: "لا شيء ينتظرك",
  arbiter: "لا شيء لدى المحكّم",
  closed: "لم ينته أي نزاع بعد",
};
export const noneAdvice = {
  waiting: "يظهر النزاع هنا ما دامت الكلمة الأخيرة للعميل، أو عرض تقسيمًا يمكنك قبوله.",
  arbiter: "يظهر النزاع هنا بعد أن تجيب عليه.",
  closed: "هنا ما حُكم به أو اتُّفق عليه أو تنازل عنه أحد الطرفين.",
};
export const toAnswer = "للرد";
export const toRule = "للحكم";
export const noRuling = "لم يصدر حكم في الوقت المحدد: يمكن لأي شخص الآن إعادة الأموال إلى العميل";
export const customerOffers = (amount: string) => `يطلب العميل استرداد ${amount}، ويمكنك القبول`;
export const opened = (when: string) => `فُتح ${when}`;
export const customerSpoke = (when: string) => `كانت الكلمة الأخيرة للعميل، ${when}`;
export const storeSpoke = (when: string) => `كانت الكلمة الأخيرة لك، ${when}`;
export const expired = (amount: string) => `لم يصدر حكم في الوقت المحدد: أُعيد ${amount}`;
export const gaveBack = "أعدتَ المبلغ";
export const released = "ترك العميل المبلغ لك";
export const settled = {
  allToYou: "باتفاق: الكل لك",
  allBack: "باتفاق: أُعيد الكل",
  partBack: (amount: string) => `باتفاق: أُعيد ${amount}`,
};
export const ruled = {
  allToYou: "بحكم: الكل لك",
  allBack: "بحكم: أُعيد الكل",
  partBack: (amount: string) => `بحكم: أُعيد ${amount}`,
};
export const notInThisMode = "هذه السلسلة ليست في هذا الوضع";
export const notOnChain = "لا توجد هذه الدفعة على السلسلة";
