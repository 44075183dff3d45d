/** Translated from English; reviewed by: nobody yet. */

/** What a payer is told of their payment. `shop` is the merchant's name, or "the shop". */
export const theShop = "المتجر";
export const held = "محجوز بأمان";
export const partlyPaidOut = "تم صرف جزء منه";
export const paidOut = "تم صرفه";
export const returned = "تمت إعادته";
export const refunded = "تم رده";
export const partlyRefunded = "تم رد جزء منه";
export const yourMove = "الخطوة لك";
export const yoursAgain = "عاد ملكًا لك";
export const inDispute = "قيد النزاع";
export const settled = "تمت التسوية";
export const ruled = "صدر الحكم";
export const nothingPaid = "غير مدفوع";
export const nothingPaidSentence = "لم يُدفع شيء.";

export const inEscrow = "أموالك في عقد الضمان.";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `ذهب ${captured} إلى ${shop}، ولا يزال ${held} في عقد الضمان.`;
export const leftInEscrow = (held: string) => `يوجد ${held} في عقد الضمان.`;
export const partIsBack = (returned: string) => `عاد إليك ${returned}.`;
export const collectsLater = (shop: string, from: string) =>
  `بإمكان ${shop} تحصيل المبلغ بمجرد تأكيدك استلام طلبك، أو ابتداءً من ${from}.`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `بإمكان ${shop} تحصيل المبلغ بمجرد تأكيدك استلام طلبك، أو ابتداءً من ${from} إذا لم تبلغ عن مشكلة.`;
export const sayBefore = (shop: string, from: string) =>
  `هل هناك خطأ ما؟ يُرجى الإبلاغ عنه قبل ${from}. فابتداءً من ذلك الوقت بإمكان ${shop} تحصيل المبلغ دون تأكيد منك.`;
export const collectsNow = (shop: string) => `بإمكان ${shop} تحصيل المبلغ في أي وقت.`;
export const collectsNowUnlessProblem = (shop: string) =>
  `بإمكان ${shop} تحصيل المبلغ في أي وقت. هل هناك خطأ ما؟ يُرجى الإبلاغ عنه قبل أن يحصّله.`;
export const yoursFrom = (end: string) => `ما لا يُحصَّل حتى ${end} يعود ملكًا لك.`;
export const notCollected = (shop: string, held: string) =>
  `لم يحصّل ${shop} المبلغ في الوقت المحدد. المبلغ كله (${held}) لك: يمكنك استرجاعه متى شئت.`;
export const youPaidOut = (shop: string, on: string) =>
  `أكدت الاستلام، وصُرف المبلغ إلى ${shop} ${on}.`;
export const shopCollected = (shop: string, on: string) => `حصّل ${shop} المبلغ ${on}.`;
export const paidAtOnce = (shop: string, on: string) => `صُرف المبلغ إلى ${shop} فورًا، ${on}.`;
export const canRefund = (until: string) => `لا يزال بإمكان المتجر رد المبلغ إليك حتى ${until}.`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `ردّ ${shop} مبلغ ${refunded}. ويحتفظ بمبلغ ${kept}.`;
export const refundedAll = (shop: string, refunded: string) =>
  `ردّ ${shop} كل ما حصّله، وهو ${refunded}.`;
export const partCameBack = (returned: string) => `عاد إليك ${returned} قبل ذلك.`;
export const shopReturned = (shop: string, on: string) => `أعاد ${shop} المبلغ كله ${on}.`;
export const cameBack = (on: string) => `عاد إليك المبلغ كله ${on}.`;
export const arbiterDecides = (shop: string, by: string) =>
  `لا يمكن أن يحصّل ${shop} المبلغ الآن. يقرر المحكّم في موعد أقصاه ${by}. وإذا لم يصدر عنه قرار، يمكنك استرجاع المبلغ كله.`;
export const arbiterSilent = (held: string) =>
  `لم يقرر المحكّم في الوقت المحدد. المبلغ كله (${held}) لك: يُرجى استرجاعه قبل صدور قرار متأخر.`;
export const agreed = (on: string, division: string) => `اتفقتما ${on}: ${division}`;
export const decided = (on: string, division: string) => `قرر المحكّم ${on}: ${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `استرجعت ${returned}، وذهب الباقي إلى ${shop}.`;
export const shopGotNothing = (returned: string, shop: string) =>
  `استرجعت ${returned}، ولم يذهب شيء إلى ${shop}.`;

export const waitingForYou = "في انتظارك";
export const locked = "مقفل حتى صدور القرار";
export const paidTo = (shop: string) => `صُرف إلى ${shop}`;
export const returnedToYou = "أُعيد إليك";
export const youPaid = "دفعت";
export const shopMayCollect = "يجوز للمتجر التحصيل";
export const yours = "يعود ملكًا لك";

export const eventFunded = (amount: string) => `دفعت ${amount} إلى عقد الضمان`;
export const eventRelayed = "لم تدفع رسوم شبكة";
export const eventReleased = (amount: string) => `صرفت ${amount} إلى المتجر`;
export const eventCaptured = (amount: string) => `حصّل المتجر ${amount}`;
export const eventVoided = (amount: string) => `أعاد المتجر إليك ${amount}`;
export const eventReclaimed = (amount: string) => `عاد إليك ${amount}، لعدم تحصيله في الوقت المحدد`;
export const eventRefunded = (amount: string) => `ردّ المتجر إليك ${amount}`;
export const eventDisputed = "فتحت نزاعًا";
export const eventDisputedByShop = "فتح المتجر نزاعًا";
export const eventEvidence = "قدّمت دليلًا";
export const eventEvidenceOfShop = "قدّم المتجر دليلًا";
export const eventResolved = (returned: string, amount: string) =>
  `قرر المحكّم: ${returned} لك، و${amount} للمتجر`;
export const eventSettled = (returned: string, amount: string) =>
  `اتفقتما: ${returned} لك، و${amount} للمتجر`;
export const eventDisputeExpired = (amount: string) =>
  `عاد إليك ${amount}: لم يقرر المحكّم في الوقت المحدد`;
export const shopMayCollectNote = "ما لم تبلغ عن مشكلة قبل ذلك.";
export const shopMayCollectAnyway = "دون تأكيد منك. ولا تسمّي الشروط محكّمًا يمكنه منع ذلك.";
export const notCollectedIsYours = "ما لا يُحصَّل يعود ملكًا لك";
export const notCollectedIsYoursNote = "يمكنك عندئذٍ استرجاعه متى شئت.";
export const arbitrationEndsNote = "إذا لم يصدر قرار، يمكنك استرجاع كل ما هو محجوز.";
export const refundsEnd = "آخر يوم لرد المبلغ";
export const refundsEndNote = "حتى ذلك الحين يمكن للمتجر رد المبلغ عبر العقد.";
