/** Translated from English; reviewed by: nobody yet. */

export const payouts = "صرف الأموال";
export const advice =
  "تذهب الأموال المحصّلة مباشرة إلى عنوان الصرف. هنا ما لم يصل، وما يُقسم، وما صُرف.";
export const thePayouts = "صرف الأموال";
export const address = "عنوان الصرف";
export const change = "التغيير في الإعدادات";
export const look = "العرض في الإعدادات";
export const changesTo = "يتغير إلى";
export const toStop = "متبقية لإيقافه";
export const changesSilent =
  "لا تذكر الخدمة الآن إن كان هناك تغيير ينتظر، ولا العناوين المستخدمة سابقًا.";
export const onlyTo = "لا يمكن أن تذهب إلى مكان آخر، أيًّا كان المرسل.";
export const feeByWallet = "تعرضها محفظتك";
export const feeAtMost = (fee: string) => `نحو ${fee}، تدفعها أنت`;
export const connect = "اربط محفظة تدفع رسوم الشبكة.";
export const credits = "الأرصدة المتاحة";
export const creditsNote =
  "ما رفضت محفظة أو عملة استلامه عند الدفع، وما تطلب شروطه حفظه بعد التحصيل.";
export const chainSilent = "إحدى السلاسل لا تجيب";
export const creditsSilent = (names: string) =>
  `لا يُعرف الآن ما هو محفوظ على ${names}. تعيد هذه الصفحة السؤال تلقائيًا.`;
export const noCredits = "لا شيء محفوظ: وصل كل ما تم تحصيله.";
export const waitsFor = "لصالح";
export const withdrawNamed = (amount: string) => `سحب ${amount}`;
export const withdraw = "سحب";
export const withdrawTitle = "سحب رصيد";
export const withdrawn = (amount: string, to: string) => `ذهب ${amount} إلى ${to}`;
export const onlyOwner = (owner: string) =>
  `لا يمكن أن يسحب هذا إلا المحفظة ${owner}: فهي لا تسمح لغيرها بذلك.`;
export const pots = "الصناديق والتقسيمات";
export const potsNote =
  "عمولات تنتظر من يقسمها. كل قائمة كما اتفقت عليها دفعاتها، ولا يمكن لأحد تغييرها.";
export const historySilent = "السجل العام لا يجيب";
export const potsSilent = (names: string) =>
  `القوائم التي لك حصة فيها على ${names} غير معروفة الآن.`;
export const noPots = "لا تُعرف قائمة لك حصة فيها. تُعرف القائمة بعد أول صرف لها.";
export const payOutTo = (many: number) => `الصرف إلى ${many}`;
export const yours = "لك";
export const payOut = (amount: string) => `صرف ${amount}`;
export const paidOut = (amount: string) => `ذهب ${amount} إلى جميع من في القائمة`;
export const history = "السجل";
export const historyNote = "الأيام بتوقيت UTC. المحصّل هو ما ذهب إلى عنوان الصرف أو حُفظ له.";
export const historyMissing = (names: string) => `سجل ${names} غير ظاهر هنا.`;
export const noHistory = "لم يُحصّل شيء بعد.";
export const captured = "المحصّل";
export const creditPaid = "رصيد مصروف";
export const afterCommission = (amount: string) => `بعد عمولة ${amount}`;
export const to = "إلى";
export const recipient = "المستلم";
