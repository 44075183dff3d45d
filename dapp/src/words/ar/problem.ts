/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const title = "هناك مشكلة";
export const pageTitle = (order: string) => `هناك مشكلة · ${order}`;
export const stillHeld = (held: string) =>
  `لا يزال مبلغك (${held}) محجوزًا. يُفضّل البدء بأخف خطوة؛ ويمكنك دائمًا المضي أبعد.`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `لا يزال مبلغك (${held}) محجوزًا. يُفضّل البدء بأخف خطوة؛ ويمكنك المضي أبعد حتى ${time}، وعندئذٍ يصبح بإمكان ${shop} تحصيله دون تأكيد منك.`;
export const stillHeldNow = (held: string, shop: string) =>
  `لا يزال مبلغك (${held}) محجوزًا، لكن بإمكان ${shop} تحصيله في أي وقت. يُفضّل البدء بأخف خطوة، وعدم الانتظار طويلًا قبل التالية.`;
export const lockedNow = (held: string) =>
  `مبلغك (${held}) مقفل: لا يمكن لأحد تحصيله حتى انتهاء النزاع.`;
export const nothingHeld =
  "لم يعد شيء من هذه الدفعة محجوزًا. ولا يزال بإمكان المتجر رد المبلغ إليك.";
export const notYours = "ربط المحفظة التي دفعت منها";
export const notYoursAdvice = "لا يمكن الإبلاغ عن مشكلة في هذه الدفعة إلا من محفظة الدافع.";
export const whereYourMoneyIs = "أين أموالك";
export const nothingMoves = "لا شيء في هذه الصفحة ينقل أموالًا قبل أن توقّع في محفظتك.";

export const messageWay = "مراسلة المتجر";
export const messageHint = "أسرع طريقة. لا تنقل أموالًا، ولا تغيّر أي موعد نهائي.";
export const yourMessage = "رسالتك";
export const send = "إرسال الرسالة";
export const noMessages = "لم يُكتب شيء بعد.";
export const olderMessages = "عرض الرسائل الأقدم";
export const you = "أنت";
export const theShop = "المتجر";
export const messageLimit = (length: number, most: number) =>
  `عدد الأحرف: ${count(length)} من ${count(most)}.`;

export const splitWay = "الاتفاق على تقسيم المبلغ";
export const splitHint = "تقترح حصة كل طرف. ولا تنتقل الأموال إلا إذا وقّع كلاكما. مجانًا.";
export const youGetBack = "تسترجع";
export const shopGets = (shop: string) => `يحصل ${shop} على`;
export const youGetBackOf = (part: string, all: string) => `تسترجع ${part} من ${all}`;
export const whyFair = "لماذا هذا منصف";
export const propose = "اقتراح هذا التقسيم";
export const proposeNote = (time: string) =>
  `توقيع واحد منك، دون رسوم شبكة. يمكن للمتجر القبول حتى ${time}؛ وبعدها ينتهي الاقتراح تلقائيًا.`;
export const proposed = "اقتراحك لدى المتجر";
export const proposedAdvice = (time: string) => `لم ينتقل شيء. يظهر الجواب هنا، حتى ${time}.`;
export const heldNow = "المحجوز الآن";
export const shopCollects = (shop: string) => `يمكن أن يذهب كله إلى ${shop}.`;
export const wouldGiveBack = (amount: string) => `يعرض إعادة ${amount}.`;
export const asksBack = (amount: string) => `يطلب استرجاع ${amount}.`;
export const offersYou = (part: string) => `يعرض عليك المتجر إعادة ${part}`;
export const accept = "القبول والتوقيع";
export const decline = "رفض";
export const withdrawProposal = "سحب الاقتراح";
export const openUntil = (time: string) =>
  `مفتوح حتى ${time}. توقيع واحد، دون رسوم شبكة. لا يمكن التراجع عنه: يُدفع إلى الطرفين خلال دقيقة، ولا يعود فتح نزاع ممكنًا.`;
export const openUntilBothSign = (time: string) =>
  `مفتوح حتى ${time}. توقيع واحد، دون رسوم شبكة. لم يوقّع المتجر بعد: إذا وقّعت، تنتقل الأموال بمجرد أن يوقّع المتجر أيضًا، ولا يمكن التراجع عنه عندئذٍ.`;
