/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "دفعاتي";
export const connectTitle = "لا توجد محفظة مرتبطة";
export const connectAdvice =
  "دفعاتك تخص المحفظة التي دفعتها. يُرجى ربطها لرؤيتها؛ لا ينتقل شيء بمجرد الربط.";
export const lookTitle = "أو الاطلاع على محفظة";
export const lookAdvice =
  "يمكن للجميع رؤية ما دفعته محفظة. للتصرف في دفعة، يُرجى ربط المحفظة التي دفعتها.";
export const walletAddress = "عنوان المحفظة";
export const look = "عرض الدفعات";
export const findOne = "البحث عن دفعة بمعرّفها أو بمعاملتها";
export const lookingAt = (wallet: string) => `هذه دفعات المحفظة ${wallet}`;
export const lookingAtAdvice = "يمكنك الاطلاع هنا. للتصرف في دفعة، يُرجى ربط هذه المحفظة.";
export const showOwn = "عرض دفعات محفظتي";
export const lookAtAnother = "الاطلاع على محفظة أخرى";
export const exportCut =
  "توجد دفعات أقدم مطابقة ليست فيه. يُرجى اختيار تواريخ للحصول عليها في ملف آخر.";
export const exportWithout = (chains: string) =>
  `الدفعات على ${chains} غائبة عنه: سجلها العام غير متاح.`;
export const searchLabel = "البحث في الدفعات";
export const searchPlaceholder = "سلعة أو متجر أو مبلغ أو عنوان";
export const held = "محجوز بأمان";
export const disputed = "قيد النزاع";
export const captured = "تم صرفه";
export const refunded = "تم رده";
export const returned = "تمت إعادته";
export const moreFilters = "العملة والسلسلة والتواريخ";
export const moreFiltersOn = (count: number) =>
  plural(count, {
    zero: "العملة والسلسلة والتواريخ: بلا اختيار",
    one: "العملة والسلسلة والتواريخ: اختيار واحد",
    two: "العملة والسلسلة والتواريخ: اختياران",
    few: `العملة والسلسلة والتواريخ: ${count} اختيارات`,
    many: `العملة والسلسلة والتواريخ: ${count} اختيارًا`,
    other: `العملة والسلسلة والتواريخ: ${count} اختيار`,
  });
export const hideTest = "إخفاء الدفعات التجريبية";
export const hideTestHint = "تلك التي على شبكات تجريبية، بأموال غير حقيقية.";
export const thePayments = "دفعاتك";
export const waiting = "في انتظارك";
export const waitingMore = "قد يوجد المزيد: لم تُراجع سوى أحدث الدفعات التي لا تزال محجوزة.";
export const offersMore =
  "قد يكون لدفعات أقدم عرض من المتجر لا يظهر هنا: لم تُراجع سوى أحدث 20 دفعة محجوزة.";
export const waitingUnread = "لا يمكننا حاليًا رؤية ما ينتظرك";
export const waitingUnreadAdvice =
  "قد تكون لدفعة في القائمة مهلة لا تظهر هنا: يُرجى فتحها لمعرفة ذلك. تعيد هذه الصفحة المحاولة تلقائيًا.";
export const everythingElse = "كل ما عدا ذلك";
export const allPayments = "كل الدفعات";
export const matching = "ما يطابق";
export const shown = (count: number) =>
  plural(count, {
    zero: "لا توجد دفعات",
    one: "دفعة واحدة",
    two: "دفعتان",
    few: `${count} دفعات`,
    many: `${count} دفعة`,
    other: `${count} دفعة`,
  });
export const shownNewest = (count: number) =>
  plural(count, {
    zero: "أحدث الدفعات (0)",
    one: "أحدث دفعة",
    two: "أحدث دفعتين",
    few: `أحدث ${count} دفعات`,
    many: `أحدث ${count} دفعة`,
    other: `أحدث ${count} دفعة`,
  });
