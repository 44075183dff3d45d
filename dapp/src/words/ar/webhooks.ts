/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const endpoints = "عناوين webhook";
export const note = "كل منها عنوان لخادمك يُبلَّغ بما يحدث في هذا المتجر وهذا الوضع.";
export const theEndpoints = "عناوين webhook";
export const theEndpoint = "عنوان webhook";
export const allEndpoints = "كل عناوين webhook";
export const create = "إضافة عنوان webhook";
export const none = "لا يوجد عنوان webhook بعد";
export const noneAdvice =
  "يُرجى كتابة عنوان لخادمك: يُبلَّغ فورًا بكل تغيير في دفعة، مع توقيع، ومرة بعد مرة حتى يجيب. ولا يحتاج برنامجك إلى أن يسأل.";
export const url = "العنوان";
export const urlHint = "يبدأ بـ https:// ويمكن الوصول إليه من الإنترنت.";
export const noUrl = "يُرجى كتابة عنوان كامل، مثل https://shop.example/hooks.";
export const description = "ملاحظة";
export const descriptionHint = "اختيارية، لاستخدامك الخاص، مثل الخادم الموجود عليه.";
export const which = "الأحداث";
export const whichOptions = { all: "كلها", some: "ما أحدده منها" } as const;
export const types = "أي أحداث";
export const how = "كيف تُرسل";
export const signatures = "التوقيع";
export const signatureOptions = {
  hmac: "v1: بسر لدى الطرفين",
  ed25519: "v1a: بمفتاح لدى هذه الخدمة وحدها",
  both: "كلاهما",
} as const;
export const signedBy = {
  hmac: "موقّع بـ v1",
  ed25519: "موقّع بـ v1a",
  both: "موقّع بـ v1 وv1a",
} as const;
export const payload = "المحتوى";
export const payloads = {
  full: "كامل، مع الدفعة أو صفحة الدفع",
  thin: "موجز، مع معرّفها فقط",
} as const;
export const thin = "محتوى موجز";
export const ordering = "الترتيب";
export const orderings = {
  none: "كل حدث فور وقوعه",
  per_payment: "واحدًا تلو الآخر لكل دفعة",
} as const;
export const inOrder = "بالترتيب";
export const format = "الشكل";
export const formatHint = "يبقى كما هو الآن.";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "كل الأحداث";
export const someEvents = (count: number) =>
  plural(count, {
    zero: "لا أنواع من الأحداث",
    one: "نوع واحد من الأحداث",
    two: "نوعان من الأحداث",
    few: `${count} أنواع من الأحداث`,
    many: `${count} نوعًا من الأحداث`,
    other: `${count} نوع من الأحداث`,
  });
export const addedOn = (day: string) => `أُضيف في ${day}`;
export const secretMade = "سر عنوان webhook";
export const secretOnce =
  "يُعرض هذه المرة فقط. به يتحقق خادمك من كل حدث: يُرجى وضعه حيث يقرأ خادمك أسراره.";
export const theSecret = "السر";
export const keptIt = "حفظته";
export const changeTitle = "تغيير عنوان webhook";
export const standings = {
  on: "مفعّل",
  failing: "يفشل",
  stopped: "متوقف",
  off: "معطّل",
} as const;
export const offBecause = {
  gone: "عُطّل لأنه أجاب 410: لم يعد موجودًا",
  failing: "عُطّل لأنه فشل خمسة أيام",
  requested: "إنه معطّل",
} as const;
export const heldAdvice = "تُحفظ أحداثه 30 يومًا، وتُرسل عند تفعيله من جديد.";
export const failingSince = (time: string) => `إنه يفشل منذ ${time}`;
export const itFails = "إنه يفشل";
export const failedTries = (count: number) =>
  plural(count, {
    zero: "لم تفشل أي محاولة.",
    one: "فشلت محاولة واحدة.",
    two: "فشلت محاولتان متتاليتان.",
    few: `فشلت ${count} محاولات متتالية.`,
    many: `فشلت ${count} محاولة متتالية.`,
    other: `فشلت ${count} محاولة متتالية.`,
  });
export const failingAdvice =
  "لا يضيع أي حدث: تُعاد محاولة كل حدث ثلاثة أيام. يظهر أدناه ما أجاب به خادمك.";
export const bothSign = (time: string) => `السر القديم يوقّع أيضًا حتى ${time}`;
export const bothSignAdvice = "يُرجى إعطاء خادمك السر الجديد قبل ذلك.";
export const test = "إرسال حدث اختبار";
export const turnOn = "تفعيل";
export const rotate = "تجديد السر";
export const rotateAdvice =
  "تحصل على سر جديد. ويوقّع القديم أيضًا مدةً، كي لا يُرفض أي حدث قبل أن يكون الجديد لدى خادمك.";
