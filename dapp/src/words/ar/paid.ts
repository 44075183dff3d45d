/** Translated from English; reviewed by: nobody yet. */

export const claimed = "رصدت الخدمة الدفعة";
export const denied = "هذه الدفعة غير موجودة لدى العقد";
export const deniedAdvice =
  "قد يستغرق الأمر لحظة، أو تكون السلسلة قد أسقطتها: وعندئذٍ لم تخرج أي أموال من محفظة الدافع. يُرجى الانتظار حتى تعرف هذه الصفحة المزيد قبل الدفع مرة أخرى.";
export const chainSilent = "السلسلة لا تستجيب حاليًا";
export const chainSilentAdvice = "رصدت الخدمة هذه الدفعة. وتعيد هذه الصفحة سؤال العقد حتى يجيب.";
export const notShownYet = "لا تُظهر السلسلة هذه الدفعة بعد";
export const notShownYetAdvice =
  "رصدتها الخدمة في كتلة أحدث مما لدى هذه الصفحة. وتعيد الصفحة السؤال حتى تصلها تلك الكتلة: يُرجى انتظارها قبل الدفع.";
export const paymentId = "معرّف الدفعة";
export const paymentIdLabel = "معرّف الدفعة";
export const endedOn = (time: string) => `انتهت صفحة الدفع هذه في ${time}.`;
export const noPaymentTaken = "لم تعد هذه الصفحة تقبل دفعة لها.";
export const noAccident = "لم تنتقل أي أموال، ولم يعد من الممكن دفعها عن طريق الخطأ.";
export const noLongerPayable = "لم يعد العقد يقبل دفعة لها.";
export const askingAtEnd =
  "تسأل هذه الصفحة السلسلة عما إذا كانت دفعة منك قد وصلت في اللحظة الأخيرة.";
export const payableUntil = (time: string) =>
  `حتى ${time} لا يزال العقد يقبل دفعة: يُرجى رفض ما قد تطلبه محفظتك بعد لهذا الطلب. وإذا أرسلت دفعة من هذا الجهاز، فستُظهرها هذه الصفحة.`;
export const askForAnother = (merchant: string) =>
  `يُرجى طلب صفحة دفع جديدة من ${merchant} إذا ظلت لديك رغبة في الدفع.`;
export const endedByShop = "أنهى المتجر صفحة الدفع هذه";
export const timeOver = "انتهت مهلة الدفع";
export const backTo = (merchant: string) => `العودة إلى ${merchant}`;
export const alreadyPaid = "هذا الطلب مدفوع بالفعل";
export const alreadyPaidFrom = (from: string) =>
  `دُفع من المحفظة ${from}. إذا كانت محفظتك، فكل شيء على ما يرام. وإن لم تكن كذلك، فلا حاجة إلى أن تدفع: وإلا فسيُدفع مرتين.`;
export const ownOnItsWay = "دفعتك أيضًا في الطريق";
export const ownOnItsWayAdvice = "تُظهرها هذه الصفحة عند وصولها، مع كيفية طلب إعادتها.";
export const seeThatPayment = "عرض تلك الدفعة";
export const returnTo = (merchant: string) => `الرجوع إلى ${merchant}`;
export const followThisPayment = "متابعة هذه الدفعة";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `دُفع الطلب «${description}» مرتين. أرجو إعادة دفعتي البالغة ${amount}: ${mine}`;
export const paidTwice = "دُفع هذا الطلب مرتين";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `دفعته المحفظة ${payer} أيضًا. هاتان دفعتان، ولا يمكن لأحد الخلط بينهما. بإمكان ${merchant} إعادة دفعتك: يمكنك طلبها بهذه الكلمات.`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `دفعت هذا الطلب مرة أخرى، من المحفظة ${payer}. هاتان دفعتان، ولا يمكن لأحد الخلط بينهما. بإمكان ${merchant} إعادة إحداهما: يمكنك طلبها بهذه الكلمات.`;
export const requestToReturnOther = (description: string, id: string) =>
  `دُفع الطلب «${description}» مرتين. أرجو إعادة دفعتي الثانية: ${id}`;
export const request = "نص الرسالة";
export const seeOtherPayment = "عرض الدفعة الأخرى";
export const order = "الطلب";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join("، ");
export const fromYourWallet = "من محفظتك";
export const amountOn = (amount: string, chain: string) => `${amount} على ${chain}`;
export const when = "الوقت";
export const seeInExplorer = "عرضها في مستكشف الكتل";
export const receipt = "الإيصال";
