/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const selection = "التحديد";
export const selected = (count: number) => `المحدد: ${count}`;
export const select = (payment: string) => `تحديد ${payment}`;
export const selectAll = "تحديد كل المعروض";
export const clear = "إلغاء التحديد";
export const captureThese = (count: number) => `تحصيل ${count}`;
export const returnThese = "إرجاع الكل";
export const captureTitle = (count: number) =>
  plural(count, {
    zero: `تحصيل ${count} دفعة`,
    one: "تحصيل دفعة واحدة",
    two: "تحصيل دفعتين",
    few: `تحصيل ${count} دفعات`,
    many: `تحصيل ${count} دفعة`,
    other: `تحصيل ${count} دفعة`,
  });
export const returnTitle = (count: number) =>
  plural(count, {
    zero: `إرجاع ${count} دفعة`,
    one: "إرجاع دفعة واحدة",
    two: "إرجاع دفعتين",
    few: `إرجاع ${count} دفعات`,
    many: `إرجاع ${count} دفعة`,
    other: `إرجاع ${count} دفعة`,
  });
export const capturedOf = (done: number, all: number) => `تم تحصيل ${done} من ${all}`;
export const returnedOf = (done: number, all: number) => `تم إرجاع ${done} من ${all}`;
export const lookOnce = (count: number) =>
  plural(count, {
    zero: `نظرة واحدة و${count} تأكيدًا: إنها ${count} معاملة.`,
    one: "نظرة واحدة وتأكيد واحد: إنها معاملة واحدة.",
    two: "نظرة واحدة وتأكيدان: إنهما معاملتان.",
    few: `نظرة واحدة و${count} تأكيدات: إنها ${count} معاملات.`,
    many: `نظرة واحدة و${count} تأكيدًا: إنها ${count} معاملة.`,
    other: `نظرة واحدة و${count} تأكيدًا: إنها ${count} معاملة.`,
  });
export const mayLeave = "لا تُظهره السلسلة بعد. يمكنك مغادرة هذه الصفحة: يتذكر هذا الجهاز ما أُرسل.";
export const restStays = "ما استُبعد باقٍ في مكانه. كل سطر يذكر السبب.";
export const whereYouAre = "موضعك";
export const severalPayments = "عدة دفعات";
export const noneChosen = "لم تُحدَّد أي دفعات";
export const noneChosenAdvice =
  "يُرجى تحديد بعضها في القائمة ثم اختيار ما يُفعل بها. يبقى التحديد في علامة التبويب هذه فقط.";
export const toPayments = "إلى الدفعات";
export const roleMayNot = "دورك لا يسمح بذلك";
export const roleMayNotAdvice = "يُرجى طلب ذلك من مالك المتجر أو أحد مديريه.";
export const chosen = "الدفعات المحددة";
export const held = "محتجز";
export const state = "الحالة";
export const youReceive = "تستلم";
export const goesBack = "يعود";
export const notTold = "غير معروف";
export const inOne = (count: number) =>
  plural(count, {
    zero: `${count} دفعة، معاملة واحدة`,
    one: "دفعة واحدة، معاملة واحدة",
    two: "دفعتان، معاملة واحدة",
    few: `${count} دفعات، معاملة واحدة`,
    many: `${count} دفعة، معاملة واحدة`,
    other: `${count} دفعة، معاملة واحدة`,
  });
export const several = (count: number) =>
  plural(count, {
    zero: `${count} دفعة`,
    one: "دفعة واحدة",
    two: "دفعتان",
    few: `${count} دفعات`,
    many: `${count} دفعة`,
    other: `${count} دفعة`,
  });
export const sent = "أُرسلت";
export const waitsForChain = "بانتظار السلسلة";
export const handed = "في المحفظة";
export const waitsForWallet = "لم تُرسل بعد";
export const willCapture = "تُحصَّل بهذا";
export const willReturn = "تُرجَع بهذا";
export const byCustomer = (time: string) => `من العميل، ${time}`;
export const leftOut = {
  unread: "لم تُخبر بها السلسلة، لذا استُبعدت",
  missing: "لا توجد دفعة بهذا المعرّف على السلسلة",
  foreign: "ليست لهذا المتجر، لذا استُبعدت",
  disputed: "استُبعدت: قيد النزاع، ويُبتّ فيها في صفحتها",
  own: "استُبعدت: دفعتها المحفظة المتصلة",
  early: "استُبعدت: ما زال لدى العميل وقت للفحص",
  lapsed: "استُبعدت: انتهت مهلة التحصيل",
  nothing: "لا شيء منها محتجز",
};
export const whoGetsWhat = "من يستلم ماذا";
export const heldNow = "محتجز الآن";
export const backToCustomers = "يعود إلى العملاء";
export const forYou = "حُصِّل لك";
export const stillHeld = "ما زال محتجزًا";
export const wentBack = "عاد";
export const sumsIncomplete = "تنتظر المجاميع حتى تُخبر السلسلة بكل دفعة.";
export const othersGoOn =
  "إذا تعذّر تحصيل إحداها عند وصول المعاملة، لأن العميل أفرج عنها أو أبلغ عن مشكلة، يستبعدها العقد ويُحصّل البقية.";
export const allOrNone = "يُرجع العقد كل دفعات المعاملة أو لا شيء منها.";
export const wallet = "المحفظة الموقِّعة";
export const onChain = (chain: string) => `معاملة على ${chain}`;
export const aboutFee = (fee: string) => `رسوم الشبكة نحو ${fee}، تدفعها المحفظة الموقِّعة.`;
export const feeInWallet = "تعرض محفظتك رسوم الشبكة.";
export const captureFinal = "لا يمكن التراجع عن هذا. يبقى ردّ الأموال ممكنًا.";
export const returnFinal = "لا يمكن التراجع عن هذا. لا تُؤخذ عمولة.";
export const walletMayNot = "لا يحق لهذه المحفظة فعل ذلك";
export const walletMayNotAdvice = (chain: string) =>
  `يُرجى ربط المحفظة التي تستلم الدفعات، أو محفظة عيّنتها على ${chain}. لم تتحرك أي أموال.`;
export const feeRisen = "تضاعفت رسوم الشبكة وأكثر";
export const feeRisenAdvice =
  "لم يُرسل شيء ولم تتحرك أي أموال. يُرجى الانتظار، أو الضغط مجددًا للإرسال بالرسوم المعروضة الآن.";
export const waitAgain = "متابعة الانتظار";
export const doneOn = (done: number, all: number) => `تُظهره السلسلة لـ${done} من ${all}.`;
