/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const heldInEscrow = "محجوز في عقد الضمان";
export const captured = "حصّله التاجر";
export const capturedAndKept = "تم تحصيله ولم يُرد";
export const commissionOf = (rate: string) => `منه عمولة بنسبة ${rate}`;
export const refundedToPayer = "تم رده إلى الدافع";
export const returnedToPayer = "تمت إعادته إلى الدافع";
export const backWithPayer = "عاد إلى الدافع";
export const paid = "المدفوع";
export const paidAt = "وقت الدفع";
export const mayCapture = "يجوز للتاجر التحصيل";
export const mayGoBack = "يجوز أن يعود إلى الدافع";
export const close = "إغلاق";
export const atMost = (max: string) => `الحد الأقصى ${max}`;
export const allOfIt = "المبلغ كله";
export const linkToEvidence = "رابط الدليل";
export const linkToEvidenceHint = "إن وُجد. يمكن للجميع قراءته.";
export const releaseRest = "إعادة الباقي إلى الدافع";
export const releaseRestHint = "في المعاملة نفسها. وإلا فسيبقى في عقد الضمان، ليُحصَّل أو يُعاد لاحقًا.";
export const sendMyself = "إرسال المعاملة بنفسي";
export const sendMyselfHint =
  "تدفع محفظتك رسوم الشبكة. وإلا فيكفي توقيعك، وتدفع خدمة الترحيل الرسوم.";
export const signedBefore = "سبق أن وقّعت هذا";
export const signedBeforeAdvice = (time: string) =>
  `توقيعك صالح حتى ${time}، ويُحتسب مرة واحدة: عبر خدمة الترحيل أو عبر معاملتك التي تحمل التوقيع نفسه.`;
export const sentBefore = "سبق أن أرسلت محفظتك هذا";
export const sentBeforeAdvice =
  "يتذكر هذا الجهاز المعاملة. يُرجى انتظارها هنا قبل إرسال معاملة أخرى.";
export const notSent = "لم ترسلها محفظتي";
export const askedBefore = "سبق أن طُلب هذا من محفظتك";
export const askedBeforeAdvice =
  "إذا كانت لا تزال تعرض ذلك الطلب، يُرجى رفضه فيها: فإذا أُكّد لاحقًا، احتُسب هو أيضًا.";
export const relaySlow = "تستغرق السلسلة وقتًا أطول من المعتاد";
export const relaySlowAdvice =
  "لقد وقّعت، وتوقيعك لدى خدمة الترحيل. يمكنك إغلاق هذه النافذة والانتظار، أو إرسال المعاملة بنفسك: فهي تحمل التوقيع نفسه، فلا تُحتسب إلا واحدة من المعاملتين.";
export const relayerSilent = "خدمة الترحيل لا تستجيب";
export const relayerSilentAdvice =
  "لقد وقّعت. ولا يُعرف ما إذا كانت خدمة الترحيل قد أرسلته: تسأل هذه الصفحة العقد. يمكنك إعادة المحاولة، أو إرسال المعاملة بنفسك: فهي تحمل التوقيع نفسه، فلا تُحتسب إلا واحدة من المعاملتين.";
export const changed = "تغيّرت هذه الدفعة";
export const showAgain = "عرضها كما هي الآن";
export const changedAdvice =
  "طرأ عليها شيء آخر منذ فتح هذه النافذة، ولذلك لم يعد ما تقوله النافذة صحيحًا.";
export const waitForTransaction = "انتظار المعاملة";
export const willWait = "لا يُطلب شيء من محفظتك.";
export const willRelayAgain = "تتلقى خدمة الترحيل توقيعك مرة أخرى.";
export const willSign = "تطلب محفظتك منك التوقيع.";
export const willConfirm = "تطلب محفظتك منك التأكيد.";
export const linkMalformed = "يُرجى كتابة رابط واحد لا يزيد على 500 حرف، ودون مسافات.";
export const possibleLater = (action: string, left: string) => `${action}: متاح بعد ${left}`;
export const youArePayer = "أنت الدافع";
export const youAreMerchant = "أنت التاجر";
export const youArePayee = "أنت المستلِم";
export const youAreArbiter = "أنت المحكّم";
export const youActForMerchant = "تتصرف نيابةً عن التاجر";
export const youAreNobody = "لست طرفًا في هذه الدفعة";
export const nothingToDo = "لا يوجد ما يلزم فعله الآن.";
export const nothingToDoHere =
  "يمكنك الاطلاع على هذه الدفعة. وللتصرف فيها، يُرجى ربط محفظة الدافع أو محفظة التاجر.";
