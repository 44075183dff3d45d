/** Translated from English; reviewed by: nobody yet. */

export const store = "المتجر";
export const name = "الاسم";
export const nameHint = "في صفحات الدفع والإيصالات وفي محفظة العميل.";
export const address = "التاجر في الشروط";
export const addressName = "عنوان التاجر";
export const told = "ما يُعرض للدافعين";
export const toldNote = (mode: string) => `في ${mode}. ما يُترك فارغًا لا يُعرض.`;
export const website = "الموقع الإلكتروني";
export const supportEmail = "البريد الذي يتواصل معك عبره العملاء";
export const supportUrl = "أين يجد العملاء المساعدة";
export const refundPolicy = "متى ترد المبالغ";
export const legalName = "الاسم القانوني";
export const legalAddress = "العنوان القانوني";
export const taxId = "الرقم الضريبي";
export const receiptPrefix = "بداية أرقام الإيصالات";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "يُرجى كتابة عنوان كامل، مثل https://shop.example.",
  support_email: "يُرجى كتابة عنوان بريد إلكتروني، مثل help@shop.example.",
  support_url: "يُرجى كتابة عنوان كامل، مثل https://shop.example/help.",
  receipt_prefix: "من 1 إلى 12 حرفًا لاتينيًا كبيرًا أو رقمًا أو واصلة.",
} as const;
export const brand = "الشعار واللون";
export const brandNote = "يراهما الدافعون في صفحات الدفع والروابط والدفعات والإيصالات.";
export const logo = "الشعار";
export const logoHint = "صورة PNG أو JPEG أو WebP. تُرسم داخل مربع، ولا يُرسل إلا الرسم.";
export const logoUnreadable = "لا يمكن لهذا المتصفح قراءة الملف كصورة. يُرجى اختيار ملف آخر.";
export const logoRefused = "في الصورة تفاصيل أكثر مما يناسب شعارًا. يُرجى اختيار صورة أبسط.";
export const chooseLogo = "اختيار صورة";
export const removeLogo = "إزالة الشعار";
export const accent = "اللون";
export const accentHint =
  "ستة أرقام سداسية عشرية، مثل #9c4a2f. يجب أن تكون الأحرف البيضاء مقروءة عليه.";
export const accentForm = "يُرجى كتابة # متبوعة بستة أرقام سداسية عشرية، مثل #9c4a2f.";
export const accentPale = "لا يمكن قراءة الأحرف البيضاء عليه. يُرجى اختيار لون أغمق.";
export const embed = "صفحات الدفع في صفحاتك";
export const embedNote =
  "يجوز لهذه الصفحات عرض صفحات الدفع الخاصة بك في إطار، وتُبلَّغ عند دفع إحداها.";
export const embedOrigins = "عناوين صفحاتك";
export const embedOriginsHint =
  "عنوان في كل سطر، مثل https://shop.example. دون عناوين: لا يجوز ذلك لأي صفحة.";
export const embedRefused =
  "يجب أن يحتوي كل سطر على https:// واسم، دون شيء بعده، مثل https://shop.example.";
export const embedNone = "لا يجوز ذلك لأي صفحة.";
export const save = "حفظ";
export const saved = "تم الحفظ";
export const stores = "متاجر مؤسستك";
export const open = "فتح متجر";
export const openTitle = "فتح متجر إضافي";
export const openAdvice =
  "تُميَّز الدفعات بعنوان التاجر فيها، ولذلك لكل متجر محفظة خاصة به من محافظك.";
export const whichWallet = "محفظته";
export const noWallet = "لكل محفظة في حسابك متجر. يُرجى أولًا إضافة محفظة أخرى ضمن «الأمان».";
export const openIt = "فتح المتجر";
export const thisStore = "هذا المتجر";
export const theStores = "المتاجر";
export const theProfile = "الملف";
export const modes = { live: "الوضع الفعلي", test: "وضع الاختبار" } as const;
export const required = "هذا الحقل مطلوب.";
