/** Translated from English; reviewed by: nobody yet. */

export const cannotBeShown = "لا يمكن عرض هذا";
export const tryAgain = "إعادة المحاولة";
export const refusedByContract = "رفض العقد هذا";
export const otherNetwork = "محفظتك على شبكة أخرى";
export const otherNetworkAdvice =
  "لم تنتقل أي أموال. يُرجى تغيير الشبكة في محفظتك، أو إعادة المحاولة وقبول التغيير. وإذا كانت محفظتك لا تعرف الشبكة، يُرجى إضافتها فيها أولًا.";
export const declined = "رفضت الطلب في محفظتك";
export const declinedAdvice =
  "لم تنتقل أي أموال بهذا: فلم يُوقَّع ولم يُرسَل. أما أي خطوة أكدتها قبله، مثل إذن إنفاق، فتُحتسب. يمكنك إعادة المحاولة متى شئت.";
export const stoppedWaiting = "أوقفت انتظار محفظتك";
export const stoppedWaitingAdvice =
  "لم يُرسَل شيء من هنا. إذا كانت محفظتك لا تزال تعرض الطلب، يُرجى رفضه فيها: فأي معاملة تؤكدها لاحقًا تُحتسب، وتُظهرها هذه الصفحة عندئذٍ.";
export const alreadyAsking = "محفظتك تنتظر جوابك بالفعل";
export const alreadyAskingAdvice =
  "لم تنتقل أي أموال. يُرجى فتح محفظتك والإجابة عن طلبها المفتوح، ثم إعادة المحاولة.";
export const walletCannot = "لا يمكن لمحفظتك فعل هذا";
export const walletCannotAdvice =
  "لم تنتقل أي أموال. إذا طُلب منك التوقيع، يمكنك اختيار إرسال معاملتك بنفسك بدلًا من ذلك، أو استخدام محفظة أخرى.";
export const termsForged = "أعطت عقدة السلسلة جوابًا خاطئًا";
export const termsForgedAdvice =
  "الشروط التي عرضتها ليست شروط هذه الدفعة، ولذلك لا يُعرض شيء. لم تتأثر الأموال. يُرجى إعادة المحاولة لاحقًا، أو سؤال مدير هذه الخدمة.";
export const historyMissing = "لا يمكن قراءة تفاصيل هذه الدفعة حاليًا";
export const historyMissingAdvice =
  "الدفعة لدى العقد، فالأموال حيث تضعها شروطها. لا يستجيب السجل العام ولا سجل السلسلة؛ وتعيد هذه الصفحة السؤال تلقائيًا.";
export const otherChain = "السلسلة ليست كما تعرضها هذه الصفحة";
export const otherChainAdvice =
  "تختلف العملة أو العقد عليها، ولذلك لم يُرسَل شيء ولم تنتقل أي أموال. يُرجى إبلاغ مدير هذه الخدمة.";
export const accountChanged = "تغيّر الحساب في محفظتك";
export const accountChangedAdvice =
  "لم تنتقل أي أموال. يُرجى التحقق من الحساب المرتبط ثم إعادة المحاولة.";
export const signatureUnfit = "وقّعت محفظتك بحساب آخر";
export const signatureUnfitAdvice =
  "أو أعطت شيئًا ليس توقيعًا. جرى التخلص منه، ولم تنتقل أي أموال. يُرجى اختيار الحساب المعروض هنا في محفظتك، ثم إعادة المحاولة.";
export const replaced = "استبدلت المعاملة";
export const replacedAdvice =
  "أرسلت محفظتك معاملة أخرى بدلًا منها، ولذلك لم تفعل هذه شيئًا. لم تُنفق إلا رسوم الشبكة الخاصة بها. يمكنك إعادة المحاولة متى شئت.";
export const reverted = "رفضت السلسلة المعاملة";
export const revertedAdvice =
  "لم تنتقل أي أموال سوى رسوم الشبكة. تغيّر شيء ما وهي في الطريق: يُرجى مراجعة الصفحة مرة أخرى قبل إعادة المحاولة.";
export const slow = "تستغرق السلسلة وقتًا أطول من المعتاد";
export const slowAdvice =
  "تقول محفظتك إنها أرسلت هذا، ولا تُظهره السلسلة بعد. يُرجى التحقق في محفظتك مما آل إليه. تواصل هذه الصفحة البحث، وتُظهره عند وصوله.";
export const noGas = "لا توجد عملات كافية لرسوم الشبكة";
export const noGasAdvice =
  "لم تنتقل أي أموال. يُرجى إضافة بعضٍ من عملة السلسلة نفسها إلى محفظتك، ثم إعادة المحاولة.";
export const chainSilent = "السلسلة لا تستجيب";
export const chainSilentAdvice =
  "إذا أرسلت محفظتك معاملة، فهي لم تضِع وستعثر عليها هذه الصفحة. أما التوقيع الذي تعذّر التحقق منه فيجري التخلص منه، ولا ينقل شيئًا. يُرجى التحقق من اتصالك ثم إعادة المحاولة.";