export const creditAdvice =
  "تعذّر على العقد إرساله إلى هذه المحفظة، ولذلك يحفظه لك، من هذه الدفعة ومن أي دفعة أخرى. ولا يمكن لأحد غيرك أخذه.";
export const waitingForYourWallet = "في انتظار محفظتك…";
export const withdraw = (amount: string) => `سحب ${amount}`;
export const credit = "لديك أموال في انتظارك";
export const connectTitle = "ربط المحفظة التي دفعت منها";
export const onItsWay = (label: string) => `في الطريق: ${label}`;
export const onItsWayAdvice = "وُقّع أو أُرسل من هذا الجهاز، ولا تُظهره السلسلة بعد.";
export const connectWhileHeld =
  "يُرجى ربط المحفظة التي دفعت لتأكيد استلام طلبك أو الإبلاغ عن مشكلة. أما محفظة التاجر فتُحصّل المبلغ أو تعيده.";
export const connectWhileDisputed = "يُرجى ربط المحفظة التي دفعت، أو محفظة التاجر، أو محفظة المحكّم.";
export const connectForRefundOrCredit =
  "يُرجى ربط محفظة التاجر لرد المبلغ، أو المحفظة التي تعذّر الدفع إليها للسحب.";
export const connectForRefund = "يُرجى ربط محفظة التاجر لرد المبلغ.";
export const payment = "الدفعة";
export const andMore = (items: string, count: number) =>
  `${items}${plural(count, {
    zero: "",
    one: "، وبند واحد آخر",
    two: "، وبندان آخران",
    few: `، و${count} بنود أخرى`,
    many: `، و${count} بندًا آخر`,
    other: `، و${count} بند آخر`,
  })}`;
export const noPayment = "هذا ليس عنوان دفعة";
export const noPaymentAdvice =
  "لم تتأثر أي أموال. يُرجى التحقق من الرابط: إما السلسلة أو معرّف الدفعة فيه غير صحيح.";
export const unknownPayment = "لا تعرف السلسلة هذه الدفعة بعد";
export const unknownPaymentAdvice =
  "إذا أُرسلت للتو، فستظهر هنا تلقائيًا. وإلا فلم يُدفع شيء بهذا المعرّف.";
export const thePayment = "الدفعة";
export const chainSilent = "السلسلة لا تستجيب حاليًا";
export const chainSilentAdvice =
  "الأموال في مكانها. تعرض هذه الصفحة آخر جواب من السلسلة وتعيد السؤال تلقائيًا.";
export const historyIncomplete = "السجل غير مكتمل حاليًا";
export const historyIncompleteAdvice =
  "مكان الأموال مأخوذ من العقد نفسه. أما ما حدث سابقًا فيُضاف حالما يتوفر في السجل العام.";
