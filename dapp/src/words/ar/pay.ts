/** Translated from English; reviewed by: nobody yet. */

export const lookingForYourWallet = "جارٍ البحث عن محفظتك…";
export const otherChain = "صفحة الدفع هذه على سلسلة غير معدّة هنا";
export const otherChainAdvice = (merchant: string) =>
  `لا يمكن لهذه الصفحة قراءتها ولا دفعها. يُرجى طلب صفحة دفع جديدة من ${merchant}.`;
export const qrCode = "رمز QR لرابط هذه الصفحة";
export const otherDevice = "محفظتك على هاتفك؟ يكفي مسح الرمز. وتتابع هذه الصفحة ما يجري.";
export const link = "الرابط";
export const serviceSilent = "الخدمة لا تستجيب حاليًا";
export const serviceSilentAdvice =
  "قد يكون ما تراه قديمًا بعض الشيء. لا يزال بإمكانك الدفع إذا دفعت رسوم الشبكة بنفسك.";
export const chooseWallet = "اختيار محفظة";
export const openWalletApp = "فتح تطبيق محفظتك";
export const connectNote = "لا ينتقل شيء بمجرد الربط.";
export const wallet = "محفظتك";
export const payWith = "الدفع باستخدام";
export const change = "تغيير";
export const changeWallet = "تغيير المحفظة";
export const balance = (amount: string) => `الرصيد ${amount}`;
export const balanceUnknown = "الرصيد غير معروف: السلسلة لا تستجيب";
export const notEnough = (symbol: string) => `لا يوجد ما يكفي من ${symbol} في هذه المحفظة`;
export const notEnoughAdvice = (amount: string) => `يُرجى إضافة ${amount}، أو ربط محفظة أخرى.`;
export const networkFee = "رسوم الشبكة";
export const feePaidForYou = "لا شيء، تُدفع نيابةً عنك";
export const feeByYou = (nativeSymbol: string) => `على حسابك، بعملة ${nativeSymbol}`;
export const pay = (amount: string) => `دفع ${amount}`;
export const payWithFee = (amount: string) => `دفع ${amount} مع الرسوم`;
export const paying = (amount: string) => `جارٍ دفع ${amount}`;
export const payFeeMyself = "دفع الرسوم بنفسي";
export const payWithoutFee = "الدفع دون رسوم شبكة";
export const confirmOnce = (wallet: string) => `تأكيد واحد، في ${wallet}`;
export const confirmTwice = (amount: string) => `تأكيدان: الإذن بمبلغ ${amount} بالضبط، ثم الدفع`;
export const willSwitch = (wallet: string, chain: string) =>
  `تطلب ${wallet} التبديل إلى ${chain}، ثم الدفع`;
export const preparing = "جارٍ التحضير";
export const confirmIn = (wallet: string) => `التأكيد في ${wallet}`;
export const switchIn = (wallet: string) => `تبديل الشبكة في ${wallet}`;
export const resetIn = (wallet: string) => `إلغاء إذن إنفاق سابق في ${wallet}`;
export const resetting = "جارٍ إلغاء إذن إنفاق سابق";
export const approve = "الموافقة";
export const approveIn = (wallet: string) => `الموافقة في ${wallet}`;
export const approving = "جارٍ تسجيل الموافقة";
export const sending = "جارٍ الإرسال";
export const paid = "تم الدفع";
export const nothingMoved = "لم ينتقل شيء بعد.";
export const mayClose = "بضع ثوانٍ. يمكنك إغلاق هذه الصفحة: فالعملية مستمرة.";
export const whatIsSigned = "على ماذا أوقّع بالضبط؟";
export const exactlyThis = (amount: string) =>
  `تأذن بنقل ${amount} بالضبط إلى عقد الضمان، مرة واحدة. ولا يمكن المساس بأي شيء آخر في محفظتك.`;
export const escrowOn = (chain: string) => `عقد ضمان Handsel على ${chain}`;
export const payoutAddress = "عنوان الاستلام للمتجر";
export const yourWallet = (wallet: string) => `أنت، ${wallet}`;
export const rawMessage = "الرسالة الأصلية";
export const soldBy = "البائع";
export const questions = "الأسئلة";
export const refundPolicy = "سياسة المتجر لرد المبالغ";
export const chooseCoin = "بأي عملة تريد الدفع؟";
export const coinHasBegun = "بدأت دفعة بهذه العملة. والدفع بعملة أخرى يكون دفعة ثانية.";
export const beganElsewhere = "بدأت دفعة أخرى لهذا الطلب";
export const beganElsewhereAdvice = (from: string) =>
  `بدأت على هذا الجهاز من المحفظة ${from}، وقد تصل لاحقًا. وعندئذٍ تكون أي دفعة أخرى دفعة ثانية، وتُحتسب كلتاهما. يُرجى متابعة تلك الدفعة، أو الدفع من جديد فقط عند التأكد من أنها لن تصل.`;
export const payAllTheSame = "الدفع من جديد رغم ذلك";
export const onChain = (chain: string) => `على ${chain}`;
export const has = (amount: string) => `لديك ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `أقل من سنت (${coin})` : `${fiat} (${coin})`;
export const feeAbout = (fee: string) => `بالإضافة إلى نحو ${fee}`;
export const fromExchange =
  "هل عملاتك على منصة تداول؟ يُرجى إرسالها إلى محفظة خاصة بك أولًا ثم الدفع منها. فالمبلغ المردود يعود إلى العنوان الذي دفع، وعنوان منصة التداول لا يمكنه تأكيد طلب ولا الإبلاغ عن مشكلة.";
