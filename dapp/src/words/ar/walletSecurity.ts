/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "أمان هذه المحفظة";
export const labelled = (label: string, name: string) => `${label}: ${name}`;
export const rename = "تغيير الاسم";
export const name = "الاسم";
export const save = "حفظ";
export const cancel = "إلغاء";
export const key = "المفتاح";
export const showKey = "عرض المفتاح";
export const keystore = "ملف keystore";
export const keystoreName = "keystore.json";
export const saveFile = "حفظ الملف";
export const filePassword = "كلمة مرور جديدة للملف";
export const importAccount = "استيراد حساب";
export const importAccountNote =
  "بمفتاحه أو بملف keystore. ولا تعيده كلمات هذه المحفظة: يُرجى حفظ مفتاحه أيضًا.";
export const importBegin = "استيراد";
export const opening = "فتحها";
export const passwordNote = "تفتح المحفظة دائمًا.";
export const change = "تغيير";
export const changePassword = "تغيير كلمة المرور";
export const oldPassword = "كلمة المرور الحالية";
export const newPassword = "كلمة المرور الجديدة";
export const oldFiles =
  "تحتفظ ملفات النسخ الاحتياطية التي حفظتها سابقًا بكلمة المرور التي حُفظت بها. يُرجى حفظ ملف جديد بعد ذلك، وحذف الملفات القديمة.";
export const passkey = (name: string) => `مفتاح المرور، ${name}`;
export const nextPasskey = (number: number) => `مفتاح المرور ${number}`;
export const addedOn = (date: string) => `أُضيف: ${date}.`;
export const addedElsewhere = (date: string, host: string) =>
  `أُضيف: ${date}، على ${host}. ولا يجيب إلا هناك.`;
export const passkeyName = "اسم مفتاح المرور";
export const remove = "إزالة";
export const removePasskey = "إزالة مفتاح المرور";
export const removePasskeyNote =
  "لن يفتح هذه المحفظة بعد ذلك؛ وتبقى كلمة المرور تفتحها. وتحتفظ به الملفات التي حفظتها سابقًا. ولحذف مفتاح المرور نفسه يُرجى استخدام إعدادات جهازه.";
export const moveMoney =
  "إذا كان من الممكن أن يكون لدى أحد ملف كهذا وما كان يفتحه، فيُرجى إنشاء محفظة جديدة ونقل الأموال إليها. فالملف يوصل أيضًا إلى المفاتيح التي تستوردها لاحقًا.";
export const addPasskey = "إضافة مفتاح مرور";
export const addPasskeyNote =
  "طريقة أخرى إلى جانب كلمة المرور: بصمة الإصبع أو الوجه أو قفل الشاشة.";
export const waitingForPasskeyAdvice =
  "قد يسأل مرتين: يُنشأ مفتاح المرور ثم يُجرَّب. وإلى أن يتم ذلك تُفتح المحفظة كما كانت.";
export const add = "إضافة";
export const locksItself = "تُقفل تلقائيًا";
export const locksItselfNote =
  "بعد 5 دقائق من غيابك، وبعد 15 دقيقة من عدم ظهور الصفحة، وعند إغلاق الصفحة.";
export const backups = "النسخ الاحتياطية";
export const words = "الكلمات";
export const wordsNote = "من تكون الكلمات لديه تكون أموالك لديه. على ورق، لا في صورة.";
export const showWords = "عرض الكلمات";
export const lookAround =
  "من يراها يمكنه أخذ كل شيء. يُرجى النظر حولك أولًا؛ لن يطلبها أحد من Handsel أو من أي متجر أبدًا.";
export const nobodyAsks = "لا ينبغي كتابتها في أي صفحة أرسلها إليك أحد";
export const hide = "إخفاء";
export const device = "هذا الجهاز";
export const removeWallet = "إزالة المحفظة";
export const removeWalletNote =
  "من هذا المتصفح، مع الأسماء التي أعطيتها للعناوين وقائمة ما أرسلته. تبقى الأموال على السلسلة؛ وتصل إليها بكلماتك أو مفاتيحك أو ملف نسخة احتياطية.";
export const removeWalletBegin = "إزالة…";
export const inIt = (accounts: number) =>
  plural(accounts, {
    zero: "ليس فيها أي حساب الآن",
    one: "في حسابها الوحيد الآن",
    two: "في حسابيها الآن",
    few: `في حساباتها الـ ${accounts} الآن`,
    many: `في حساباتها الـ ${accounts} الآن`,
    other: `في حساباتها الـ ${accounts} الآن`,
  });
export const counting = "جارٍ سؤال السلاسل…";
export const nothingInIt = "لا شيء.";
export const notAllRead = "لم تجب كل السلاسل، فقد يكون هناك المزيد.";
export const coinsOn = (coins: string, chain: string) => `${coins} على ${chain}`;
export const haveWords = "لديّ الكلمات، أو ملف نسخة احتياطية وكلمة مروره";
export const haveKey = "لديّ المفتاح، أو ملف نسخة احتياطية وكلمة مروره";
export const haveHint = "دونها يضيع ما فيها: لا يمكن لأحد استعادته.";
