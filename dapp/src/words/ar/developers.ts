/** Translated from English; reviewed by: nobody yet. */

export const title = "المطوّرون";
export const webhooks = "عناوين webhook";
export const events = "الأحداث";
export const requests = "الطلبات البرمجية";
export const quickstart = "البدء السريع";
export const apiKeys = "مفاتيح API";
export const reference = "مرجع API";
export const change = "تغيير";
export const toList = "العودة إلى القائمة";
export const type = "النوع";
export const everyType = "كل الأنواع";
export const payment = "معرّف الدفعة";
export const noPaymentId = "معرّف الدفعة هو 0x ثم 64 رقمًا أو حرفًا من a إلى f.";
export const theEvents = "الأحداث";
export const theEvent = "الحدث";
export const eventId = "معرّف الحدث";
export const noEvents = "لا توجد أحداث بعد";
export const noEventsAdvice =
  "يُكتب هنا كل تغيير في صفحة دفع أو دفعة، سواء علم به برنامج لديك أم لا. يُرجى إنشاء صفحة دفع ودفعها: يبيّن البدء السريع كيف ذلك.";
export const noneFound = "لا يوجد حدث من هذا النوع في آخر 90 يومًا";
export const eventsNote = "كل ما حدث في هذا المتجر وهذا الوضع في آخر 90 يومًا، الأحدث أولًا.";
export const body = "المحتوى";
export const theBody = "المحتوى";
export const keyStep = "1. إنشاء مفتاح";
export const keyAdvice = (mode: "live" | "test") =>
  `يقدّمه خادمك إلى API. يُعرض مرة واحدة فقط، عند إنشائه. هذه الصفحة في ${mode === "live" ? "الوضع الفعلي" : "وضع الاختبار"}، وكذلك المفتاح.`;
export const toKeys = "الذهاب إلى مفاتيح API";
export const askForKey = "دورك لا ينشئ مفاتيح: يُرجى طلب مفتاح من مالك المتجر أو مديره أو مطوّره.";
export const endpointStep = "2. تحديد وجهة الأحداث";
export const endpointAdvice =
  "عنوان webhook هو عنوان لخادمك. وبسرّه، الذي يُعرض أيضًا مرة واحدة فقط، يعرف خادمك أن الحدث حقيقي.";
export const toWebhooks = "الذهاب إلى عناوين webhook";
export const askForEndpoint =
  "دورك لا يضيف عناوين webhook: يُرجى طلب ذلك من مالك المتجر أو مديره أو مطوّره.";
export const valuesStep = "3. حفظ الاثنين في ملف";
export const valuesAdvice =
  "العنوان هو عنوان هذه الخدمة. يُرجى إضافة المفتاح والسر على جهازك: لا تعرضهما أي صفحة مرة أخرى.";
export const theValues = "القيم";
export const programStep = "4. التشغيل";
export const programAdvice =
  "ينشئ صفحة دفع لكل من يفتحه، ويعلم متى يصل المال. والعملة من عملات هذا المتجر.";
export const language = "لغة البرمجة";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "البرنامج";
export const run = "كيفية تشغيله";
export const theCommands = "الأوامر";
export const sdkAdvice =
  "يُنشئ حزمتي SDK من الشيفرة المصدرية من يدير هذه الخدمة؛ ويوضّح البدء السريع في توثيقها كيف ذلك.";
export const thenPay =
  "يُرجى فتح العنوان الذي يطبعه والدفع. تظهر الدفعة وأحداثها وما أجاب به خادمك في هذه الصفحات بعد لحظة.";
export const makeCheckout = "إنشاء صفحة دفع";
export const makeCheckoutAdvice = "العنوان الذي يُرسل إلى العميل موجود في الإجابة.";
export const sendTest = "إرسال حدث اختبار";
export const readEvents = "قراءة أحدث الأحداث";
