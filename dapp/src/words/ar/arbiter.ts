/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const disputes = "نزاعات في انتظار الفصل";
export const disputesAdvice = "دفعات تسمّي شروطها محفظتك محكّمًا.";
export const connect = "ربط محفظة المحكّم";
export const connectAdvice = "تُعرض نزاعاتها هنا.";
export const noDisputes = "لا شيء للفصل فيه";
export const noDisputesAdvice =
  "لا نزاع في انتظار هذه المحفظة. يصل عضو هيئة التحكيم إلى النزاع عبر رابطه الموجود لدى الطرفين.";
export const missingChains = "بعض السلاسل لم تجب";
export const missingChainsAdvice = (names: string) =>
  `نزاعاتها غير ظاهرة هنا: ${names}. تعيد هذه الصفحة السؤال تلقائيًا.`;
export const between = (payer: string, merchant: string) => `بين ${payer} و${merchant}`;
export const held = (amount: string) => `محجوز ${amount}`;
export const theDisputes = "النزاعات";

export const yourRuling = "حكمك";
export const customer = "العميل";
export const shop = "المتجر";
export const opened = (time: string) => `فتح النزاع في ${time}`;
export const answered = (time: string) => `أجاب في ${time}`;
export const silent = "لم يُجب بعد";
export const evidence = "الأدلة على السلسلة";
export const noEvidence = "لا توجد بعد.";
export const hashFits = "قيمة تجزئة هذا النص هي الموجودة على السلسلة.";
export const fingerprint = (hash: string) => `بصمته ${hash} موجودة على السلسلة`;
export const fileUnreadable =
  "لا يمكن لهذا المتصفح قراءة الملف. ربما نُقل أو تغيّر منذ أن اخترته. يُرجى اختياره مرة أخرى.";
export const hashDiffers = "هذا الملف ليس إفادة قيمة تجزئتها على السلسلة. لا ينبغي الاعتماد عليه.";
export const backToCustomer = "يعود إلى العميل";
export const toShop = "إلى المتجر";
export const commission = (rate: string) => `منه عمولة بنسبة ${rate}`;
export const heldNow = "المحجوز الآن";
export const restToShop = "يذهب الباقي إلى المتجر، ولا شيء إلى سواه.";
export const allToCustomer = "الكل إلى العميل";
export const allToShop = "الكل إلى المتجر";
export const customerAsks = "كما يطلب العميل";
export const shopWould = "كما يعرض المتجر";
export const suggestions = "اقتراحات";
export const sign = "إصدار الحكم";
export const final = "تنتقل الأموال فورًا وبشكل نهائي.";
export const panel = (threshold: number, members: number) =>
  `هيئة التحكيم: يلزم اتفاق ${threshold} من ${members}`;
export const you = "أنت";
export const votedFor = (amount: string) => `إعادة ${amount}`;
export const notYet = "ليس بعد";
export const notNeeded = "لم يعد لازمًا";
export const vote = "التصويت لهذا الحكم";
export const voteNote = (missing: number) =>
  missing === 0
    ? "بصوتك يكتمل عدد الأعضاء المتفقين. ويمكن عندئذٍ لأي شخص طلب تنفيذ الحكم."
    : `لا ينقل صوتك أي أموال. ${plural(missing, {
        zero: "لا يلزم بعده اتفاق أي عضو آخر",
        one: "ويلزم بعده اتفاق عضو واحد آخر",
        two: "ويلزم بعده اتفاق عضوين آخرين",
        few: `ويلزم بعده اتفاق ${missing} أعضاء آخرين`,
        many: `ويلزم بعده اتفاق ${missing} عضوًا آخر`,
        other: `ويلزم بعده اتفاق ${missing} عضو آخر`,
      })}.`;
export const changeVote = "يمكنك التصويت من جديد حتى يكتمل العدد اللازم.";
export const agree = "اتفق العدد اللازم من الأعضاء";
export const agreeAdvice = (amount: string) =>
  `يعيدون ${amount} إلى العميل. ويُنفَّذ ذلك بمعاملة واحدة يمكن لأي شخص إرسالها.`;
export const execute = "تنفيذ الحكم";
export const notAMember = "لا يمكن التصويت إلا لأعضاء هيئة التحكيم. يُرجى ربط محفظة أحد الأعضاء.";
export const openFile = "فتح الملف الذي أرسله إليك هذا الطرف";
