/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const takeTitle = "أخذ بياناتك معك";
export const takeAdvice =
  "كل ما يُحفظ عنك: المحافظ ومفاتيح المرور والجلسات والعضويات والإشعارات، وأحدث قيود التدقيق لما فعلته، بصيغة JSON.";
export const download = "تنزيل";
export const file = "handsel-account.json";
export const deleteTitle = "حذف حسابك";
export const deleteAdvice =
  "يُحذف نهائيًا اسمك ومحافظك وطرق تسجيل دخولك وجلساتك وإشعاراتك والنسخ الاحتياطية لمحفظتك. وتحتفظ سجلات التدقيق وتغييرات عناوين الاستلام بمعرّف حسابك، لأن المحاسبة تحتاج إليها. وعلى آخر مالك لمؤسسة أن يجعل عضوًا آخر مالكًا لها أولًا.";
export const deleteIt = "حذف حسابي";
export const sure = "هل تريد حذف حسابك نهائيًا؟";
export const sureAdvice = "لا يمكن لأحد استعادته، ويُسجَّل خروجك فورًا.";
export const type = "للمتابعة يُرجى كتابة: حذف";
export const word = "حذف";
export const typeWrong = "يُرجى كتابة الكلمة: حذف.";
export const cancel = "إلغاء";
export const takeOrganisation = "أخذ بيانات المؤسسة معك";
export const takeOrganisationAdvice =
  "كل ما يُحفظ عن متاجرها في الوضعين: الطلبات والعملاء والدفعات والرسائل والإفادات والأحداث وسجل التدقيق والإعدادات. كائن JSON واحد في كل سطر، ويظهر المشفّر هنا نصًا صريحًا؛ وتُستثنى المفاتيح وأسرار webhook.";
export const exportOrganisation = "تصدير";
export const organisationFile = "handsel-organisation.ndjson";
export const deleteOrganisation = "حذف المؤسسة";
export const deleteOrganisationAdvice =
  "تنتهي متاجرها وروابطها وصفحات الدفع الخاصة بها فورًا، ويفقدها كل الأعضاء. ويظل رد المبالغ ممكنًا من محفظة التاجر على السلسلة. وما تعرفه السلسلة يبقى فيها إلى الأبد. ويحتفظ الأعضاء بحساباتهم.";
export const goes = "يُحذف نهائيًا";
export const loses = "يبقى لدفاترك، دون حقول شخصية";
export const stays = "يبقى لدفاترك";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "مفاتيح API",
  api_requests: "ما طلبته مفاتيحك من واجهة API",
  audit_entries: "سجل التدقيق",
  checkout_customers: "أسماء العملاء وعناوين بريدهم",
  checkout_offers: "العروض التي كان بإمكان الدافعين الاختيار منها",
  checkouts: "الطلبات: تُحذف بياناتها الوصفية وعناوين العودة",
  confirmation_policies: "القواعد التي أُكدت الدفعات بموجبها",
  customer_records: "الأسماء والملاحظات التي أعطيتها لمحافظ العملاء",
  customer_sums: "مجاميع ما دفعته كل محفظة",
  customers: "مجاميع ما دفعته كل محفظة",
  invitations: "الدعوات المفتوحة",
  members: "الأعضاء وأدوارهم",
  merchant_logos: "الشعارات",
  merchant_profiles: "ما يُعرض للدافعين: عنوان البريد والرقم الضريبي والبيانات القانونية",
  merchants: "أسماء المتاجر وعناوينها",
  messages: "الرسائل مع الدافعين",
  organisations: "اسم المؤسسة",
  payment_links: "روابط الدفع: تُحذف بياناتها الوصفية وعناوين العودة",
  payments: "الدفعات: تُحذف بياناتها الوصفية",
  payout_changes: "تغييرات عناوين الاستلام: تُحذف تسمياتها",
  receipt_counters: "الإيصالات وأرقامها",
  receipts: "الإيصالات وأرقامها",
  relay_transactions: "المعاملات التي أرسلها هذا الخادم",
  relays: "المعاملات التي طلبها الدافعون: تُحذف الشبكات التي جاءت منها",
  settlement_proposals: "التسويات: تُحذف ملاحظاتها",
  statements: "الإفادات في النزاعات",
  unexpected_payments: "القرارات بشأن الدفعات المتأخرة",
  webhook_attempts: "الأحداث وعمليات تسليمها",
  webhook_deliveries: "الأحداث وعمليات تسليمها",
  webhook_endpoints: "عناوين webhook وأسرارها",
  webhook_events: "الأحداث وعمليات تسليمها",
};
export const blockers = {
  held_payments: (count: number) =>
    plural(count, {
      zero: "لا توجد دفعات تحجز أموالًا",
      one: "لا تزال دفعة واحدة تحجز أموالًا",
      two: "لا تزال دفعتان تحجزان أموالًا",
      few: `لا تزال ${count} دفعات تحجز أموالًا`,
      many: `لا تزال ${count} دفعة تحجز أموالًا`,
      other: `لا تزال ${count} دفعة تحجز أموالًا`,
    }),
  pending_payout_changes: (count: number) =>
    plural(count, {
      zero: "لا توجد تغييرات لعناوين الاستلام قيد الانتظار",
      one: "تغيير واحد لعنوان استلام قيد الانتظار",
      two: "تغييران لعناوين الاستلام قيد الانتظار",
      few: `${count} تغييرات لعناوين الاستلام قيد الانتظار`,
      many: `${count} تغييرًا لعناوين الاستلام قيد الانتظار`,
      other: `${count} تغيير لعناوين الاستلام قيد الانتظار`,
    }),
  pending_transactions: (count: number) =>
    plural(count, {
      zero: "لا توجد معاملات في الطريق",
      one: "معاملة واحدة في الطريق",
      two: "معاملتان في الطريق",
      few: `${count} معاملات في الطريق`,
      many: `${count} معاملة في الطريق`,
      other: `${count} معاملة في الطريق`,
    }),
} as const;
export const blockerAdvice = {
  held_payments: "يُرجى تحصيل الأموال أو إعادتها، في الوضع الفعلي.",
  pending_payout_changes: "يُرجى إيقافه ضمن «عناوين الاستلام».",
  pending_transactions: "يُرجى التحقق مرة أخرى بعد إدراجها في كتلة.",
} as const;
export const deleteTheOrganisation = "حذف المؤسسة";
export const sureOrganisation = "هل تريد حذف المؤسسة نهائيًا؟";
export const theOrganisation = "المؤسسة";
export const sureOrganisationAdvice = (name: string) =>
  `تُحذف المؤسسة ${name} مع كل متاجرها، في الوضعين. ولا يمكن لأحد استعادتها. يُرجى تصدير بياناتها أولًا، إذا كنت قد تحتاج إليها.`;
