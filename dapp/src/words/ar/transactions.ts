/** Translated from English; reviewed by: nobody yet. */

export const allowTo = (escrow: string) => `تأذن لـ ${escrow} بأخذ`;
export const captured = "يُحصَّل";
export const commissionTo = (rate: string, feeRecipient: string) =>
  `العمولة (${rate}) إلى ${feeRecipient}`;
export const paidOutTo = (payee: string) => `يُصرف إلى ${payee}`;
export const backToPayer = "يعود إلى الدافع";
export const none = "لا توجد";
export const staysInEscrow = "يبقى في عقد الضمان";
export const decidedBy = "القرار بيد";
export const withoutDecision = "دون قرار، يعود إلى الدافع بعد";
export const publicOnChain = "علني على السلسلة";
export const youPay = "تدفع";
export const networkFee = "رسوم الشبكة";
export const paidByYou = "تدفعها أنت";
export const youAuthorize = "تفوّض";
export const validUntil = "صالح حتى";
export const noneRelayerPays = "لا توجد: تُدفع نيابةً عنك";
export const intoEscrowContract = "إلى عقد الضمان";
export const throughEscrowContract = "عبر عقد الضمان";
export const paidOutAtOnceTo = "يُصرف فورًا إلى";
export const heldFor = "يُحجز لصالح";
export const comesBackTo = "تذهب المبالغ المردودة إلى";
export const backTo = (payer: string) => `يعود إلى الدافع ${payer}`;
export const commission = "العمولة";
export const paidFromYourWallet = "يُدفع من محفظتك";
export const toPayer = (payer: string) => `إلى الدافع ${payer}`;
export const refundableAfter = "ما يبقى قابلًا للرد بعد ذلك";
export const youRelease = "تحرّر";
export const commissionBorneByMerchant = "العمولة، يتحملها التاجر";
export const forArbiter = "للمحكّم";
export const paidOutToYou = (owner: string) => `يُصرف إليك، ${owner}`;
export const voteBackToPayer = "تصوّت: يعود إلى الدافع";
export const panel = "هيئة التحكيم";
export const paidOutToAddress = (to: string) => `يُصرف إلى ${to}`;
