/** Translated from English; reviewed by: nobody yet. */

export const title = "تسجيل الدخول إلى متجرك";
export const howItWorks = "دون كلمة مرور. تُثبت محفظتك أو مفتاح مرور هويتك.";
export const or = "أو بمحفظتك: توقّع رسالة، ولا ينتقل شيء";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `خدمة Handsel على ${host}`;
export const lookingForYourWallet = "جارٍ البحث عن محفظتك…";
export const waitingForYourWallet = "في انتظار محفظتك…";
export const signIn = "تسجيل الدخول";
export const signInNote = "تعرض محفظتك رسالة للتوقيع. لا تنقل أموالًا ولا تكلف شيئًا.";
export const whoCan = <Part>(find: Part) => [
  "يمكن للمالكين ولكل من دعوه تسجيل الدخول. أما العملاء فلا يحتاجون إليه: ",
  find,
  ".",
];
export const findMyPayment = "البحث عن دفعتي";
export const noStore = "لا تنتمي إلى أي متجر بعد";
export const noStoreAdvice =
  "يُرجى طلب دعوة من أحد المالكين، وفتح رابطها أثناء تسجيل دخولك. وتجد أمان حسابك وبياناتك في الإعدادات.";
export const toSettings = "أمان حسابك";
export const openHere = "دون كلمة مرور. يمكن لمحفظة جديدة هنا فتح متجر.";
export const newHere =
  "لديك دعوة إلى متجر. يُرجى تسجيل الدخول لقبولها؛ والمحفظة الجديدة هنا تحصل على حساب.";