export const overlap = "القديم يوقّع أيضًا لمدة";
export const overlapHint = "دون أي مدة، إن كان غيرك قد يعرفه.";
export const overlaps = {
  "0": "دون أي مدة",
  "1": "ساعة",
  "24": "يوم",
  "72": "ثلاثة أيام",
  "168": "أسبوع",
} as const;
export const rotated = "السر الجديد";
export const turnOff = "تعطيل";
export const turnOffTitle = "هل تريد تعطيل عنوان webhook هذا؟";
export const turnOffAdvice = "لا يُرسل إليه شيء. تُحفظ أحداثه 30 يومًا، وتُرسل عند تفعيله من جديد.";
export const remove = "حذف";
export const removeTitle = "هل تريد حذف عنوان webhook هذا؟";
export const removeAdvice =
  "لا يُرسل إليه شيء بعد الآن، ولا حتى ما ينتظر، ولا تُعرض عمليات تسليمه بعد ذلك. لا يمكن التراجع عن ذلك.";
export const sendAgain = "إعادة الإرسال…";
export const sendAgainTitle = "إعادة إرسال أحداث";
export const sendAgainAdvice = "قد يتلقى خادمك حدثًا مرتين؛ ومعرّفه هو نفسه في كل مرة.";
export const turnsOn = "يُفعَّل عنوان webhook: يُرسل ما حُفظ له، ويُرسل من جديد ما فشل.";
export const what = "ماذا";
export const whats = { failed: "ما فشل", all: "كل شيء" } as const;
export const since = "من";
export const sinces = {
  "3600": "آخر ساعة",
  "86400": "آخر 24 ساعة",
  "604800": "آخر 7 أيام",
  "2592000": "آخر 30 يومًا",
} as const;
export const nothingToSend = "لم يكن هناك ما يُعاد إرساله.";
export const sentAgain = (count: number) =>
  plural(count, {
    zero: "لا يُرسل أي حدث.",
    one: "يُرسل حدث واحد.",
    two: "يُرسل حدثان.",
    few: `تُرسل ${count} أحداث.`,
    many: `يُرسل ${count} حدثًا.`,
    other: `يُرسل ${count} حدث.`,
  });
export const theDeliveries = "عمليات التسليم";
export const theDelivery = "عملية التسليم";
export const noDeliveries =
  "لم يُرسل إليه شيء بعد. يُرجى إرسال حدث اختبار، ويظهر هنا ما يجيب به خادمك.";
export const noDeliveriesFound = "لا توجد عملية تسليم من هذا النوع في آخر 30 يومًا";
export const status = "الحالة";
export const everyStatus = "كل الحالات";
export const statuses = {
  pending: "ينتظر",
  sending: "قيد الإرسال",
  delivered: "سُلّم",
  failed: "فشل",
  held: "محفوظ",
} as const;
export const reasons = {
  replay: "أُعيد إرساله",
  recovery: "أُعيد إرساله",
  test: "اختبار",
} as const;
export const tries = (count: number) =>
  plural(count, {
    zero: "لا محاولات",
    one: "محاولة واحدة",
    two: "محاولتان",
    few: `${count} محاولات`,
    many: `${count} محاولة`,
    other: `${count} محاولة`,
  });
export const nextAt = (time: string) => `المحاولة التالية ${time}`;
export const resend = "إعادة الإرسال";
export const resent = "يُرسل الآن.";
export const attempt = "المحاولة";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}: ${outcome}، ${time}`;
export const request = "الطلب";
export const response = "الإجابة";
export const theRequest = "الطلب";
export const theResponse = "الإجابة";
export const after = (milliseconds: number) => `بعد ${milliseconds} ملّي ثانية`;
export const noAnswer = "لا إجابة";
export const noAttempt = "لم تجرِ أي محاولة بعد.";
export const notTaken = (code: number) => `أجاب خادمك ${code}`;
export const notKept =
  "يختلف التوقيع والوقت في كل محاولة، ولا يُحفظان. والعنوان والصيغة المعروضان هما الحاليان لدى webhook.";
export const testBody =
  "يحتوي الاختبار على معرّف عنوان webhook هذا دون أي دفعة. ولا يوجد في قائمة الأحداث.";
export const formatNote = "أُرسل بشكل Coinbase Commerce. وهذا هو الحدث الذي يخبر عنه.";
export const hintNoAnswer =
  "يُرجى التحقق من أن خادمك يعمل، ويمكن الوصول إليه من الإنترنت، ويجيب خلال 15 ثانية.";
export const hintRedirect = "لا تُتبع إعادات التوجيه. يُرجى تغيير العنوان إلى الذي يؤدي إليه هذا.";
export const hintRefused = "يجب أن يقبل عند هذا العنوان طلب POST من أي مرسل: فالتوقيع يبيّن من هو.";
export const hintMissing = "لا يوجد عند هذا العنوان ما يقبل طلب POST. يُرجى التحقق من العنوان.";
export const hintGone = "يعني ذلك ألا يُرسل إليه شيء بعد الآن، ولذلك عُطّل عنوان webhook.";
export const hintInvalid =
  "لم يقبل الحدث. يُرجى التحقق من أنه يفحص التوقيع بسر عنوان webhook هذا، على البايتات كما وصلت.";
export const hintBusy = "أمكن الوصول إليه، لكنه لم يستطع قبول الحدث. تُعاد المحاولة تلقائيًا.";
