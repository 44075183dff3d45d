/** Translated from English; reviewed by: nobody yet. */

export const title = "نقطة البيع";
export const amount = "المبلغ";
export const chargedIn = "التحصيل بعملة";
export const keys = "مفاتيح المبلغ";
export const erase = "حذف الرقم الأخير";
export const keyboard = "يمكنك كتابة الأرقام. يحصّل مفتاح Enter، ويبدأ Escape من جديد.";
export const tips = { none: "دون إكرامية", five: "5%", ten: "10%", other: "أخرى" } as const;
export const otherTip = "إكرامية هذه العملية";
export const charge = (amount: string) => `تحصيل ${amount}`;
export const chargeNothing = "تحصيل";
export const sale = (store: string) => `عملية شراء من ${store}`;
export const tipLine = "إكرامية";
export const forCustomer = "للعميل";
export const nothingYet = "يظهر هنا الرمز لهاتف العميل.";
export const qrCode = (amount: string) => `رمز QR لدفع ${amount}`;
export const pointHere = "يُرجى توجيه كاميرا الهاتف إلى هنا.";
export const waiting = "في انتظار الهاتف";
export const paying = "العميل يدفع الآن";
export const payingAdvice = "الدفعة على الشبكة وستؤكدها قريبًا. يُرجى إبقاء هذه الصفحة مفتوحة.";
export const timeLeft = (time: string) => `متبقٍّ ${time}`;
export const withTip = (tip: string) => `منها إكرامية ${tip}`;
export const orCoin = (coins: string) => `يمكن الدفع بعملة ${coins}`;
export const cancel = "إلغاء هذه العملية";
export const cannotSee = "لا يمكننا معرفة ما إذا دُفع";
export const cannotSeeAdvice =
  "الخدمة لا تستجيب. وقد يدفع هاتف العميل مع ذلك. يُرجى عدم التحصيل مرة أخرى قبل ظهور الجواب هنا: فهذه الصفحة تواصل السؤال.";
export const ended = "انتهى الوقت";
export const endedAdvice =
  "لم يعد دفع هذا الرمز ممكنًا. وإن وصل مال كان في الطريق فستجده بين دفعاتك في انتظار قرارك.";
export const paid = "مدفوع";
export const heldNow = "يحتفظ عقد الضمان بالمال. ويمكنك تحصيله فورًا.";
export const inCoin = (amount: string) => `وصل ${amount}`;
export const receipt = "إيصال للعميل";
export const receiptCode = "رمز QR للإيصال";
export const print = "طباعة";
export const nextCustomer = "العميل التالي";
export const showPayment = "عرض الدفعة";
export const theSale = "العملية";
export const askAgain = "السؤال مجددًا";
export const noRate =
  "إن لم يكن لهذه العملة سعر تحويل الآن، فيُرجى التحصيل بعملة رقمية: اختيارها أعلى المبلغ.";
