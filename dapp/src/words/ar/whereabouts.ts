/** Translated from English; reviewed by: nobody yet. */

export const orderDeliver = (merchant: string) => `يرى ${merchant} الدفعة ويمكنه التسليم.`;
export const orderNothingOwed = (merchant: string) =>
  `لا شيء من المبلغ لدى ${merchant}، ولذلك لا يُستحق شيء مقابل هذا الطلب.`;
export const notPaid = "غير مدفوع";
export const nothingPaid = "لم يُدفع شيء.";
export const heldInEscrow = "محجوز في عقد الضمان";
export const partlyPaidOut = "تم صرف جزء منه";
export const paidOut = "تم صرفه";
export const refunded = "تم رده";
export const returnedToPayer = "تمت إعادته إلى الدافع";
export const notCollectedInTime = "لم يُحصَّل في الوقت المحدد";
export const orderNotCollected = (merchant: string) =>
  `لم يحصّل ${merchant} الأموال في الوقت المحدد. يمكنك متابعة الدفعة لاسترجاعها.`;
export const disputed = "قيد النزاع";
export const orderDisputed = "يمكنك متابعة الدفعة لمعرفة سير النزاع.";
export const restReturned = (returned: string) => ` وعاد الباقي، وهو ${returned}، إلى الدافع.`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `يحجز العقد ${held}، وحُصّل ${refundable} ولم يُرد.${back}${stillHeld}`;
export const alsoReturned = (returned: string) => ` وعاد ${returned} إلى الدافع.`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `يحجز العقد ${held}.${alsoReturned} ${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) => `حُصّل ${captured}، ولا يزال العقد يحجز ${held}.${alsoReturned} ${next}`;
export const whereExpired = (held: string) =>
  `انتهت مهلة التحصيل. يمكن الآن أن يعود ${held} إلى الدافع. ولا يزال الدافع وحده قادرًا على تحريره إلى التاجر.`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `حُصّل ${captured}، ورُد منه ${refunded}.${alsoReturned} لم يعد شيء محجوزًا.`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `حُصّل ${captured}.${alsoReturned} لم يعد شيء محجوزًا.`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `رُد إلى الدافع كل ما حُصّل، وهو ${refunded}.${alsoReturned}`;
export const whereReturned = "عاد المبلغ كله إلى الدافع.";
export const whereDisputed = (held: string, next: string) => `مبلغ ${held} قيد النزاع. ${next}`;
export const nextArbiter = (left: string) =>
  `يبقى محجوزًا إلى أن يقرر المحكّم، أو يحرره الدافع، أو يعيده التاجر. وإذا لم يحدث ذلك خلال ${left}، يمكن أن يعود إلى الدافع.`;
export const nextArbiterLate = "لم يقرر المحكّم في الوقت المحدد: يمكن الآن أن يعود إلى الدافع.";
export const nextInspection = (left: string) =>
  `يمكن للدافع تحريره؛ ويمكن للتاجر تحصيله بعد ${left}.`;
export const nextCapture = "يمكن للدافع تحريره، ويمكن للتاجر تحصيله.";
export const nextReclaim = (taking: string, left: string) =>
  `${taking} وما لا يُحصَّل خلال ${left} يمكن أن يعود إلى الدافع.`;
export const nextStays = (taking: string) => `${taking} ويبقى هناك إلى أن يتصرف الدافع أو التاجر.`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking} ويبقى هناك إلى أن يتصرف الدافع أو التاجر، أو ينتهي نزاع.`;
