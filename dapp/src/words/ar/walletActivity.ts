/** Translated from English; reviewed by: nobody yet. */

export const activity = "النشاط";
export const paid = "دُفع إلى عقد الضمان";
export const paidBy = (funder: string) => `دفعه ${funder} باسم هذا الحساب`;
export const cameBack = (amount: string) => `عاد إليك ${amount}`;
export const sentTo = (name: string) => `أُرسل إلى ${name}`;
export const receivedFrom = (name: string) => `استُلم من ${name}`;
export const dayOn = (day: string, chain: string) => `${day}، على ${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `المعاملة ${hash}`;
export const onItsWay = "في الطريق";
export const arrived = "وصل";
export const refused = "رفضته السلسلة";
export const missing = "غير موجود على السلسلة";
export const unknown = "غير معروف";
export const empty = "لم يُدفع أو يُرسل شيء بعد";
export const emptyAdvice =
  "عند الدفع إلى متجر من هذا الحساب، تظهر الدفعة هنا مع ما آلت إليه: محجوزة، أو مصروفة إلى المتجر، أو عائدة إليك. ويظهر هنا أيضًا ما ترسله من هذا المتصفح.";
export const older = "عرض الأقدم";
export const findOlder = "البحث عن دفعات أقدم";
export const notListed = (most: number) =>
  `غير مدرج هنا: ما أرسله إليك آخرون، وما أرسلته من متصفح آخر، وما سبق آخر ${most} عملية إرسال من هذا المتصفح. وهو محسوب في الأرصدة أعلاه.`;
export const allOn = (chain: string) => `كل شيء على ${chain}`;
export const blind = (chains: string) => `تتعذّر حاليًا قراءة الدفعات على ${chains}`;
export const blindAdvice =
  "لذلك قد ينقص بعضها هنا. أموالك على السلسلة، لا هنا. تعيد هذه الصفحة المحاولة تلقائيًا.";