export const accepted = "قبلت عرض المتجر";
export const acceptedAdvice = (time: string) =>
  `لم ينتقل شيء: لا يزال على المتجر أن يوقّع، حتى ${time}.`;
export const whatISign = "على ماذا أوقّع بالضبط؟";
export const compare = "مقارنة";
export const youAskedFor = "ما طلبته";
export const doNothing = "إذا لم تفعل شيئًا";
export const openADispute = "إذا فتحت نزاعًا";
export const arbiterDecides =
  "يقرر المحكّم أي تقسيم بينكما. وإذا لم يصدر عنه قرار، يمكنك استرجاع المبلغ كله.";
export const from = (time: string) => `ابتداءً من ${time}`;
export const declined = "رفضت العرض";
export const declinedByShop = "رفض المتجر اقتراحك";
export const lapsed = "انتهى الاقتراح دون جواب";
export const withdrawn = "سحبت اقتراحك";
export const withdrawnByShop = "سحب المتجر عرضه";
export const agreed = "اتفقتما";
export const agreedAdvice = (time: string) =>
  `وقّع كلاكما، والاتفاق صالح حتى ${time}. لم تنتقل الأموال بعد: عادةً ما يحدث ذلك خلال دقيقة، وتُظهره هذه الصفحة.`;
export const agreedByService = "تقول الخدمة إنكما اتفقتما";
export const agreedByServiceAdvice =
  "لا تجد هذه الصفحة توقيعَي الطرفين، ولم تنتقل الأموال. لا ينبغي الاعتماد على ذلك: ما يمكنك فعله غيره، وحتى متى، يبقى كما هو.";
export const signatures = "توقيعَي الطرفين";
export const sendAgreed = "إرساله بنفسك";
export const sendAgreedAdvice =
  "إذا لم تنفذه الخدمة، فإن معاملتك أنت تفعل الشيء نفسه. وتدفع رسوم الشبكة الخاصة بها.";
export const agreedTooLate = "اتفقتما، لكن الاتفاق لم يُنفَّذ";
export const agreedTooLateAdvice =
  "انقضى وقته، أو تغيّر ما هو محجوز قبل ذلك. لم ينقل الاتفاق أي أموال، ولم يعد صالحًا: يُرجى اقتراح تقسيم من جديد.";
export const executedByService = "تقول الخدمة إنه دُفع إلى كليكما";
export const executedByServiceAdvice = "لا ترى هذه الصفحة ذلك على السلسلة بعد.";
export const executed = "اتفقتما، ودُفع إلى كليكما";

export const disputeWay = "فتح نزاع";
export const disputeHint = (arbiter: string, span: string) =>
  `يقرر ${arbiter} حصة كل طرف. المدة القصوى: ${span}.`;
export const noArbiter =
  "لا تسمّي شروط هذه الدفعة محكّمًا، ولذلك لا يمكن لأحد أن يقرر بشأنها. ولا يزال بإمكانك أنت والمتجر الاتفاق على تقسيم المبلغ.";
export const tooLate =
  "لم يعد فتح نزاع ممكنًا: انتهت مهلة المتجر للتحصيل. يُرجى استرجاع الأموال في صفحة الدفعة.";
export const whatIsWrong = "ما المشكلة؟";
export const notReceived = "لم يصل";
export const damaged = "وصل تالفًا";
export const notAsDescribed = "ليس ما طلبته";
export const other = "شيء آخر";
export const story = "ما الذي حدث، وما الذي تريده";
export const storyHint = (length: number, most: number) =>
  `يقرأ المتجر والمحكّم هذا. عدد الأحرف: ${count(length)} من ${count(most)}.`;
export const storyMissing = "يُرجى ذكر ما حدث، ليتمكن المحكّم من اتخاذ القرار.";
export const askBack = "المبلغ الذي تطلب استرجاعه";
export const files = "صور ومستندات";
export const addFile = "إضافة ملف";
export const orDrop = "أو إفلاته هنا";
export const removeFile = (name: string) => `إزالة ${name}`;
export const fileTooLarge = "الحد الأقصى لحجم الملف 25 ميغابايت.";
export const filesUnreadable = (names: readonly string[]) =>
  `تعذّرت إضافة ما يلي، لأن هذا المتصفح لا يمكنه قراءته: ${names.join("، ")}. ربما نُقل أو تغيّر منذ اختياره. يُرجى اختياره مرة أخرى.`;
