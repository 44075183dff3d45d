/** Translated from English; reviewed by: nobody yet. */

export const confirmDelivery = (shop: string) => `استلمت الطلب: الدفع إلى ${shop}`;
export const getMoneyBack = "استرجاع أموالي";
export const getMoneyBackInvitation =
  "لم يحصّل المتجر المبلغ في الوقت المحدد. الأموال لك: يمكنك استرجاعها متى شئت.";
export const getDisputedBackInvitation = "بعد انتهاء مهلة المحكّم دون قرار، يمكنك استرجاع الأموال.";
export const theShop = "المتجر";
export const confirmDeliveryInvitation =
  "بعد استلام ما دفعت ثمنه، يمكنك تحرير المبلغ، أو الجزء الذي يرضيك منه.";
export const capture = "تحصيل";
export const captureInvitation = "بعد التسليم، يمكنك تحصيل المبلغ، أو الجزء المقابل لما سلّمته منه.";
export const giveBack = "إعادة المبلغ";
export const giveBackInvitation = "يمكنك إعادة الأموال في أي وقت ما دامت محجوزة.";
export const refund = "رد المبلغ";
export const refundInvitation = "يمكنك رد المبلغ المحصَّل، كله أو جزء منه.";
export const returnToPayer = "الإعادة إلى الدافع";
export const returnToPayerInvitation = "انتهت مهلة التحصيل. يمكن الآن أن تعود الأموال إلى الدافع.";
export const openDispute = "فتح نزاع";
export const openDisputeInvitation = "إذا كان هناك خطأ ما، يمكنك إحالة القرار إلى المحكّم.";
export const addEvidence = "إضافة دليل";
export const addEvidenceInvitation = "يمكنك تقديم رابط دليل إلى المحكّم.";
export const decideDispute = "الفصل في النزاع";
export const decideDisputeInvitation = "أنت المحكّم: يُرجى تقسيم الأموال بين الدافع والتاجر.";
export const endDispute = "إنهاء النزاع";
export const endDisputeInvitation =
  "بعد انتهاء مهلة المحكّم دون قرار، يمكن أن تعود الأموال إلى الدافع.";