export const whereTheMoneyIs = "أين الأموال";
export const whatHappened = "ما الذي حدث";
export const escrowAddress = "عنوان عقد الضمان";
export const readFrom = (chain: string) => `قُرئ من عقد الضمان على ${chain}`;
export const payerAddress = "عنوان الدافع";
export const payer = "الدافع";
export const merchantAddress = "عنوان التاجر";
export const merchant = "التاجر";
export const payeeAddress = "عنوان المستلِم";
export const payee = "المستلِم";
export const borneByMerchant = (rate: string) => `${rate}، يتحملها التاجر`;
export const commission = "العمولة";
export const inspectionPeriod = "مهلة الفحص";
export const none = "لا توجد";
export const noneAtOnce = "لا توجد: يُصرف المبلغ فورًا";
export const withoutEnd = "دون نهاية";
export const capturePeriod = "مهلة التحصيل";
export const refundPeriod = "مهلة رد المبلغ";
export const coin = "العملة";
export const coinOnChain = (token: string, chain: string) => `${token} على ${chain}`;
export const paymentId = "معرّف الدفعة";
export const paymentIdLabel = "معرّف الدفعة";
export const paymentIdHint = "قيمة التجزئة لهذه الشروط";
export const eventCommission = (fee: string) => `العمولة ${fee}`;
export const eventRelayed = "أُرسلت نيابةً عن الدافع، دون أن يدفع رسوم شبكة";
export const transactionHash = "قيمة تجزئة المعاملة";
export const transaction = "المعاملة";
export const eventFunded = (amount: string) => `دُفع ${amount} إلى عقد الضمان`;
export const eventPaidAtOnce = (amount: string) => `صُرف ${amount} فورًا`;
export const eventReleased = (amount: string) => `حرّر الدافع ${amount}`;
export const eventCaptured = (amount: string) => `حُصّل ${amount} لصالح التاجر`;
export const eventVoided = (amount: string) => `أُعيد ${amount} إلى الدافع`;
export const eventReclaimed = (amount: string) => `أُعيد ${amount} إلى الدافع بعد انتهاء المهلة`;
export const eventRefunded = (amount: string) => `رُد ${amount} إلى الدافع`;
export const eventDisputedByPayer = "فتح الدافع نزاعًا";
export const eventDisputedByMerchant = "فتح التاجر نزاعًا";
export const eventResolved = (returned: string, amount: string) =>
  `قرر المحكّم: ${returned} إلى الدافع، وتحصيل ${amount}`;
export const eventSettled = (returned: string, amount: string) =>
  `اتفق الدافع والتاجر: ${returned} إلى الدافع، وتحصيل ${amount}`;
export const eventDisputeExpired = (amount: string) =>
  `أُعيد ${amount} إلى الدافع: لم يقرر المحكّم في الوقت المحدد`;
export const eventEvidenceOfPayer = "دليل من الدافع";
export const eventEvidenceOfMerchant = "دليل من التاجر";
export const eventKept = (amount: string, actor: string) =>
  `تعذّر إرسال ${amount} إلى ${actor}: يحفظه العقد لذلك الحساب`;
export const inspectionEnds = "تنتهي مهلة الفحص";
export const inspectionEndsNote = "ابتداءً من ذلك الوقت يمكن للتاجر التحصيل.";
export const captureWindowEnds = "تنتهي مهلة التحصيل";
export const captureWindowEndsNote = "يمكن عندئذٍ أن يعود إلى الدافع ما لا يزال محجوزًا.";
export const arbitrationEnds = "تنتهي مهلة المحكّم";
export const arbitrationEndsNote = "إذا لم يصدر قرار، يعود عندئذٍ ما هو محجوز إلى الدافع.";
export const refundWindowEnds = "تنتهي مهلة رد المبلغ";
export const refundWindowEndsNote = "حتى ذلك الحين يمكن للتاجر رد المبلغ عبر العقد.";
export const amount = "المبلغ";
export const confirmDelivery = (shop: string) => `استلمت الطلب: الدفع إلى ${shop}`;
export const confirmDeliveryNote = "استلمت ما دفعت ثمنه: يُصرف المبلغ. لا يمكن التراجع عن ذلك.";
export const capture = "تحصيل";
export const captureNote = "أخذ المبلغ، أو الجزء المقابل لما سلّمته منه.";
export const giveBack = "إعادة المبلغ";
export const giveBackNote = "إعادة المبلغ المحجوز إلى الدافع. لا تُقتطع أي عمولة.";
export const refund = "رد المبلغ";
export const refundNote = "رد المبلغ المحصَّل إلى الدافع من المحفظة المرتبطة.";
export const returnToPayer = "الإعادة إلى الدافع";
export const returnToPayerNote = "انتهت مهلة التحصيل: يعود إلى الدافع كل ما لا يزال محجوزًا.";
export const getMoneyBack = "استرجاع أموالي";
export const getMoneyBackNote =
  "لم يحصّل المتجر المبلغ في الوقت المحدد: يعود إلى محفظتك كل ما لا يزال محجوزًا.";
export const returnToPayerSubmit = "إعادة الأموال";
export const openDispute = "فتح نزاع";
export const openDisputeNote =
  "يقرر المحكّم المذكور في الشروط لمن تذهب الأموال التي لا تزال محجوزة.";
