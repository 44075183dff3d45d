/** Translated from English; reviewed by: nobody yet. */

export const oneMoreStep = "خطوة أخرى";
export const firstStepDone = "اكتملت الخطوة الأولى. يُرجى الآن إثبات هويتك بخطوة ثانية.";
export const code = "الأرقام الستة من تطبيق المصادقة";
export const codeHint = "يعمل الرمز مرة واحدة. ويأتي التالي خلال 30 ثانية.";
export const codeWrong = "يلزم إدخال ستة أرقام.";
export const trustDevice = "عدم السؤال على هذا الجهاز لمدة 30 يومًا";
export const trustDeviceHint = "تبقى محفظتك مطلوبة، وكذلك هذه الخطوة قبل أي تغيير محفوف بالمخاطر.";
export const recoveryCode = "أحد رموز الاسترداد لديك";
export const recoveryCodeHint =
  "يعمل كل رمز مرة واحدة. ولا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للواصلات.";
export const recoveryCodeMissing = "يُرجى كتابة رمز كما دوّنته.";
export const usePasskey = "استخدام مفتاح مرور";
export const usePasskeyHint = "كمبيوتر أو هاتف أو مفتاح أمان";
export const passkeyPrompt = "يطلب متصفحك مفتاح المرور.";
export const byPasskey = "استخدام مفتاح مرور بدلًا من ذلك";
export const byCode = "استخدام تطبيق المصادقة بدلًا من ذلك";
export const byRecoveryCode = "استخدام رمز استرداد";
export const lostAll = "فقدت كل هذه الوسائل";
export const confirm = "تأكيد";
export const signIn = "تسجيل الدخول";
export const waitingForPasskey = "في انتظار مفتاح المرور…";
export const noPasskeysHere = "لا توجد مفاتيح مرور في هذا المتصفح";
export const noPasskeysAdvice = "يُرجى استخدام متصفح أو جهاز آخر، أو إحدى الطرق الأخرى.";
export const stepUpTitle = "يُرجى إثبات هويتك مرة أخرى";
export const stepUpAdvice = "يتطلب هذا التغيير إثباتًا خلال الدقائق الخمس الأخيرة.";
export const signMessage = "توقيع رسالة";
export const signMessageHint =
  "ليس لديك عامل مصادقة ثانٍ بعد، لذا توقّع محفظتك رسالة. ولا تنقل الرسالة أي أموال.";
export const connectYours = "يُرجى ربط إحدى محافظ حسابك.";
export const waitingForWallet = "في انتظار محفظتك…";
export const lostTitle = "هل فقدت عوامل المصادقة الثانية؟";
export const lostAdvice =
  "يمكنك بمحفظتك وحدها طلب إزالتها. ويستغرق ذلك ثلاثة أيام، يُبلَّغ خلالها كل من سجّل الدخول إلى حسابك ويمكنه إيقاف الإزالة. ثم يمكنك تسجيل الدخول مجددًا بالمحفظة.";
export const startRemoval = "إزالتها بعد ثلاثة أيام";
export const back = "رجوع";
export const removalRunning = (when: string) => `تُزال عوامل المصادقة الثانية لديك ${when}`;
export const removalRunningAdvice =
  "يُرجى تسجيل الدخول مجددًا بمحفظتك بعد ذلك. هل عثرت على أحدها؟ يمكنك استخدامه وإيقاف الإزالة.";
export const removalByWhom =
  "إن لم تطلب ذلك بنفسك، فقد وصلت محفظتك إلى يد غيرك: يُرجى إيقاف الإزالة، والانتقال إلى محفظة أخرى.";
export const stopRemoval = "إيقاف الإزالة";
