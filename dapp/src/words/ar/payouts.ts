/** Translated from English; reviewed by: nobody yet. */

export const inUse = "إلى أين تذهب الأموال المحصَّلة";
export const note =
  "هذا العنوان مذكور في الشروط التي يوقّعها عملاؤك. ويسري أي تغيير على العروض الجديدة؛ ولا يمكن لأحد إعادة توجيه ما وُقّع بالفعل.";
export const onEveryChain = "كل السلاسل";
export const onEveryOther = "كل السلاسل الأخرى";
export const onEveryWithout = "كل سلسلة ليس لها عنوان خاص";
export const onChain = (chain: string) => `على ${chain}`;
export const payee = "عنوان الاستلام";
export const change = "تغيير";
export const changeTitle = "طلب عنوان استلام آخر";
export const whichChain = "يسري على";
export const address = "العنوان الجديد";
export const addressHint =
  "عنوان من 0x متبوعة بـ 40 رقمًا. يُرجى مطابقته مع المحفظة نفسها، لا مع رسالة.";
export const addressWrong = "هذا ليس عنوانًا: 0x متبوعة بـ 40 رقمًا سداسيًا عشريًا.";
export const label = "الاسم في دفتر عناوينك";
export const labelHint = "مثل: خزنة Kiln. ويمكن تركه فارغًا.";
export const cold = "هي محفظة باردة";
export const coldHint = "محفظة Safe أو محفظة أجهزة أو محفظة ورقية لا توقّع كل يوم.";
export const proof = "كيف تعرف أنه لك؟";
export const proofs = {
  signature: "أوقّع به الآن",
  acknowledged: "لا يمكنه التوقيع الآن، وأتحمل المخاطرة",
} as const;
export const signHint = "يُرجى ربط تلك المحفظة هنا؛ فتوقّع رسالة لا تنقل شيئًا.";
export const riskHint =
  "الأموال المرسلة إلى عنوان خاطئ تضيع. يجب أن يؤكد ذلك مالك ثانٍ، أو تؤكده بنفسك مرة أخرى بعد ساعة.";
export const acknowledge = "تحققت من كل رقم";
export const acknowledgeHint = "لا يمكن التراجع عن العنوان الخاطئ بعد وصول أموال إليه.";
export const notThisWallet = (connected: string) =>
  `المحفظة المرتبطة هي ${connected}. يُرجى ربط المحفظة ذات العنوان الجديد.`;
export const waitingForWallet = "في انتظار محفظتك…";
export const ask = "طلب التغيير";
export const waits = "ثم ينتظر التغيير، ويُبلَّغ كل مالك، ويمكن لأي منهم إيقافه.";
export const pendingTitle = "تغييرات قيد الانتظار";
export const changesTo = (when: string) => `يسري على العروض الجديدة ${when}`;
export const needsConfirmation = "في انتظار مالك ثانٍ، أو في انتظارك بعد ساعة من طلبك";
export const stopIt = "إيقاف التغيير";
export const stopNamed = (address: string) => `إيقاف التغيير إلى ${address}`;
export const confirm = "تأكيد";
export const confirmNamed = (address: string) => `تأكيد التغيير إلى ${address}`;
export const signed = "موقّع من العنوان";
export const riskTaken = "غير موقّع من العنوان";
export const coldTag = "باردة";
export const history = "تغييرات سابقة";
export const noHistory = "لم يتغير عنوان الاستلام قط.";
export const applied = "سارٍ منذ";
export const stopped = "أُوقف في";
export const whenDone = (what: string, when: string) => `${what} ${when}`;
export const askedBy = (name: string) => `بطلب من ${name}`;
export const theChanges = "التغييرات";
export const somebody = "عضو سابق";
