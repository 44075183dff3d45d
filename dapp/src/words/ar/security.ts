/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const oneFactor = "عامل مصادقة واحد";
export const oneFactorAdvice =
  "من يحصل على مفتاح محفظتك يمكنه تسجيل الدخول باسمك. ويمنع ذلك مفتاح مرور أو تطبيق مصادقة.";
export const you = "أنت";
export const yourName = "اسمك";
export const yourNameHint = "يقرؤه أعضاء مؤسساتك.";
export const passkeys = "مفاتيح المرور";
export const noPasskeys = "لا توجد بعد. مفتاح المرور وحده يسجّل دخولك، ويُعد عاملَي مصادقة.";
export const addPasskey = "إضافة مفتاح مرور";
export const passkeyName = "اسم مفتاح المرور";
export const passkeyNameHint = "مثل الجهاز الموجود عليه.";
export const makePasskey = "إنشاء مفتاح المرور";
export const renamePasskey = "تغيير اسم مفتاح المرور";
export const rename = "تغيير الاسم";
export const renameNamed = (name: string) => `تغيير اسم ${name}`;
export const remove = "إزالة";
export const removeNamed = (name: string) => `إزالة ${name}`;
export const removePasskey = "هل تريد إزالة مفتاح المرور هذا؟";
export const removePasskeyAdvice = (name: string) =>
  `لن يعود بإمكان ${name} تسجيل دخولك، ويُسجَّل الخروج مما سُجّل دخوله به في أماكن أخرى.`;
export const addedOn = (when: string) => `أُضيف في ${when}`;
export const usedOn = (when: string) => `استُخدم في ${when}`;
export const neverUsed = "لم يُستخدم قط";
export const onOneDevice = "على جهاز واحد فقط";
export const authenticator = "رموز تطبيق المصادقة";
export const noAuthenticator = "لا توجد بعد. يعرض تطبيق على هاتفك 6 أرقام متغيرة.";
export const setUpOn = (when: string) => `أُعدّ في ${when}`;
export const setUp = "إعداد";
export const replace = "استبدال";
export const enrolTitle = "إعداد تطبيق مصادقة";
export const scan = "يُرجى مسح هذا بتطبيق المصادقة لديك، أو كتابة المفتاح فيه.";
export const qr = "رمز QR لتطبيق المصادقة لديك";
export const secretKey = "المفتاح";
export const enrolCode = "الأرقام الستة التي يعرضها التطبيق";
export const enrolCodeHint = "تنتهي جلساتك الأخرى، وتحصل على عشرة رموز استرداد جديدة.";
export const codeWrong = "يلزم إدخال ستة أرقام.";
export const confirm = "تأكيد";
export const removeAuthenticator = "هل تريد إزالة تطبيق المصادقة؟";
export const removeAuthenticatorAdvice =
  "لن تعود رموزه محتسبة. ودون أي عامل مصادقة ثانٍ، تسجّل محفظتك وحدها دخولك.";
export const recoveryCodes = "رموز الاسترداد";
export const codesLeft = (left: number) => `تبقّى ${left} من 10`;
export const codesAdvice = "يحل كل رمز مرة واحدة محل عامل مصادقة ثانٍ فقدته.";
export const noFactorYet = "تأتي مع أول عامل مصادقة ثانٍ لديك.";
export const makeCodes = "إنشاء رموز جديدة";
export const makeCodesTitle = "هل تريد إنشاء عشرة رموز استرداد جديدة؟";
export const makeCodesAdvice = "تتوقف الرموز التي لديك عن العمل فورًا.";
export const yourCodes = "رموز الاسترداد العشرة لديك";
export const codesOnce = "تُعرض هذه المرة فقط. يُرجى حفظها حيث لا ينظر أحد سواك، وبعيدًا عن جهازك.";
export const download = "تنزيل";
export const print = "طباعة";
export const codesFile = "handsel-recovery-codes.txt";
export const codesHead = (site: string) => `رموز الاسترداد للموقع ${site}. يعمل كل رمز مرة واحدة.`;
export const keptThem = "حفظتها";
export const wallets = "المحافظ";
export const addWallet = "إضافة محفظة";
export const addWalletAdvice =
  "يُرجى ربط المحفظة في هذا المتصفح، وتوقيع رسالة بها. ومن ذلك الحين تسجّل دخولك.";
