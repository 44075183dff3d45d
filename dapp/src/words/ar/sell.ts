/** Translated from English; reviewed by: nobody yet. */

export const links = "الروابط";
export const checkouts = "صفحات الدفع";
export const newLink = "رابط جديد";
export const newCheckout = "صفحة دفع جديدة";
export const linksAdvice = "يبيع الرابط شيئًا واحدًا مرارًا: كل عميل يفتحه يحصل على صفحة دفع خاصة به.";
export const checkoutsAdvice =
  "صفحة الدفع هي طلب واحد لعميل واحد. ولما تبيعه مرارًا، يُرجى إنشاء رابط.";
export const noLinks = "لا توجد روابط بعد";
export const noLinksAdvice =
  "يُرجى ذكر ما تبيعه وثمنه. وتحصل على عنوان ورمز QR، ويمكن لكل من يفتحه الدفع.";
export const noCheckouts = "لا توجد صفحات دفع بعد";
export const noCheckoutsAdvice =
  "يُرجى ذكر ما على عميل واحد دفعه. وتحصل على عنوان ورمز QR لإرسالهما، وترى هنا متى يُدفع.";
export const theLinks = "الروابط";
export const theCheckouts = "صفحات الدفع";
export const what = "المبيع";
export const whatHint = "يقرؤه العميل قبل الدفع، ويوقّع عليه.";
export const price = "السعر";
export const unit = "بعملة";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${symbol} على ${chain}`;
export const coins = "العملات المتاحة للاختيار";
export const coinsHint =
  "يدفع العميل بإحداها، بسعر التحويل في تلك اللحظة. دون اختيار: العملات التي يقبلها متجرك.";
export const worksFor = "مدة الصلاحية";
export const spans = {
  "86400": "يوم",
  "604800": "أسبوع",
  "2592000": "30 يومًا",
  "31536000": "سنة",
} as const;
export const orderNumber = "رقم الطلب لديك";
export const orderNumberHint = "اختياري، لاستخدامك: لا يراه العميل.";
export const makeLink = "إنشاء الرابط";
export const makeCheckout = "إنشاء صفحة الدفع";
export const linkMade = "رابطك جاهز";
export const checkoutMade = "صفحة الدفع جاهزة";
export const linkMadeAdvice = "يمكن لكل من يفتح هذا العنوان الدفع.";
export const checkoutMadeAdvice = "يُرجى إرسال هذا العنوان إلى عميلك.";
export const address = "العنوان";
export const qrCode = "رمز QR للعنوان";
export const openAsCustomer = "عرض ما يراه العميل";
export const done = "تم";
export const share = "مشاركة";
export const shareNamed = (what: string) => `مشاركة ${what}`;
export const stop = "إيقاف";
export const stopLink = "إيقاف هذا الرابط";
export const stopLinkTitle = (what: string) => `هل تريد إيقاف «${what}»؟`;
export const stopLinkAdvice =
  "لن يعود بإمكان أحد فتحه. أما صفحات الدفع التي فُتحت فتبقى قابلة للدفع حتى انتهاء صلاحيتها. لا يمكن التراجع عن ذلك.";
export const expire = "سحب صفحة الدفع هذه";
export const expireTitle = (what: string) => `هل تريد سحب «${what}»؟`;
export const expireAdvice =
  "لن يعود دفعها هنا ممكنًا. وقد يظل بإمكان من لديه العرض دفعه حتى انتهائه؛ وستُبلَّغ بذلك. لا يمكن التراجع عن ذلك.";
export const statuses = {
  open: "مفتوح",
  closed: "أُوقف",
  ended: "انتهى",
  processing: "جارٍ الدفع",
  paid: "مدفوع",
  expired: "انتهى",
} as const;
export const endsOn = (day: string) => `ينتهي في ${day}`;
export const expiresAt = (time: string) => `حتى ${time}`;
export const order = (number: string) => `الطلب ${number}`;
export const toPayment = "عرض الدفعة";
