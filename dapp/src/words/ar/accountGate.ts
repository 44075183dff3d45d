/** Translated from English; reviewed by: nobody yet. */

export const signIn = "تسجيل الدخول إلى حسابك";
export const accountOfAnyone =
  "يلزم لذلك حساب على هذا الخادم بعاملَي مصادقة. تحصل المحفظة الجديدة هنا على حساب عند تسجيل الدخول؛ يُرجى استخدام محفظة غير هذه، وإلا احتجت إلى هذه للوصول إلى نسختها الاحتياطية.";
export const accountOfInvited =
  "يلزم لذلك حساب على هذا الخادم بعاملَي مصادقة. ويُنال الحساب هنا بدعوة من متجر.";
export const twoFactorsNeeded = "يحتاج حسابك أولًا إلى عامل مصادقة ثانٍ";
export const twoFactorsAdvice =
  "يُرجى إضافة مفتاح مرور أو تطبيق مصادقة إليه. عندئذٍ لا يحصل على النسخة الاحتياطية من ليس لديه إلا محفظتك.";
export const addFactor = "إضافة عامل مصادقة ثانٍ";
export const signedIn = "تم تسجيل دخولك.";
export const signedInAs = (name: string) => `تم تسجيل دخولك باسم ${name}.`;
export const yourAccount = "حسابك";