export const addThis = (wallet: string) => `إضافة ${wallet}`;
export const isYours = "المحفظة المرتبطة موجودة في حسابك بالفعل. يُرجى ربط محفظة أخرى.";
export const waitingForWallet = "في انتظار محفظتك…";
export const walletAddress = "عنوان المحفظة";
export const removeWallet = "هل تريد إزالة هذه المحفظة؟";
export const removeWalletAdvice =
  "لن يعود بإمكانها تسجيل دخولك، ويُسجَّل الخروج مما سُجّل دخوله بها في أماكن أخرى. ويبقى المتجر الذي هي التاجر فيه، وتبقى معه دفعاته.";
export const sessions = "أماكن تسجيل دخولك";
export const thisSession = "هذا الجهاز";
export const thisBrowser = "هذا المتصفح";
export const onNetwork = (network: string) => `من ${network}`;
export const lastSeen = (when: string) => `آخر استخدام في ${when}`;
export const signOut = "تسجيل الخروج";
export const signOutOf = (client: string) => `تسجيل الخروج من ${client}`;
export const trustedDevices = "الأجهزة التي لا يُطلب عليها عامل مصادقة ثانٍ";
export const trustedDevicesCount = (count: number) =>
  plural(count, {
    zero: "لا يوجد جهاز لا يُطلب عليه عامل مصادقة ثانٍ",
    one: "جهاز واحد لا يُطلب عليه عامل مصادقة ثانٍ",
    two: "جهازان لا يُطلب عليهما عامل مصادقة ثانٍ",
    few: `${count} أجهزة لا يُطلب عليها عامل مصادقة ثانٍ`,
    many: `${count} جهازًا لا يُطلب عليها عامل مصادقة ثانٍ`,
    other: `${count} جهاز لا يُطلب عليها عامل مصادقة ثانٍ`,
  });
export const trustedDevicesNote =
  "تسجّل المحفظة الدخول هناك وحدها، لمدة 30 يومًا من آخر إثبات. وإنهاء الجلسة ينهي ذلك أيضًا.";
export const askAgain = "السؤال من جديد في كل مكان";
export const signOutOthers = "تسجيل الخروج من الجلسات الأخرى";
export const signOutOthersTitle = "هل تريد تسجيل الخروج من كل مكان آخر؟";
export const signOutOthersAdvice = "يبقى دخولك مسجّلًا هنا.";
export const unknownBrowser = "متصفح غير معروف";
export const browserOn = (browser: string, system: string) => `${browser} على ${system}`;
export const notices = "ما أُبلغت به";
export const noNotices =
  "لا شيء بعد. تظهر هنا تغييرات طريقة تسجيل دخولك، وتغييرات عناوين الاستلام.";
export const account = "حسابك";
export const noticeWords = {
  "factor_reset.requested": "طُلبت إزالة عوامل المصادقة الثانية لديك",
  "factor_reset.cancelled": "أُوقفت إزالة عوامل المصادقة الثانية لديك",
  "factor_reset.done": "أُزيلت عوامل المصادقة الثانية لديك",
  "member.changed": "تغيّر دورك في مؤسسة",
  "organisation.deleted": "حُذفت إحدى مؤسساتك",
  "passkey.added": "أُضيف مفتاح مرور",
  "passkey.removed": "أُزيل مفتاح مرور",
  "payout_change.applied": "تغيّر عنوان استلام",
  "payout_change.cancelled": "أُوقف تغيير عنوان استلام",
  "payout_change.confirmed": "أُكّد تغيير عنوان استلام",
  "payout_change.requested": "طُلب عنوان استلام آخر",
  "recovery_code.used": "استُخدم رمز استرداد",
  "recovery_codes.made": "أُنشئت رموز استرداد جديدة",
  "sessions.ended": "سجّل مالك أو مشرف خروجك من كل مكان",
  "totp.added": "أُعدّ تطبيق مصادقة",
  "device.trusted": "لا يُطلب على جهاز عامل مصادقة ثانٍ لمدة 30 يومًا",
  "totp.removed": "أُزيل تطبيق المصادقة",
  "wallet.added": "أُضيفت محفظة",
  "wallet.removed": "أُزيلت محفظة",
} as const;
export const browsers = {
  edge: "Edge",
  opera: "Opera",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
} as const;
export const systems = {
  iphone: "iPhone",
  ipad: "iPad",
  android: "Android",
  windows: "Windows",
  mac: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
} as const;
