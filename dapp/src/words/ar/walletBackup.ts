/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "نسخة احتياطية مشفّرة على الخادم";
export const lead =
  "يحتفظ الخادم بملف محفظتك كما شفّره هذا المتصفح. ويسلّمه بعد عاملَي مصادقة، ولا تفتحه إلا كلمة مرور محفظتك.";
export const whatItSees =
  "دون كلمة المرور يُظهر الملف أسماء حساباتك وعناوينها ووقت حفظه. ويمكن لمن لديه الملف أن يخمّن كلمة مرور ضعيفة: يُرجى اختيار كلمة طويلة.";
export const note = "في حساب بعاملَي مصادقة. لا يمكن للخادم أن يفتحها.";
export const open = "فتح";
export const savedOn = (time: string) => `حُفظت: ${time}`;
export const saveAgain = "يُرجى حفظها من جديد بعد تغيير كلمة المرور أو الحسابات.";
export const earlierVersions = (count: number) =>
  plural(count, {
    zero: "لا يُحتفظ معها بأي إصدار سابق.",
    one: "يُحتفظ معها بإصدار سابق واحد.",
    two: "يُحتفظ معها بإصدارين سابقين.",
    few: `يُحتفظ معها بـ ${count} إصدارات سابقة.`,
    many: `يُحتفظ معها بـ ${count} إصدارًا سابقًا.`,
    other: `يُحتفظ معها بـ ${count} إصدار سابق.`,
  });
export const fromElsewhere = "قد يكون أحدث إصدار من متصفح آخر";
export const fromElsewhereAdvice =
  "قد تكون فيه حسابات ليست في هذه المحفظة. يُرجى تجربته قبل أن تحفظ فوقه.";
export const saveUntested = "الحفظ فوقه دون تجربة";
export const saveUntestedHint = "يُحتفظ به كإصدار سابق إلى أن تُحفظ خمسة إصدارات أحدث منه.";
export const noWayBack = "دون هذه المحفظة لا يمكنك تسجيل الدخول هنا";
export const noWayBackAdvice =
  "لا يُفتح هذا الحساب إلا بحسابات هذه المحفظة. ومن فقد المحفظة لا يمكنه جلب نسختها الاحتياطية. يُرجى إضافة محفظة أخرى أو مفتاح مرور إلى الحساب.";
export const addWayIn = "إضافة طريقة أخرى للدخول";
export const nothingSaved = "لا شيء من هذه المحفظة على الخادم";
export const nothingSavedAdvice = "لا يمسّ ذلك كلماتك ولا ملف نسختك الاحتياطية.";
export const save = "حفظ النسخة الاحتياطية";
export const replace = "حفظها من جديد";
export const test = "تجربتها";
export const remove = "حذف…";
export const removeTitle = "تُحذف كل إصداراتها من الخادم";
export const removeAdvice =
  "تبقى محفظتك في هذا المتصفح. يُرجى التأكد من أن لديك كلماتك، أو ملف نسخة احتياطية وكلمة مروره.";
export const removeNow = "حذفها من الخادم";
export const keep = "الاحتفاظ بها";
export const passwordOfBackup = "كلمة مرور النسخة الاحتياطية";
export const passwordOfBackupHint = "التي كانت لمحفظتك عند حفظها. ليست لدى أحد سواك.";
export const testNow = "التجربة الآن";
export const testTitle = "تجربة نسختي الاحتياطية";
export const testNote = "يمكنك تجربة كلماتك أو ملف نسخة احتياطية قبل أن تحتاج إليها.";
export const testLead =
  "يُرجى كتابة كلماتك، أو فتح ملف نسخة احتياطية، كما لو فُقد هذا الجهاز. ستعرف هل تُفتح هذه المحفظة بها. لا يتغير شيء، ولا يُرسل شيء.";
export const fromPaper = "من ورقتك، لا من الشاشة. وتبقى في هذا المتصفح.";
export const opensAll = (accounts: number) =>
  plural(accounts, {
    zero: "تفتح هذه المحفظة، وليس فيها أي حساب",
    one: "تفتح هذه المحفظة بحسابها الوحيد",
    two: "تفتح هذه المحفظة بحسابيها كليهما",
    few: `تفتح هذه المحفظة بكل حساباتها، وعددها ${accounts} حسابات`,
    many: `تفتح هذه المحفظة بكل حساباتها، وعددها ${accounts} حسابًا`,
    other: `تفتح هذه المحفظة بكل حساباتها، وعددها ${accounts} حساب`,
  });
export const nothingChanged = "لم يتغير شيء. يُرجى إبقاؤها حيث كانت.";
export const opensSome = (found: number, accounts: number) =>
  plural(found, {
    zero: `تفتح هذه المحفظة، لكنها لا تعيد أيًّا من حساباتها (${accounts})`,
    one: `تفتح هذه المحفظة، لكنها لا تعيد إلا حسابًا واحدًا من حساباتها (${accounts})`,
    two: `تفتح هذه المحفظة، لكنها لا تعيد إلا حسابين من حساباتها (${accounts})`,
    few: `تفتح هذه المحفظة، لكنها لا تعيد إلا ${found} حسابات من حساباتها (${accounts})`,
    many: `تفتح هذه المحفظة، لكنها لا تعيد إلا ${found} حسابًا من حساباتها (${accounts})`,
    other: `تفتح هذه المحفظة، لكنها لا تعيد إلا ${found} حساب من حساباتها (${accounts})`,
  });
export const notInIt = "هذه ليست فيها:";
export const notInItAdvice =
  "لا تعيد الكلمات المفاتيح المستوردة، ولا يعيد ملف أقدم ما جاء بعده. يُرجى حفظ ملف نسخة احتياطية جديد، أو الاحتفاظ بتلك المفاتيح.";
export const hasMore = "فيها حسابات ليست في هذه المحفظة";
export const hasMoreAdvice =
  "لن تكون هذه الحسابات في ما تحفظه من هنا. يُرجى استعادة النسخة في متصفح آخر وعرض مفاتيحها هناك، ثم استيرادها هنا.";
export const whereFrom = "أين هي";
export const fromFile = "ملف حفظته";
export const fromServer = "على هذا الخادم، في حسابي";
export const restoreFromServerLead =
  "يسلّم الخادم نسختك الاحتياطية بعد عاملَي مصادقة. ولا تفتحها إلا كلمة مرور محفظتك، هنا في هذا المتصفح.";
export const restoreInNewTab = "استعادتها في علامة تبويب جديدة";
export const restoreInNewTabNote =
  "يكون تسجيل الدخول هناك بعاملَي مصادقة. وتبقى هذه الصفحة مفتوحة، وتتابع فور وجود المحفظة في هذا المتصفح.";
export const isBack = "محفظتك في هذا المتصفح";
export const isBackAdvice =
  "هل كنت تدفع في علامة تبويب أخرى؟ يُرجى الرجوع إليها: الدفعة تنتظر هناك فتح قفل المحفظة.";
export const whichBackup = "أي نسخة احتياطية";
export const backupOf = (address: string, time: string) => `${address}، حُفظت: ${time}`;
export const noBackups = "ليس في هذا الحساب نسخة احتياطية لأي محفظة";
export const noBackupsAdvice =
  "يُرجى تسجيل الدخول إلى الحساب الذي حفظتها به، أو استخدام كلماتك أو ملف نسخة احتياطية.";
