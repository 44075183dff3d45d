/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "المحفظة";
export const createTitle = "إنشاء محفظة";
export const createLead =
  "تحفظ المحفظة عملاتك وتوقّع دفعاتك. ويُنشأ مفتاحها على هذا الجهاز، ولا يراه المتجر ولا Handsel أبدًا.";
export const howToOpen = "كيف تريد فتحها؟";
export const byPasskey = "مفتاح مرور: بصمة أو وجه أو قفل الشاشة";
export const byPassword = "كلمة مرور فقط: تُكتب في كل مرة";
export const noPasskeyHere = "لا يمكن لمفاتيح المرور فتح محفظة في هذا المتصفح";
export const noPasskeyHereAdvice =
  "يمكنها تسجيل دخولك، لكن لا يمكنها فتح قفل مفتاح. أما كلمة المرور فتفتحه؛ ويمكنك إضافة مفتاح مرور لاحقًا في متصفح آخر.";
export const password = "كلمة المرور";
export const sparePassword = "كلمة مرور احتياطية، لحين تعذّر عمل مفتاح المرور";
export const passwordHint = "10 أحرف على الأقل. أربع كلمات لا صلة بينها جيدة وسهلة الحفظ.";
export const newPassword = "كلمة المرور لهذا الجهاز";
export const create = "إنشاء المحفظة";
export const goodToKnow = "من المفيد معرفته";
export const noReset = "لا يمكن لأحد إعادة تعيينها";
export const noResetText = "دون كلمة المرور والكلمات الـ 12 تضيع الأموال.";
export const startsEmpty = "تبدأ فارغة";
export const startsEmptyText = "تحوّل العملات إليها من منصة تداول أو محفظة أخرى.";
export const everyday = "للمبالغ اليومية";
export const everydayText =
  "للمدخرات يُفضّل استخدام محفظة أجهزة: فمفتاحها لا يلتقي بالمتصفح أبدًا. ومن يقدّم هذه الصفحة يمكنه تغييرها، وقراءة ما تكتبه فيها، وأخذ ما في المحفظة المفتوحة.";
export const firstName = "الحساب اليومي";
export const nextName = (count: number) => `الحساب ${count}`;
export const passkeyName = "هذا الجهاز";
export const toImport = "لديّ محفظة: استيرادها";
export const toRestore = "استعادة نسخة احتياطية";
export const toCreate = "إنشاء محفظة جديدة";
export const importTitle = "استيراد محفظة";
export const importLead =
  "تُفتح في هذا المتصفح ولا تُرسل إلى أي مكان. لا ينبغي أبدًا كتابة كلمات أو مفاتيح في صفحة أرسلها إليك أحد.";
export const whatYouHave = "ما لديك";
export const wordsKind = "كلمات";
export const keyKind = "مفتاح خاص";
export const keystoreKind = "ملف keystore";
export const yourWords = "كلماتك، بالترتيب";
export const yourWordsHint = "عددها 12 أو 15 أو 18 أو 21 أو 24. وتبقى في هذا المتصفح.";
export const yourKey = "المفتاح الخاص";
export const yourKeyHint =
  "64 رقمًا وحرفًا. يفتح المفتاح حسابًا واحدًا؛ يُرجى حفظ المفتاح نفسه كنسخة احتياطية له.";
export const keystoreFile = "ملف keystore";
export const keystorePassword = "كلمة مرور هذا الملف";
export const keystoreHint = "يستغرق فتحه بضع ثوانٍ: فالملف مصمم لإبطاء التخمين.";
export const importIt = "استيراد المحفظة";
export const restoreTitle = "استعادة نسخة احتياطية";
export const restoreLead = "يُفتح الملف الذي حفظته بكلمة المرور التي حُفظ بها.";
export const backupFile = "ملف النسخة الاحتياطية";
export const restore = "استعادة المحفظة";
export const removed = "أُزيلت المحفظة من هذا المتصفح";
export const removedAdvice =
  "أموالك على السلسلة وفي أمان. للوصول إليها يُرجى استيراد كلماتك أو استعادة نسخة احتياطية.";
export const unlockTitle = "فتح قفل محفظتك";
export const lockedTitle = "مقفلة";
export const unlock = "فتح القفل";
export const unlockByPasskey = "فتح القفل بمفتاح مرور";
export const unlimitedTries =
  "لا حد لعدد المحاولات. ولا يمكن لأحد أن يرسل إليك كلمة مرور جديدة، لأنها ليست لدى أحد سواك.";
export const away = (minutes: number) =>
  plural(minutes, {
    zero: "غبت 0 دقيقة",
    one: "غبت دقيقة واحدة",
    two: "غبت دقيقتين",
    few: `غبت ${minutes} دقائق`,
    many: `غبت ${minutes} دقيقة`,
    other: `غبت ${minutes} دقيقة`,
  });
