/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "نظرة عامة";
export const period = "الفترة";
export const days = (count: number) =>
  plural(count, {
    zero: `${count} يوم`,
    one: "يوم واحد",
    two: "يومان",
    few: `${count} أيام`,
    many: `${count} يومًا`,
    other: `${count} يوم`,
  });
export const noHistory = "السجل العام (subgraph) غير متاح";
export const noHistoryAdvice =
  "لذلك لا توجد مجاميع هنا، وقد ينقص ما ينتظرك. ولا تزال صفحة كل دفعة تأتي مباشرة من السلسلة.";

export const needsAction = "يحتاج إلى إجراء";
export const soonestFirst = "الأقرب موعدًا أولًا";
export const whatWaits = "ما ينتظرك";
export const nothingWaits = "لا شيء ينتظرك";
export const nothingWaitsAdvice =
  "يظهر هنا ما تنتهي مهلة تحصيله خلال يومين، والنزاعات، وروابط Webhook الفاشلة، والأموال الموجودة في العقد.";
export const showAll = (count: number) => `عرض الكل (${count})`;
export const moreWait = "هناك أكثر مما هو مذكور هنا. وفي قائمة الدفعات كل شيء.";
export const notLookedAt = (sources: string) => `تعذّر الاطلاع على: ${sources}.`;
export const tryAgain = "إعادة المحاولة";
export const paymentsAndDisputes = "الدفعات والنزاعات";
export const paymentsOn = (chains: string) => `الدفعات على ${chains}`;
export const credits = "الأموال في العقد";
export const creditsOn = (chains: string) => `الأموال في العقد على ${chains}`;
export const webhooks = "روابط Webhook";
export const forWhat = (action: string, what: string) => `${action}: ${what}`;
export const capture = "تحصيل";
export const show = "عرض";
export const answer = "الرد";
export const withdraw = "سحب";
export const open = "فتح";
export const toCapture = "للتحصيل";
export const canBeCapturedFrom = (time: string) => `يمكن تحصيله ابتداءً من ${time}`;
export const lapsed = (time: string) =>
  `لم يُحصَّل في الوقت المحدد: انتهى ${time}، ويمكن لأي شخص إعادته`;
export const disputed = "قيد النزاع: آخر من تكلم هو العميل";
export const noDeadline = "بلا مهلة";
export const keptFor = (address: string) => `محفوظ في العقد لصالح ${address}`;
export const webhook = "رابط Webhook";
export const failingSince = (time: string) => `حتى يُعطَّل؛ يفشل منذ ${time}`;
export const stopped = "حتى تضيع الأحداث؛ كان يفشل فعُطِّل";

export const lastDays = (count: number) =>
  plural(count, {
    zero: `آخر ${count} يوم`,
    one: "آخر يوم",
    two: "آخر يومين",
    few: `آخر ${count} أيام`,
    many: `آخر ${count} يومًا`,
    other: `آخر ${count} يوم`,
  });
export const range = (first: string, last: string) => `${first} – ${last}، واليوم محسوب.`;
export const daysByUtc = "الأيام بحسب UTC.";
export const theSums = "المجاميع";
export const volume = "حجم المبيعات";
export const captured = "تم تحصيله";
export const refunded = "تم رده";
export const commission = "العمولة";
export const none = "لا شيء";
export const about = "نحو";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `على ${chain}`;
export const coinOn = (symbol: string, chain: string) => `${symbol} على ${chain}`;
export const notCounted = (coins: string) => `غير محسوب: ${coins}.`;
export const without = (chains: string) => `دون دفعات على ${chains}.`;

export const heldNow = "محجوز الآن";
export const inAll = "المجموع";
export const heldStages = {
  lapsed: "لم يُحصَّل في الوقت المحدد",
  ready: "جاهز للتحصيل",
  today: "يُتاح اليوم",
  week: "يُتاح خلال 7 أيام",
  later: "يُتاح لاحقًا",
  disputed: "قيد النزاع",
};

export const volumePerDay = "حجم المبيعات يوميًا";
export const shownIn = "معروض بـ";
export const allCoins = (currency: string) => `كل العملات، تقريبًا بعملة ${currency}`;
export const chainsMissing = "قد تنقص الأيامَ دفعاتٌ على السلاسل التي لم تُجب.";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `حجم المبيعات يوميًا، من ${first} إلى ${last}. الأعلى في ${highest}: ${amount}. وفي الجدول كل الأيام.`;
export const emptyChartOf = (first: string, last: string) =>
  `حجم المبيعات يوميًا، من ${first} إلى ${last}. لم يُدفع شيء.`;
export const ofDay = (day: string, amount: string) => `${day}: ${amount}`;
export const asTable = "العرض نفسه في جدول";
export const tableNote = "في كل يوم ما حدث فيه: ما دُفع في يوم قد يُحصَّل في يوم آخر.";
export const day = "اليوم";
export const payments = "الدفعات";
export const wentBack = "تمت إعادته";

export const latest = "أحدث الدفعات";
export const allPayments = "كل الدفعات";
export const thePayments = "الدفعات";
export const noPayments = "لا توجد دفعات بعد.";
export const ofTheRecord = "من سجل الخدمة نفسها: السجل العام غير متاح.";

export const firstTitle = "ستظهر أول دفعة لك هنا";
export const firstAdvice = "اختر كيف يصل إليك الناس. كل طريق ينتهي بصفحة يمكن الدفع فيها.";
export const shareTitle = "مشاركة رابط";
export const shareText = "لمنشور أو محادثة أو رمز QR مطبوع. لا يحتاج إلى موقع، ويستغرق نحو دقيقة.";
export const makeLink = "إنشاء رابط دفع";
export const toLinks = "إلى الروابط";
export const connectTitle = "ربط متجرك";
export const connectText = "زر لصفحتك، أو إضافة، أو واجهة API مع روابط Webhook موقّعة.";
export const toDevelopers = "كيفية الربط";