export const openDisputeSubmit = "فتح النزاع";
export const addEvidence = "إضافة دليل";
export const addEvidenceNote = "تقديم رابط إلى المحكّم. يمكن للجميع قراءته على السلسلة.";
export const addEvidenceSubmit = "إضافة الدليل";
export const decideDispute = "الفصل في النزاع";
export const decideDisputeNote = "يُرجى تحديد حصة الدافع؛ ويُحصَّل الباقي. لا يمكن التراجع عن ذلك.";
export const decideDisputeSubmit = "إصدار القرار";
export const decideDisputeAmount = "إلى الدافع";
export const endDispute = "إنهاء النزاع";
export const endDisputeNote =
  "لم يقرر المحكّم في الوقت المحدد: يعود إلى الدافع كل ما لا يزال محجوزًا.";
export const hintSign = "يُرجى التوقيع في محفظتك. لا يكلف ذلك شيئًا.";
export const hintSubmitting = "تم التوقيع. جارٍ تسليمه إلى خدمة الترحيل.";
export const hintRelayed = "أرسلته خدمة الترحيل. في انتظار السلسلة.";
export const hintNetwork = "يُرجى قبول تغيير الشبكة في محفظتك.";
export const hintChecking = "جارٍ التحقق قبل أن يُطلب منك أي شيء.";
export const hintResetAllowance = "يُرجى أولًا إلغاء إذن إنفاق سابق في محفظتك: هذه العملة تشترط ذلك.";
export const hintAllow = "يُرجى أولًا الإذن بهذا المبلغ بالضبط في محفظتك.";
export const hintConfirm = "يُرجى التأكيد في محفظتك.";
export const hintPending = "تم الإرسال. في انتظار السلسلة.";
export const onChain = (chain: string) => `على ${chain}`;
export const orderIsSigned = "قيمة تجزئة هذا الطلب واردة في الشروط الموقّعة";
export const order = "الطلب";
export const lineItem = (quantity: number, name: string) => `${quantity} × ${name}`;
export const verify = "التحقق بمطابقة السلسلة";
export const recomputed = (block: string) =>
  `ما اتُّفق عليه، كما أُعيد حسابه في هذا المتصفح، هو ما لدى العقد. قُرئ عند الكتلة ${block}.`;
export const orderRecomputed = "وقيمة تجزئة الطلب واردة فيه.";
export const doYouHaveIt = "هل استلمت طلبك؟";
export const yoursAgain = "عادت الأموال ملكًا لك";
export const arbiterLate =
  "لم يقرر المحكّم في الوقت المحدد. يُرجى استرجاع الأموال قبل صدور قرار متأخر.";
export const cannotBeUndone = "لا يمكن التراجع عن الدفع إلى المتجر.";
export const sayBefore = (time: string, shop: string) =>
  `لا يمكن التراجع عن الدفع إلى المتجر. إذا كان هناك خطأ ما، يُرجى الإبلاغ عنه قبل ${time}: فابتداءً من ذلك الوقت بإمكان ${shop} تحصيل المبلغ دون تأكيد منك.`;
export const sayNow = (shop: string) =>
  `لا يمكن التراجع عن الدفع إلى المتجر. إذا كان هناك خطأ ما، يُرجى الإبلاغ عنه الآن: بإمكان ${shop} تحصيل المبلغ في أي وقت دون تأكيد منك.`;
export const thereIsAProblem = "هناك مشكلة";
export const pageTitle = (order: string, shop: string) => `${order} · ${shop}`;
export const toAnotherAddress = "إلى عنوان آخر";
export const address = "العنوان";
export const toAnotherAddressHint =
  "إذا لم تكن هذه المحفظة قادرة على استلام العملة. ما يُرسل إلى عنوان خاطئ يضيع.";
export const addressMalformed = "هذا ليس عنوانًا. يُرجى نسخه كاملًا: 0x متبوعة بـ 40 حرفًا.";
export const addressRefused = "لا يرسل العقد شيئًا إلى هذا العنوان.";
export const receipt = "الإيصال";
export const openOrPrint = "فتح أو طباعة";
export const shop = "المتجر";
export const questions = "الأسئلة";
export const ifYouDisagree = "عند الخلاف";
export const arbiterAddress = "عنوان المحكّم";
