/** Translated from English; reviewed by: nobody yet. */

export const noPaymentsYet = "لا توجد دفعات بعد";
export const firstLink =
  "يُرجى إنشاء رابط لشيء تبيعه، وعرضه على عميل. وعند دفعه تظهر الدفعة هنا تلقائيًا.";
export const makeFirstLink = "إنشاء رابط دفع";
export const byProgram = "من برنامج، عبر API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `يُرجى إنشاء صفحة دفع بمفتاح API ${mode === "live" ? "الفعلي" : "للاختبار"} لديك وإرسال `,
  url,
  " الخاص بها إلى عميل. وعند دفعها تظهر الدفعة هنا تلقائيًا.",
];
export const command = "الأمر";
export const payments = "الدفعات";
export const noPaymentId = "هذا ليس معرّف دفعة";
export const noPaymentIdAdvice = "يُرجى إغلاق هذا واختيار دفعة من القائمة.";
export const payment = "الدفعة";
export const unknownPayment = "لا تعرف السلسلة هذه الدفعة بعد";
export const thePayment = "الدفعة";
export const whereTheMoneyIs = "أين الأموال";
export const whatHappened = "ما الذي حدث";
export const payersPage = "الصفحة التي يراها الدافع";
export const noHistory = "السجل العام (subgraph) غير متاح";
export const noHistoryAdvice =
  "هذه القائمة هي سجل الخدمة نفسها بدلًا منه. ولا تزال صفحة كل دفعة تأتي مباشرة من السلسلة.";
export const noHistoryOf = (chains: string) => `السجل العام الخاص بـ ${chains} غير متاح`;
export const noHistoryOfAdvice =
  "قد تغيب دفعات هناك عن هذه القائمة. أما دفعات السلاسل الأخرى فكاملة.";
export const loadMore = "تحميل المزيد";
export const thePayments = "الدفعات";
export const order = "الطلب";
export const paid = "وقت الدفع";
export const captureBy = "التحصيل حتى";
export const status = "الحالة";
export const amount = "المبلغ";
export const testMode = "وضع الاختبار.";
export const playMoneyOn = (chain: string) => `أموال غير حقيقية على ${chain}.`;
export const testModeLabel = "وضع الاختبار";
export const chainNumber = (id: number) => `السلسلة ${id}`;
export const embedTitle = "عرض صفحة الدفع في صفحاتك";
export const embedAdvice = <Part>(field: Part) => [
  "يُرجى ذكر أصل موقعك (origin) في الحقل ",
  field,
  " من ملفك، عبر API. ثم وضع هذا في صفحتك، مع عنوان صفحة دفع أو رابط دفع:",
];
export const checkoutAddress = "ADDRESS_OF_THE_CHECKOUT";
export const payWithCrypto = "الدفع بالعملات المشفرة";
export const embedCode = "الشيفرة لصفحتك";
export const embedNote =
  "يفتح صفحة الدفع فوق صفحتك. ومن لا يشغّل نصوصًا برمجية يتبع الرابط. يُرجى الشحن عندما يصل webhook إلى خادمك، لا عندما تُبلَّغ صفحتك.";
export const onChain = (chain: string) => `على ${chain}`;
export const commission = "العمولة";
