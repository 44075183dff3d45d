/** Translated from English; reviewed by: nobody yet. */

export const ofWhichCommission = (fee: string) => `، منه ${fee} عمولة`;
export const donePaid = (amount: string) => `دُفع ${amount}.`;
export const doneReleased = (amount: string, commission: string) =>
  `حرّرت ${amount}${commission}. وتم الدفع إلى التاجر.`;
export const doneCaptured = (amount: string, commission: string) => `حُصّل ${amount}${commission}.`;
export const doneReturned = (returned: string) => `عاد ${returned} ملكًا للدافع.`;
export const doneRefunded = (amount: string) => `رُد ${amount} إلى الدافع.`;
export const doneDisputed = "الدفعة الآن قيد النزاع. القرار للمحكّم.";
export const doneEvidence = "دليلك على السلسلة.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `تم التقسيم: ${returned} إلى الدافع، وتحصيل ${amount}${commission}.`;
export const doneKept = (amount: string) => `يبقى ${amount} محفوظًا في العقد.`;
