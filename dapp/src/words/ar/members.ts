/** Translated from English; reviewed by: nobody yet. */

export const members = "الأعضاء";
export const you = "أنت";
export const unnamed = "لم يُذكر اسم";
export const joined = (when: string) => `منذ ${when}`;
export const twoFactors = "عاملا مصادقة";
export const oneFactor = "عامل مصادقة واحد";
export const change = "تعديل";
export const changeNamed = (name: string) => `تعديل ${name}`;
export const role = "الدور";
export const mayDo = {
  owner: "كل شيء، بما في ذلك عناوين الاستلام والمالكون",
  admin: "كل شيء سوى عناوين الاستلام والمالكين",
  developer: "صفحات الدفع والروابط وwebhook والمفاتيح",
  support: "صفحات الدفع والإلغاء ورد المبالغ حتى حد معين",
  viewer: "عرض الدفعات وصفحات الدفع والروابط والأعضاء",
  accountant: "ما يراه المُشاهد، وسجل التدقيق",
} as const;
export const refundLimits = "الحد الأقصى لرد المبلغ في المرة الواحدة";
export const refundLimitsHint =
  "لا يمكن لموظف الدعم رد أي مبلغ ما لم يُحدَّد له حد. ويثبت المالكون والمشرفون هويتهم مجددًا فوق حدودهم.";
export const limitOf = (coin: string) => `الحد بعملة ${coin}`;
export const noLimit = "دون حد";
export const coinOn = (coin: string, chain: string) => `${coin} على ${chain}`;
export const upTo = (limits: string) => `رد المبالغ حتى ${limits}`;
export const remove = "إزالة من المؤسسة";
export const removeTitle = (name: string) => `هل تريد إزالة ${name}؟`;
export const removeAdvice = "تنتهي فورًا كل جلسات هذا العضو، وكذلك الدعوات التي أنشأها.";
export const removeConfirm = "إزالة";
export const signOut = "تسجيل الخروج من كل مكان";
export const signOutTitle = (name: string) => `هل تريد تسجيل خروج ${name} من كل مكان؟`;
export const signOutAdvice =
  "تنتهي فورًا كل جلسات هذا العضو، ولا يبقى أي جهاز من أجهزته موثوقًا. ويبقى عضوًا، ويمكنه تسجيل الدخول من جديد.";
export const leave = "مغادرة المؤسسة";
export const leaveTitle = "هل تريد مغادرة المؤسسة؟";
export const leaveAdvice =
  "لا ترى بعد ذلك شيئًا من متاجرها، ولا يمكن لأحد فيها تسجيل خروجك. وتنتهي دعواتك. ويبقى حسابك.";
export const leaveConfirm = "مغادرة";
export const invitations = "الدعوات المفتوحة";
export const noInvitations = "لا توجد. من يفتح رابط دعوة يصبح عضوًا.";
export const invite = "دعوة";
export const inviteTitle = "دعوة شخص";
export const validFor = "مدة صلاحية الرابط";
export const durations = { "86400": "يوم واحد", "604800": "7 أيام", "2592000": "30 يومًا" } as const;
export const makeLink = "إنشاء الرابط";
export const linkTitle = "إرسال هذا الرابط";
export const linkOnce =
  "يُعرض هذه المرة فقط ويعمل مرة واحدة. يُرجى إرساله حيث لا يقرؤه أحد آخر: فمن يفتحه أولًا يصبح عضوًا.";
export const link = "رابط الدعوة";
export const done = "تم";
export const invitedUntil = (when: string) => `صالح حتى ${when}`;
export const withdraw = "سحب";
export const withdrawNamed = (role: string) => `سحب الدعوة بصفة ${role}`;
export const rules = "قواعد للجميع";
export const organisationName = "اسم المؤسسة";
export const demandFactors = "عاملا مصادقة لكل عضو";
export const demandFactorsHint =
  "من لديه عامل مصادقة واحد فقط لا يرى شيئًا من المتاجر إلى أن يُعدّ مفتاح مرور أو تطبيق مصادقة.";
export const theMembers = "الأعضاء";
export const theInvitations = "الدعوات";
export const inviteTitlePage = "دعوة";
export const invited = "لديك دعوة إلى متجر";
export const invitedAdvice =
  "بقبولها تصبح عضوًا في المؤسسة التي أرسلت إليك هذا الرابط. ويعمل مرة واحدة.";
export const accept = "قبول الدعوة";
export const accepted = (store: string) => `تنتمي الآن إلى ${store}`;
export const toOverview = "الانتقال إلى النظرة العامة";
export const noToken = "هذا الرابط غير كامل";
export const noTokenAdvice = "يُرجى نسخ الرابط كله، مع ما يلي علامة #.";
