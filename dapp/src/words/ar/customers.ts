/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const customers = "العملاء";
export const advice =
  "سطر لكل محفظة دفعت لك. والأسماء هي التي ذكرتها مع صفحة دفع، أو سمّيت بها المحفظة نفسها.";
export const searchLabel = "البحث عن عملاء";
export const searchPlaceholder = "الاسم أو البريد أو العنوان";
export const theCustomers = "العملاء";
export const customer = "العميل";
export const wallet = "المحفظة";
export const payments = "الدفعات";
export const paid = "المدفوع";
export const inDispute = "قيد النزاع";
export const lastPaid = "آخر دفعة";
export const yourName = "الاسم الذي اخترته لها";
export const noName = "لم يُذكر اسم";
export const nobody = "لم يدفع أحد بعد";
export const nobodyAdvice = "تظهر هنا كل محفظة تدفع لك، مع ما دفعته وما عاد إليها.";
export const noneAdvice =
  "يُعثر على الاسم، وعلى كلمة منه، وعلى البريد ورقم العميل لديك والعنوان، إذا كُتبت كاملة.";
export const showAll = "عرض كل العملاء";
export const more = "تحميل المزيد";
export const allCustomers = "كل العملاء";
export const sumsTitle = "ما دُفع";
export const held = "محتجز لدى الضمان";
export const captured = "محصّل";
export const capturedAndKept = "محصّل ومحتفظ به";
export const commission = "منه عمولة";
export const refunded = "مُسترد";
export const returned = "عاد دون تحصيل";
export const total = "المدفوع";
export const paymentsTitle = "أحدث الدفعات";
export const allPayments = "كل دفعات هذا العميل";
export const thePayments = "الدفعات";
export const knowTitle = "ما تعرفه";
export const name = "الاسم";
export const email = "البريد";
export const reference = "رقمك";
export const keptFor =
  "كما ورد في أحدث صفحة دفع تذكر عميلًا. يُحفظ 400 يوم بعدها، ثم يُحذف من تلقاء نفسه.";
export const noneGiven = "لا تذكر أي صفحة دفع سددتها هذه المحفظة عميلًا.";
export const ownTitle = "الاسم والملاحظة";
export const ownNote = "لا يراهما سوى فريقك.";
export const nameLabel = "الاسم الذي تختاره لهذه المحفظة";
export const nameHint = "يأتي قبل الاسم الوارد في صفحة الدفع.";
export const note = "ملاحظة";
export const noteHint = "ما تريد تذكّره.";
export const noOwn = "لا اسم ولا ملاحظة بعد.";
export const save = "حفظ";
export const saved = "تم الحفظ.";
export const allThereIs = "هذا كل ما هناك: لا يُنشأ أي ملف شخصي، ولا يُعرض ما تحويه المحفظة غير ذلك.";
export const theWallet = "محفظة العميل";
export const theCustomer = "العميل";
export const count = (payments: number) =>
  plural(payments, {
    zero: "لا دفعات",
    one: "دفعة واحدة",
    two: "دفعتان",
    few: `${payments} دفعات`,
    many: `${payments} دفعة`,
    other: `${payments} دفعة`,
  });
export const andCoins = (coins: number) =>
  plural(coins, {
    zero: "",
    one: "وعملة أخرى",
    two: "وعملتان أخريان",
    few: `و${coins} عملات أخرى`,
    many: `و${coins} عملة أخرى`,
    other: `و${coins} عملة أخرى`,
  });
export const notInSums = (payments: number) =>
  plural(payments, {
    zero: "",
    one: "دفعة واحدة بعملة لا يعرفها هذا الخادم: لا يشملها أي مجموع.",
    two: "دفعتان بعملات لا يعرفها هذا الخادم: لا يشملهما أي مجموع.",
    few: `${payments} دفعات بعملات لا يعرفها هذا الخادم: لا يشملها أي مجموع.`,
    many: `${payments} دفعة بعملات لا يعرفها هذا الخادم: لا يشملها أي مجموع.`,
    other: `${payments} دفعة بعملات لا يعرفها هذا الخادم: لا يشملها أي مجموع.`,
  });
export const none = (text: string) => `لا عميل يطابق «${text}»`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, {
    zero: "",
    one: `دفع لك مرة واحدة، في ${first}`,
    two: `دفع لك مرتين منذ ${first}، آخرهما في ${last}`,
    few: `دفع لك ${payments} مرات منذ ${first}، آخرها في ${last}`,
    many: `دفع لك ${payments} مرة منذ ${first}، آخرها في ${last}`,
    other: `دفع لك ${payments} مرة منذ ${first}، آخرها في ${last}`,
  });
export const coinOn = (coin: string, chain: string) => `${coin} على ${chain}`;
export const disputed = (amounts: string) => `قيد النزاع: ${amounts}`;
