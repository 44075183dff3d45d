/** Translated from English; reviewed by: nobody yet. */

export const noLink = "رابط الدفع هذا غير موجود";
export const noLinkAdvice = "لم تنتقل أي أموال. يُرجى التحقق من الرابط، أو طلب رابط جديد من المتجر.";
export const cannotBeShown = "لا يمكن عرض هذا الرابط";
export const offer = "العرض";
export const closed = "رابط الدفع هذا مغلق";
export const closedAdvice = (merchant: string) =>
  `لم تنتقل أي أموال. يُرجى طلب رابط جديد من ${merchant} إذا ظلت لديك رغبة في الدفع.`;
export const payTo = (amount: string, merchant: string) => `دفع ${amount} إلى ${merchant}`;
export const onChain = (chain: string) => `على ${chain}`;
export const rateLater = (symbol: string, chain: string) =>
  `يُدفع بعملة ${symbol} على ${chain}، بسعر التحويل وقت الربط`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `عرض موقّع من ${merchant}، بالمحفظة ${wallet}.`;
export const verifying = "جارٍ التحقق ممن وقّع هذا العرض…";
export const ofServer = (merchant: string) => `عرض من هذا الخادم. لم يوقّعه ${merchant}.`;
export const forged = (merchant: string) =>
  `يقول الخادم إن ${merchant} وقّع هذا العرض، لكن هذا ليس ما وقّعه. يُرجى سؤاله قبل الدفع.`;
export const unchecked = "تعذّر الآن التحقق ممن وقّع هذا العرض.";
export const nothingPaidYet =
  "لا ينتقل شيء بمجرد الربط. ترى المبلغ الدقيق ورسوم الشبكة قبل التأكيد.";
