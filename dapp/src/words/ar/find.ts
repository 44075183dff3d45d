/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "البحث عن دفعتي";
export const label = "البحث عن دفعتي";
export const placeholder = "دفعة أو معاملة أو عنوان محفظة";
export const hint = "تجده على إيصالك وفي سجل محفظتك.";
export const find = "بحث";
export const connected = "استخدام المحفظة المرتبطة";
export const connect = "أو ربط المحفظة التي دفعت منها";
export const malformed = (length: number) =>
  `للدفعة أو المعاملة 66 حرفًا، وللمحفظة 42 حرفًا، وكلها تبدأ بـ 0x. وعدد الأحرف هنا ${length}.`;
export const whereToLook = "أين تجده";
export const payment = "الدفعة";
export const paymentPlace = "على الإيصال وفي رسالة المتجر الإلكترونية";
export const transaction = "المعاملة";
export const transactionPlace = "في سجل محفظتك أو منصة التداول";
export const wallet = "المحفظة";
export const walletPlace =
  "العنوان الذي دفعت منه. يمكن للجميع رؤية ما دفعه؛ ولا يمكن لأحد غيرك التصرف فيه.";
export const verify = "التحقق من إثبات إيصال";
export const seen = "آخر ما قرأه هذا الجهاز";
export const decide = "نزاعات تفصل فيها محفظتك";
export const theChains = "السلاسل";
export const newest = (count: number) =>
  plural(count, {
    zero: "أحدث الدفعات (0)",
    one: "أحدث دفعة",
    two: "أحدث دفعتين",
    few: `أحدث ${count} دفعات`,
    many: `أحدث ${count} دفعة`,
    other: `أحدث ${count} دفعة`,
  });
export const older = "عرض الدفعات الأقدم";
export const found = (count: number) =>
  plural(count, {
    zero: "لم يُعثر على أي دفعة",
    one: "عُثر على دفعة واحدة",
    two: "عُثر على دفعتين",
    few: `عُثر على ${count} دفعات`,
    many: `عُثر على ${count} دفعة`,
    other: `عُثر على ${count} دفعة`,
  });
export const connectToAct = "للتأكيد أو للإبلاغ عن مشكلة، يُرجى فتحها وربط المحفظة التي دفعت منها.";
export const nothing = (text: string) => `لم يُعثر على شيء يطابق ${text}`;
export const nothingAdvice = (chains: string) =>
  `لا يعني ذلك أن دفعتك ضاعت. بحثنا عن دفعة ومعاملة ومحفظة على ${chains}، ونعيد البحث تلقائيًا.`;
export const whatItCanBe = "ما قد يكون السبب";
export const justPaid = "دُفعت قبل دقيقة";
export const justPaidAdvice = "تحتاج السلسلة إلى لحظة. تعيد هذه الصفحة البحث تلقائيًا.";
export const exchange = "أُرسلت من منصة تداول";
export const exchangeAdvice =
  "ربما لم ترسلها المنصة بعد. يُرجى البحث هناك عن «مكتملة» وعن رقم معاملة.";
export const otherServer = "دُفعت عبر خادم Handsel آخر";
export const otherServerAdvice = "يُرجى فتح رابط صفحة الدفع مرة أخرى: فعنوانه يدل على الخادم.";
export const wrongCharacter = "أحد الأحرف خاطئ";
export const wrongCharacterAdvice = (length: number) =>
  `يُرجى نسخ الرقم بدلًا من كتابته. عدد أحرف رقمك ${length}، كما ينبغي.`;
export const askForHelp = "المساعدة بشأن دفعة";
export const blind = (chains: string) => `لا يمكننا رؤية ${chains} حاليًا`;
export const blindAdvice =
  "لذلك لا يمكننا القول ما إذا كانت هناك. أموالك على السلسلة، لا هنا. تعيد هذه الصفحة المحاولة تلقائيًا.";