export const awayAdvice = "أقفلت محفظتك نفسها. وأموالك ودفعاتك كما تركتها.";
export const elsewhere = "أُقفلت في علامة تبويب أخرى";
export const elsewhereAdvice = "تتشارك كل علامات التبويب في هذا المتصفح محفظة واحدة.";
export const lock = "قفل";
export const made = "أُنشئت محفظتك";
export const madeLead = "هي فارغة، وموجودة على هذا الجهاز فقط.";
export const first = "أولًا: إثبات نسختك الاحتياطية";
export const firstAdvice =
  "إذا فقدت هذا الجهاز قبل أن تكون الكلمات الـ 12 لديك، ضاع معه ما وصل. لذلك لا يظهر العنوان إلا بعد تأكيدك ثلاثًا منها.";
export const passwordToShow = "كلمة المرور، لعرض الكلمات";
export const showWords = "تدوين الكلمات";
export const writeDown = (count: number) => `يُرجى تدوين هذه الكلمات الـ ${count}`;
export const writeDownLead =
  "على ورق، وبهذا الترتيب. هي الطريق الوحيد إلى أموالك إذا فقدت هذا الجهاز. ومن تكون لديه تكون أموالك لديه: لن يطلبها أحد من Handsel أو من أي متجر أبدًا.";
export const noCopy = "لا زر للنسخ عن قصد: فما يُنسخ ينتهي به الأمر في السحابة.";
export const written = "دوّنتها";
export const confirmThree = "تأكيد ثلاث منها";
export const confirmThreeLead = "يُرجى النظر إلى ورقتك، لا إلى الشاشة.";
export const word = (place: number) => `الكلمة ${place}`;
export const confirm = "تأكيد";
export const showAgain = "عرض الكلمات مرة أخرى";
export const receive = "استلام";
export const account = "الحساب";
export const addressOf = (name: string) => `عنوان ${name}`;
export const qrCode = (name: string) => `رمز QR: عنوان ${name}`;
export const comparing =
  "يُرجى مقارنة الأحرف الأربعة الأولى والأخيرة حيثما تلصقه. وإذا كانت هذه المرة الأولى، يُرجى إرسال مبلغ صغير أولًا.";
export const chains =
  "العنوان هو نفسه على Ethereum وعلى كل سلسلة من نوعها. ولا يمكن إرسال Bitcoin أو Solana أو Tron إلى هنا.";
export const fromExchange = "من منصة تداول";
export const fromExchangeAdvice =
  "للدفع إلى متجر بعملات موجودة على منصة تداول، يُرجى إرسالها إلى هنا أولًا ثم الدفع من هنا. فالمبلغ المردود يعود إلى العنوان الذي دفع، وعنوان منصة التداول لا يمكنه تأكيد طلب ولا الإبلاغ عن مشكلة.";
export const addAccount = "إضافة حساب";
export const saveBackup = "حفظ ملف نسخة احتياطية";
export const saveBackupHint = "يُفتح بكلمة مرورك، هنا أو ببرنامج آخر، ويحتوي على كل الحسابات.";
export const backupName = "handsel-wallet.json";
export const mayBeLost = "قد يحذف هذا المتصفح المحفظة";
export const mayBeLostAdvice =
  "النافذة خاصة، أو لم يمنح المتصفح تخزينًا دائمًا. يُرجى استخدام نافذة عادية، أو تدوين الكلمات الـ 12 قبل وصول أي أموال.";
export const recovered = "لم يُحفظ آخر تغيير";
export const recoveredAdvice =
  "كتبه المتصفح جزئيًا فقط، فهذه هي المحفظة كما كانت قبله. يُرجى التحقق مما إذا كان حساب ناقصًا، وإضافته من جديد.";
export const damaged = "المحفظة المخزنة لا تُفتح";
export const saveDamaged = "حفظها كملف";
export const removeDamaged = "إزالتها من هذا المتصفح";
export const waitingForPasskey = "يطلب متصفحك مفتاح المرور";
export const waitingForPasskeyAdvice = "أُنشئت المحفظة بالفعل، وتُفتح بكلمة مرورها.";
export const passwordMeanwhile = "إن لم يكن جهازه هنا، فيمكنك كتابة كلمة المرور بدلًا منه.";
export const withoutPasskey = "المتابعة دون مفتاح مرور";
export const passkeyFailed = "أُنشئت المحفظة، وتُفتح بكلمة مرورها";
export const send = "إرسال";
export const coins = "العملات";
export const accounts = "الحسابات";
export const security = "الأمان والنسخ الاحتياطية";
export const opensByBoth = "تُفتح بمفتاح مرور أو بكلمة المرور.";
export const opensByPassword = "تُفتح بكلمة المرور.";
export const empty = "لا شيء فيها بعد";
export const emptyAdvice =
  "يُرجى إرسال عملات إلى عنوانها من منصة تداول أو محفظة أخرى. وتظهر هنا فور وجودها على السلسلة.";
export const forFees = (chain: string) => `${chain}، لرسوم الشبكة`;
export const notRead = (chain: string) => `السلسلة ${chain} لا تستجيب`;