export const unknown = "لم ينجح هذا";
export const unknownSaid = (message: string) =>
  `قالت محفظتك أو السلسلة: ${message} يُرجى مراجعة الصفحة مرة أخرى قبل إعادة المحاولة.`;
export const unknownAdvice = "السبب غير معروف. يُرجى مراجعة الصفحة مرة أخرى قبل إعادة المحاولة.";
export const partMissing = "تعذّر تحميل جزء من هذه الصفحة";
export const partMissingAdvice =
  "أموالك في مكانها. يُرجى التحقق من اتصالك، ثم إعادة تحميل هذه الصفحة للمتابعة.";
export const noCheckout = "صفحة الدفع هذه غير موجودة";
export const checkoutOver = "انتهت مهلة الدفع";
export const alreadyPaid = "هذا الطلب مدفوع بالفعل";
export const offerChanged = "تغيّر هذا العرض";
export const signatureRefused = "التوقيع غير مطابق";
export const signatureUsed = "سبق توقيع هذا واستخدامه";
export const refusedByEscrow = "رفض عقد الضمان الدفعة";
export const relayerBusy = "لا يمكن لخدمة الترحيل الإرسال حاليًا";
export const tooManyAttempts = "محاولات كثيرة جدًا";
export const signedOut = "تم تسجيل خروجك";
export const noMerchant = "لا تخص هذه المحفظة أي تاجر هنا";
export const signInFailed = "لم ينجح تسجيل الدخول";
export const refusedByService = "رفضت الخدمة هذا";
export const refusedByServiceAdvice = "رفضت الخدمة هذا.";
export const serviceSilent = "الخدمة لا تستجيب";
export const serviceSilentAdvice =
  "يُرجى التحقق من اتصالك ثم إعادة المحاولة؛ ما هو في عقد الضمان بالفعل آمن على السلسلة.";
export const serviceSilentAfterAdvice =
  "ربما وصلها ما أرسلته أو وقّعته، وعندئذٍ يُحتسب: يُرجى مراجعة الصفحة مرة أخرى قبل إعادة المحاولة. ما هو في عقد الضمان بالفعل آمن على السلسلة.";
export const withoutEffect = "لم تفعل المعاملة هذا";
export const withoutEffectAdvice =
  "المعاملة على السلسلة، لكن لم يتغيّر بها شيء في عقد الضمان: ربما فشلت داخلها عملية متعددة التوقيعات أو مجموعة استدعاءات. يُرجى مراجعة الصفحة مرة أخرى قبل إعادة المحاولة.";
export const paymentChanged = "تغيّرت هذه الدفعة";
export const paymentChangedAdvice =
  "طرأ عليها شيء آخر في هذه الأثناء، ولذلك لم يُطلب شيء من محفظتك ولم يُرسَل شيء. يُرجى الاطلاع على حالتها الآن قبل المتابعة.";
export const overtaken = "سبقها شيء آخر";
export const overtakenAdvice =
  "تغيّرت هذه الدفعة بمعاملة أخرى، ولذلك لم تفعل معاملتك شيئًا. يُرجى الاطلاع على حالتها الآن قبل المتابعة.";
export const signatureRefusedAdvice =
  "جرى التخلص منه، ولم يُرسَل شيء. يُرجى التوقيع من جديد بالحساب المعروض هنا، أو إرسال المعاملة بنفسك.";
export const passkeyDeclined = "لم يُقدَّم أي مفتاح مرور";
export const passkeyDeclinedAdvice =
  "أُغلق الطلب، أو لم يُجب عنه أحد. لم يتغير شيء: يمكنك إعادة المحاولة، أو استخدام طريقة أخرى.";
export const passkeyKnown = "لديك مفتاح مرور على هذا الجهاز بالفعل";
export const passkeyKnownAdvice =
  "هو في القائمة. يُرجى استخدام جهاز آخر أو مفتاح أمان آخر لإضافة مفتاح مرور.";
export const passkeyUnable = "تعذّر على هذا المتصفح استخدام مفتاح مرور";
export const passkeyUnableAdvice =
  "لم يتغير شيء. يُرجى استخدام متصفح أو جهاز آخر، أو إحدى الطرق الأخرى.";
export const proofRefused = "لم يُثبت هذا هويتك";
export const roleForbids = "لا يسمح دورك بهذا";
export const factorDemanded = "تشترط مؤسستك عاملَي مصادقة";
export const noInvitation = "لم تعد هذه الدعوة صالحة";
export const organisationInUse = "لا يزال شيء يخص المؤسسة في الطريق";
export const lastOwner = "تحتاج المؤسسة إلى مالك";
export const lastSignIn = "لن يعود بإمكانك تسجيل الدخول";
export const walletTaken = "هذه المحفظة لدى حساب أو متجر آخر";
export const payoutPending = "هناك تغيير قيد الانتظار بالفعل";
export const tooEarly = "لم يحن بعد وقت تأكيده بنفسك";
