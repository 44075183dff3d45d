/** Translated from English; reviewed by: nobody yet. */

export const title = "إرسال";
export const from = "من";
export const coin = "العملة";
export const coinOn = (balance: string, chain: string) => `${balance} على ${chain}`;
export const toWhom = "إلى من";
export const toWhomHint = "عنوان: 0x متبوعة بـ 40 رقمًا وحرفًا. يُرجى لصقه لا كتابته.";
export const toWhomOrName =
  "يُرجى الاختيار أدناه، أو كتابة اسم، أو لصق عنوان: 0x متبوعة بـ 40 رقمًا وحرفًا.";
export const people = "الإرسال إلى";
export const ownAccount = "حسابك أنت";
export const sentOn = (day: string) => `أُرسل إليه في ${day}`;
export const saveName = "حفظه باسم";
export const saveNameHint = "في هذا المتصفح وحده. وفي المرة القادمة تختاره بدلًا من لصق عنوان.";
export const nameProblems = {
  malformed: "يتكون الاسم من 1 إلى 60 حرفًا مرئيًا.",
  taken: "لعنوان آخر هذا الاسم. يُرجى اختيار اسم يميّز بينهما.",
} as const;
export const named = (name: string) => `${name}، كما سميته على هذا الجهاز.`;
export const names = "الأسماء على هذا الجهاز";
export const namesNote =
  "هي في هذا المتصفح وحده، وليست على أي خادم ولا في أي نسخة احتياطية. وإزالة اسم لا تلغي ما أُرسل.";
export const removeName = "إزالة";
export const receiver = {
  empty: "يُرجى إدخال عنوان.",
  malformed: "هذا ليس عنوانًا كاملًا: العنوان 0x متبوعة بـ 40 رقمًا وحرفًا. يُرجى نسخه من جديد.",
  checksum: "أحد أحرف هذا العنوان خاطئ. يُرجى نسخه من جديد من مصدره.",
  other_chain:
    "يذكر هذا العنوان سلسلة غير سلسلة العملة. يُرجى اختيار العملة على تلك السلسلة، أو سؤال المستلِم أين يريدها.",
  nobody: "هذا العنوان ليس لأحد: ما يُرسل إليه يضيع. يُرجى طلب عنوان آخر.",
  self: "هذا هو الحساب الذي ترسل منه. يُرجى اختيار حساب آخر.",
  contract: "هذا عقد عملة أو عقد الضمان، وما يُرسل إليه يضيع. يُرجى طلب عنوان الشخص نفسه.",
} as const;
export const isNew = "جديد بالنسبة إليك";
export const isNewAdvice =
  "لم يسبق أن أرسلت إلى هذا العنوان من هذا المتصفح. يُرجى مقارنته بمصدره، وبوسطه أيضًا.";
export const sentBefore = "سبق أن أرسلت إلى هذا العنوان.";
export const yours = (name: string) => `هو حسابك أنت، ${name}.`;
export const earlier = "العنوان الذي أرسلت إليه من قبل";
export const lookalike = (name: string) => `هذا ليس ${name}. هو يشبهه فقط.`;
export const lookalikeAdvice =
  "البداية نفسها والنهاية نفسها، وبينهما عنوان آخر. يرسل إليك المحتالون مبالغ ضئيلة من عناوين كهذه لكي تنسخها من سجلك.";
export const pasted = "ما لصقته";
export const sendToKnown = (name: string) => `الإرسال إلى ${name}`;
export const isContract = "هذا عقد، وليس محفظة شخص";
export const isContractAdvice =
  "تضيع العملات المرسلة إلى عقد لا يتوقعها. قد يكون لمنصة تداول أو محفظة مشتركة عقد: يُرجى التأكد من أنه يقبل هذه العملة على هذه السلسلة.";
export const meant = "حصلت على هذا العنوان من الشخص نفسه، بطريقة أخرى";
export const meantHint = "السماح لي بالإرسال إليه.";
export const howMuch = "المبلغ";
export const youHave = (balance: string) => `لديك ${balance}.`;
export const maximum = "الحد الأقصى";
export const leftHere = "المتبقي في هذا الحساب";
export const review = "مراجعة";
export const nothing = "لا يوجد ما يمكن إرساله";
export const nothingAdvice = "يُرجى استلام عملات أولًا. وتظهر هنا فور وجودها على السلسلة.";
export const notRead = "تعذّرت قراءة ما لديك";
export const notReadAdvice = "عقدة السلسلة لا تستجيب. ويُعاد سؤالها كل بضع ثوانٍ.";
export const sent = (coins: string, to: string) => `أُرسل ${coins} إلى ${to}`;
export const onItsWay = (chain: string) => `في الطريق على ${chain}…`;
export const arrived = (chain: string) => `وصل على ${chain}.`;
export const failed =
  "رفضته السلسلة، ولم يخرج من حسابك سوى الرسوم. يُرجى مراجعة المبلغ والعنوان، ثم إعادة المحاولة.";
export const transaction = "المعاملة";
export const done = "تم";
export const again = "إرسال مرة أخرى";
