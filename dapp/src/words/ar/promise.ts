/** Translated from English; reviewed by: nobody yet. */

export const promiseAtOnce = (money: string, merchant: string) =>
  `عند الدفع يذهب ${money} إلى ${merchant} فورًا: لا يحجزه لك أي عقد، ولا يمكن لأحد الفصل في نزاع.`;
export const promiseHeld = (money: string, merchant: string) =>
  `عند الدفع يُحجز ${money} لدى عقد، لا لدى ${merchant}.`;
export const atAnyTime = "في أي وقت";
export const untilAfterYouPay = (span: string) => `حتى نهاية مهلة التحصيل (${span} من الدفع)`;
export const takesAtOnce = (merchant: string, until: string) =>
  `بإمكان ${merchant} تحصيله فورًا، ${until}.`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `خلال مهلة الفحص (${span}) لا يمكن لأحد غيرك أن يصرفه إلى ${merchant}. وبعدها بإمكان ${merchant} تحصيله، ${until}.`;
export const endsNever = (merchant: string) =>
  `لا تاريخ لعودته: يبقى محجوزًا إلى أن تصرفه، أو يحصّله ${merchant} أو يعيده، أو ينتهي نزاع.`;
export const endsByReclaim = "ما لا يُحصَّل حتى ذلك الحين يمكن لأي شخص إعادته إليك.";
export const disputeByNobody = "لا يمكن لأحد الفصل في نزاع بشأنه.";
export const whileItIsHeld = "ما دام محجوزًا";
export const untilThen = "حتى ذلك الحين";
export const named = (name: string, address: string) => `${name} (${address})`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}، بإمكانك وبإمكان ${merchant} فتح نزاع بشأنه: ويتولى ${arbiter} عندئذٍ تقسيمه. وإذا لم يصدر قرار خلال مهلة المحكّم (${span})، يمكن إعادته إليك.`;
export const refundNever = (merchant: string) => `ما حصّله ${merchant} لا يمكن رده عبر العقد.`;
export const refundUntil = (merchant: string, span: string) =>
  `ما حصّله ${merchant} يمكنه رده عبر العقد حتى نهاية مهلة رد المبلغ (${span} من الدفع، أو من بدء نزاع).`;
export const shortAtOnce = (merchant: string) =>
  `تذهب أموالك إلى ${merchant} فورًا. لا شيء يحجزها لك، ولا يمكن لأحد الفصل في نزاع.`;
export const escrow = "عقد الضمان";
export const shortHeld = <Part>(escrow: Part) => ["تنتظر أموالك في ", escrow, "."];
export const shortAnyTime = (merchant: string) => `بإمكان ${merchant} تحصيلها بمجرد وصولها.`;
export const shortAfter = (merchant: string, span: string) =>
  `تذهب إلى ${merchant} عند تأكيدك استلام طلبك، أو بعد مهلة الفحص (${span}).`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `تذهب إلى ${merchant} عند تأكيدك استلام طلبك، أو بعد مهلة الفحص (${span}) إذا لم تبلغ عن مشكلة.`;
export const shortEnd = (span: string) => `وإذا لم تُحصَّل خلال مهلة التحصيل (${span})، عادت ملكًا لك.`;
