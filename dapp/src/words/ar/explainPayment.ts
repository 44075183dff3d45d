/** Translated from English; reviewed by: nobody yet. */

export const notEnough = (symbol: string) => `لا يوجد ما يكفي من ${symbol} في هذه المحفظة`;
export const noGas = "لا توجد عملات كافية لرسوم الشبكة";
export const noGasAdvice = (missing: string) =>
  `لم تنتقل أي أموال. تحتاج محفظتك إلى نحو ${missing} إضافية لرسوم الشبكة. يُرجى إضافتها، ثم إعادة المحاولة.`;
export const cannotSign = "لا يمكن لمحفظتك توقيع هذا";
export const cannotSignAdvice = "لم تنتقل أي أموال. يُرجى دفع الرسوم بنفسك بدلًا من ذلك.";
export const quotaUsed = "استُنفدت رسوم الشبكة المجانية لهذا اليوم";
export const quotaUsedAdvice =
  "لم تنتقل أي أموال. يُرجى دفع الرسوم بنفسك بدلًا من ذلك. أو العودة غدًا.";
export const signatureRefused = "لم يُقبل توقيع هذه المحفظة";
export const signatureRefusedAdvice =
  "جرى التخلص منه ولم تنتقل أي أموال. لا تستطيع بعض الحسابات الدفع بالتوقيع: يُرجى دفع الرسوم بنفسك بدلًا من ذلك، أو التوقيع من جديد.";
export const notUnderstood = "رفضت الخدمة هذا";
export const notUnderstoodAdvice =
  "لم تقبل ما أرسلته هذه الصفحة، ولذلك لم تنتقل أي أموال. يُرجى إعادة تحميل الصفحة، ثم إعادة المحاولة.";
export const offerWrong = "هذا العرض غير متسق";
export const offerWrongAdvice = (merchant: string) =>
  `ما تعرضه هذه الصفحة ليس ما ستوقّع عليه، ولذلك أُوقف الدفع. لم تنتقل أي أموال. يُرجى طلب صفحة دفع جديدة من ${merchant}.`;
export const notEnoughAfterAll = (symbol: string) =>
  `لم تنتقل أي أموال. يُرجى إضافة ${symbol} إلى هذه المحفظة، أو ربط محفظة أخرى، ثم الدفع من جديد.`;
export const relaySlow = "تستغرق السلسلة وقتًا أطول من المعتاد";
export const relaySlowAdvice =
  "لقد وقّعت، ودفعتك لدى خدمة الترحيل. تواصل هذه الصفحة البحث، ولا يمكنك الدفع مرتين. ويمكنك أيضًا دفع الرسوم بنفسك.";
export const relayerSilent = "خدمة الترحيل لا تستجيب";
export const relayerSilentAdvice =
  "لقد وقّعت. ولا يُعرف ما إذا كانت خدمة الترحيل قد أرسلتها: تسأل هذه الصفحة العقد، ويُحتسب توقيعك مرة واحدة. يمكنك إعادة المحاولة: فهو محفوظ على هذا الجهاز. أو دفع الرسوم بنفسك؛ ولا يمكنك الدفع مرتين.";
