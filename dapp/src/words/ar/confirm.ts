/** Translated from English; reviewed by: nobody yet. */

export const yourWallet = "محفظتك";
export const connectTitle = (site: string) => `الربط مع ${site}`;
export const connectLead = "يرى الموقع عنوان الحساب. وتُعرض عليك كل دفعة وكل توقيع أولًا.";
export const connectAccount = "ربط هذا الحساب";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "محفظتك جاهزة";
export const readyLead =
  "كلماتك تعيدها. ويمكنك أيضًا الاحتفاظ بنسخة احتياطية لا تفتحها إلا كلمة مرورك، في ملف أو على هذا الخادم.";
export const goOn = "متابعة";
export const backupsInNewTab = "الأمان والنسخ الاحتياطية، في علامة تبويب جديدة";
export const question = (sentence: string) => `${sentence}؟`;
export const leaves = (account: string) => `يخرج من ${account}`;
export const chain = "السلسلة";
export const on = (chain: string) => `على ${chain}`;
export const hasOnly = (coins: string) => `فيه ${coins} فقط، ولذلك سيفشل هذا.`;
export const leftAfter = (coins: string) => `يتبقى بعده ${coins}`;
export const triedLeaves = "بالتجربة: يخرج";
export const triedComes = "بالتجربة: يدخل";
export const tried = "بالتجربة";
export const notTried = "لا تستطيع عقدة السلسلة تجربة ذلك مسبقًا";
export const fee = "رسوم الشبكة";
export const feeAtMost = "رسوم الشبكة، بحد أقصى";
export const noFee = "لا توجد";
export const asking = "جارٍ سؤال السلسلة…";
export const askedBy = "مصدر الطلب";
export const raw = "الطلب الأصلي";
export const lacksFee = (coins: string) => `ينقص ${coins} لرسوم الشبكة`;
export const lacksFeeAdvice =
  "تُدفع الرسوم بعملة السلسلة نفسها. يُرجى أولًا إرسال بعضٍ منها إلى هذا الحساب، أو الدفع بطريقة لا رسوم فيها.";
export const meant = "أعرف ما يفعله هذا، وأقصده";
export const meantHint =
  "إذا طلبت منك صفحة أو طلب منك شخص أو طلبت منك رسالة الموافقة، فيجب التوقف هنا.";
export const cancel = "إلغاء";
export const confirm = "تأكيد";
export const escrow = "عقد ضمان Handsel";
export const permit2 = "Permit2";
export const goneAccount = "حساب غير موجود هنا";
export const goneAccountAdvice =
  "هذه الصفحة مرتبطة بحساب غير موجود في المحفظة. يُرجى إلغاء الربط ثم الربط من جديد.";
export const warnings = {
  call_unknown: "لا تعرف هذه المحفظة ما يفعله هذا الاستدعاء",
  message_unknown: "لا تعرف هذه المحفظة ما يسمح به هذا التوقيع",
  message_unreadable: "هذا ليس نصًا يمكن لإنسان قراءته",
  unlimited: "بلا حد: يجوز أن يأخذ كل شيء، الآن ولاحقًا",
  recipient_unknown: "لا تعرف هذه المحفظة من يكون هذا",
  coin_unknown: "لا تعرف هذه المحفظة هذه العملة",
  no_undo: "هذه ليست دفعة في عقد ضمان",
} as const;
export const advice = {
  call_unknown:
    "قد يأخذ كل عملة في هذا الحساب سبق الإذن بها للعقد. لا تنبغي الموافقة إلا إذا كنت تعرف العقد بنفسك.",
  message_unknown:
    "قد يستخدمه أحد لأخذ عملات من هذا الحساب. لا تنبغي الموافقة إلا إذا كنت تعرف الغرض منه.",
  message_unreadable: "لا أحد يطلب من الناس توقيع شيء كهذا لسبب وجيه.",
  unlimited: "تحتاج الدفعة إلى مبلغها بالضبط. يُرجى طلب ذلك بدلًا منه.",
  recipient_unknown: "ليس عقد الضمان لهذا الموقع ولا حسابًا من حساباتك.",
  coin_unknown: "اسمها ومنازلها العشرية غير معروفة، ولذلك يظهر المبلغ بالوحدات الأساسية.",
  no_undo: "بعد الإرسال لا يمكن لأحد استعادته.",
} as const;