export const searchedNewest = (count: number) =>
  plural(count, {
    zero: "لم يُبحث في أي دفعة. توجد دفعات أقدم.",
    one: "بُحث في أحدث دفعة. توجد دفعات أقدم.",
    two: "بُحث في أحدث دفعتين. توجد دفعات أقدم.",
    few: `بُحث في أحدث ${count} دفعات. توجد دفعات أقدم.`,
    many: `بُحث في أحدث ${count} دفعة. توجد دفعات أقدم.`,
    other: `بُحث في أحدث ${count} دفعة. توجد دفعات أقدم.`,
  });
export const older = "عرض الدفعات الأقدم";
export const searchOlder = "البحث في الدفعات الأقدم";
export const paymentTo = (merchant: string) => `دفعة إلى ${merchant}`;
export const paidBy = (funder: string) => `دفعها ${funder} باسم هذه المحفظة، وليس منها.`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "أموال غير حقيقية";
export const receipt = "الإيصال";
export const receiptOf = (title: string) => `الإيصال: ${title}`;
export const otherEscrow = (escrow: string) =>
  `هي في عقد ضمان آخر، ${escrow}. لا يمكن لهذه الخدمة فتحها: يُرجى استخدام الرابط الذي أعطاك إياه المتجر.`;
export const answerOffer = "الرد على عرض المتجر";
export const answerDispute = "الرد في النزاع";
export const objectBefore = <Part>(deadline: Part) => [
  "إذا كان هناك خطأ ما، يُرجى الإبلاغ عنه: ",
  deadline,
];
export const collectedBefore = <Part>(deadline: Part) => ["يعود ملكًا لك إذا لم يُحصَّل: ", deadline];
export const offerEnds = <Part>(deadline: Part) => ["مدة سريان العرض: ", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["مهلة المحكّم: ", deadline];
export const offered = "يعرض المتجر تقسيم المبلغ. يُرجى الاطلاع على العرض ثم قبوله أو رفضه.";
export const spoke = "كانت الكلمة الأخيرة للمتجر. يُرجى ذكر ما حدث من جانبك، ليسمع المحكّم الطرفين.";
export const namesTitle = "معرفة ما اشتريته ومن أي متجر";
export const namesAdvice = "توقيع واحد في هذه المحفظة يُظهر أنها لك. لا يكلف شيئًا ولا ينقل أموالًا.";
export const signIn = "تسجيل الدخول بهذه المحفظة";
export const waitingForYourWallet = "في انتظار محفظتك…";
export const noneTitle = "لا توجد دفعات من هذه المحفظة بعد";
export const noneAdvice =
  "ما تدفعه عبر Handsel يظهر هنا، من أي متجر: ما اشتريته، وأين الأموال، وحتى متى يمكنك الإبلاغ عن خطأ.";
export const noneHelp =
  "هل دفعت ولا ترى الدفعة؟ قد تمر دقيقة حتى تظهر هنا، أو ربما دفعت من محفظة أخرى أو من منصة تداول.";
export const findPayment = "البحث عن دفعة";
export const noMatchAdvice = "يُرجى البحث عن كلمات أقل، أو إزالة عوامل التصفية.";
export const downTitle = "السجل العام غير متاح";
export const downAdvice =
  "لذلك لا يمكن عرض دفعاتك حاليًا. أموالك على السلسلة، لا هنا. تعيد هذه الصفحة المحاولة تلقائيًا.";
export const missingTitle = (chains: string) => `لا يمكننا رؤية ${chains} حاليًا`;
export const missingAdvice =
  "قد تغيب دفعات هناك عن هذه القائمة. أموالك على السلسلة، لا هنا. تعيد هذه الصفحة المحاولة تلقائيًا.";
export const stale = (time: string) => `قُرئت في ${time}: السجل العام لا يستجيب`;
export const staleAdvice =
  "تُحسب المهل وفق ما قُرئ حينها، وربما تغيّرت دفعة منذ ذلك الحين. يُرجى فتحها لمعرفة ما تقوله السلسلة. تعيد هذه الصفحة المحاولة تلقائيًا.";
export const onDevice = "دفعات يعرفها هذا الجهاز";
export const onDeviceAdvice = "تمت من هنا. يُرجى فتح إحداها: تقرأ صفحتها من السلسلة أين الأموال.";
