/** Translated from English; reviewed by: nobody yet. */

export const windowTitle = "مرحبًا";
export const signInTitle = "افتح متجرك";
export const signInAdvice =
  "يُرجى تسجيل الدخول بمحفظتك، أو إنشاء محفظة في هذا المتصفح. ثم تقود ثلاث خطوات إلى شيء يمكن دفعه.";
export const title = "ثلاث خطوات إلى أول دفعة لك";
export const adviceTest = "نحو دقيقتين، بأموال غير حقيقية: لا يُحصَّل شيء من أحد.";
export const adviceLive = "نحو دقيقتين. ما يُدفع هنا أموال حقيقية.";
export const later = "لاحقًا";
export const invited = "هل دُعيت إلى متجر؟ يُرجى فتح رابط الدعوة وأنت مسجّل الدخول.";
export const steps = "الخطوات";
export const done = "تم";
export const change = "تغيير";
export const changeOf = (what: string) => `تغيير: ${what}`;
export const nameStep = "تسمية متجرك";
export const next = "متابعة";
export const moneyStep = "تحديد وجهة الأموال";
export const wallet = "محفظتك";
export const walletHint = "يصل ما تحصّله إلى هنا، وتذكرها شروط كل دفعة. وتبقى محفظة المتجر.";
export const noWallet = "لا توجد محفظة في حسابك. يُرجى أولًا إضافة واحدة من «الأمان» في الإعدادات.";
export const coins = "العملات التي تقبلها";
export const coinsHint =
  "يختار العملاء منها عندما يكون السعر بعملة نقدية. ويمكنك تغييرها في أي وقت.";
export const oneCoin = "يُرجى اختيار عملة واحدة على الأقل.";
export const payee = "عنوان التحصيل";
export const noCoins = "لم تُختر عملات بعد";
export const sellStep = "إنشاء شيء يمكن دفعه";
export const sellLater = "ما هو، وكم ثمنه، ومتى يمكنك تحصيل المال.";
export const collect = "متى يمكنك تحصيل المال";
export const collects = {
  later: {
    name: "بعد ثلاثة أيام من الدفع",
    hint: "لدى العملاء وقت لتفقّد ما وصل، أو يؤكدون قبل ذلك أنهم استلموه. لما ترسله بالبريد.",
  },
  now: {
    name: "فورًا",
    hint: "للبيع في المتجر أو للتنزيلات. ويمكنك مع ذلك ردّ المال.",
  },
} as const;
export const otherLater = "يمكنك إنشاء روابط أخرى وتغيير المُهل وإيقاف رابط في أي وقت.";
export const unsaved = "لم يُحفظ الشعار والعملات بعد";
export const unsavedAdvice = "المتجر مفتوح. ولم تستجب الخدمة لهذين الأمرين.";
export const saveNow = "حفظهما";
export const yourLink = "رابطك الأول";
export const codeLater = "سيظهر رمز QR الخاص بك هنا";
export const codeLaterAdvice = "حينها يمكنك مسحه والدفع بنفسك لترى ما يراه عملاؤك.";
export const payYourself = "ادفع بنفسك";
export const payYourselfAdvice = "يُرجى مسحه بهاتف، أو فتحه هنا بمحفظة أخرى. إنها أموال غير حقيقية.";
export const ready = "يمكن دفعه الآن";
export const readyAdvice = "يمكنك عرض الرمز أو طباعته أو إرسال العنوان إلى عملائك.";
export const print = "طباعة";
export const waiting = "في انتظار الدفعة. تظهر هنا من تلقاء نفسها.";
export const paying = "هناك من يدفع الآن. وتُحتسب الدفعة فور تأكيد الشبكة لها.";
export const paid = (amount: string) => `وصل ${amount}.`;
export const held = "يحتفظ عقد الضمان بالمال حتى تحصّله، أو يعود إلى العميل.";
export const notSeen =
  "الخدمة لا تستجيب، لذا لا يمكن لهذه الصفحة معرفة ما إذا دُفع. وهي تواصل السؤال.";
export const showPayment = "عرض الدفعة";
export const further = "ما التالي";
export const webhooks = "يمكن إعلام برنامج في متجرك بكل دفعة. ولست بحاجة إلى ذلك.";
export const toWebhooks = "إعداد webhook";
export const toPayments = "دفعاتك";
export const toLinks = "روابطك";
export const toSecurity = "عامل مصادقة ثانٍ لحسابك";
export const toMembers = "دعوة شخص إلى متجرك";
export const theLinks = "روابطك";
export const theStore = "متجرك";