export const tooManyFiles = "يمكن أن تذكر الإفادة الواحدة 10 ملفات على الأكثر.";
export const filesHint =
  "تُحسب البصمات في هذا المتصفح وتُسجَّل على السلسلة. وتبقى الملفات لديك: يُرجى إرسالها إلى المتجر والمحكّم عندما يطلبانها.";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "ماذا يحدث ومتى";
export const today = "اليوم";
export const lockedThen =
  "أموالك مقفلة: لم يعد بإمكان المتجر تحصيلها. ولا يزال بإمكانه إعادتها، ولا يزال بإمكانك الاتفاق على تقسيم المبلغ أو الدفع إلى المتجر.";
export const nextDays = "في الأيام التالية";
export const shopAnswers = "يجيب المتجر ويضيف مستنداته. ويمكنك إضافة المزيد أيضًا.";
export const by = (time: string) => `في موعد أقصاه ${time}`;
export const arbiterSplits = (held: string) =>
  `يقسّم المحكّم ${held} بينكما. ولا يمكن أن يذهب شيء إلى أي شخص آخر. وإذا لم يصدر عنه قرار، يمكنك استرجاع المبلغ كله.`;
export const cost = "كم يكلف";
export const opening = "فتحه";
export const freeOneSignature = "مجانًا، توقيع واحد";
export const undo = "التراجع";
export const undoBy = "الدفع إلى المتجر، أو الاتفاق على تقسيم المبلغ";
export const review = "المتابعة إلى التوقيع";
export const reviewTitle = "مراجعة ما توقّعه";
export const change = "تغيير ما أقوله";
export const openTheDispute = "فتح النزاع";
export const addToDispute = "الإضافة إلى النزاع";
export const addHint = "مزيد من الكلام أو المستندات للمحكّم.";
export const addStatement = "إضافة الإفادة";
export const keepFile = "حفظ هذه الإفادة كملف";
export const keepFileAdvice =
  "لا تحفظها الخدمة. وتُسجَّل بصمتها على السلسلة: يُرجى إرسال الملف إلى المتجر والمحكّم، ويمكنهما مطابقته معها.";
export const saveFirst = "يُرجى حفظ الملف أولًا؛ ثم يمكنك التوقيع.";
export const signedOther = "سبق أن وقّعت إفادة أقدم";
export const signedOtherAdvice =
  "لا يزال توقيعها قائمًا، ولذلك تُرسل تلك الإفادة كما هي معروضة هنا. ثم يمكنك إضافة ما كتبته الآن.";
export const sentOther = "استلمت محفظتك إفادة سابقة";
export const sentOtherAdvice =
  "تنتظر هذه الصفحة تلك الإفادة كما هي معروضة هنا. ثم يمكنك إضافة ما كتبته الآن.";
export const signedUnknown = "ما وقّعته غير موجود على هذا الجهاز. دليله:";
export const saveFile = "حفظ الملف";
export const statementFile = (id: string) => `handsel-statement-${id.slice(2, 10)}.json`;
export const saidSoFar = "ما قيل حتى الآن";
export const answerUnknown = "الخدمة لا تستجيب";
export const answerUnknownAdvice =
  "لقد وقّعت. ولا يُعرف ما إذا كان توقيعك قد وصلها: تعيد هذه الصفحة قراءة العرض والدفعة. ويُحتسب توقيعك مرة واحدة.";
export const forgedStatement = "أعادت الخدمة نصًا غير نصك";
export const forgedStatementAdvice =
  "لذلك لا يُطلب شيء من محفظتك، ولم تنتقل أي أموال. يُرجى إعادة المحاولة لاحقًا، أو إبلاغ مدير هذه الخدمة.";

export const signInTitle = "يُرجى أولًا إثبات هويتك";
export const signInAdvice =
  "توقيع واحد في هذه المحفظة. لا يكلف شيئًا ولا ينقل أموالًا. وهو يُظهر من يكتب هنا، ويفتح ما كُتب.";
export const signIn = "تسجيل الدخول بهذه المحفظة";
export const waitingForYourWallet = "في انتظار محفظتك…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
