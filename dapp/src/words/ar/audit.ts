/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "من فعل ماذا";
export const exportIt = "تصدير";
export const verify = "التحقق الآن";
export const verifying = "جارٍ التحقق…";
export const unbroken = (lines: number) =>
  `${plural(lines, {
    zero: "0 أسطر",
    one: "سطر واحد",
    two: "سطران",
    few: `${lines} أسطر`,
    many: `${lines} سطرًا`,
    other: `${lines} سطر`,
  })}، دون انقطاع.`;
export const unbrokenAdvice = "يحمل كل سطر علامة السطر الذي قبله.";
export const broken = "جرى تغيير السجل";
export const brokenAdvice = (line: number) =>
  `ينقطع السجل ابتداءً من السطر ${line}. يُرجى الاحتفاظ بما لديك، وسؤال من يشغّل هذا الخادم.`;
export const lastMark = (mark: string) => `آخر علامة ${mark}`;
export const mark = "العلامة";
export const theLog = "سجل التدقيق";
export const empty = "لم يُسجَّل شيء بعد";
export const noneFound = "لم يُسجَّل شيء من هذا النوع";
export const filterBy = "إظهار";
export const everything = "كل شيء";
export const byAction = "ما جرى فعله";
export const byPerson = "ما فعله شخص واحد";
export const bySubject = "ما جرى لشيء واحد";
export const what = "ما جرى فعله";
export const who = "من فعله";
export const thing = "معرّفه";
export const thingHint = "المعرّف الذي يذكره السطر، مثل معرّف مفتاح أو عضو أو دفعة.";
export const from = "من";
export const until = "حتى نهاية";
export const server = "الخادم";
export const administrator = "مدير الخدمة";
export const key = (id: string) => `المفتاح ${id}`;
export const somebody = (id: string) => `العضو السابق ${id}`;
export const fromNetwork = (network: string) => `من ${network}`;
export const aboutSubject = (subject: string) => `بشأن ${subject}`;
export const file = "audit-log.csv";
export const inStore = (store: string) => `في المتجر ${store}`;
export const asRole = (role: string) => `بصفة ${role}`;
export const modes = { live: "في الوضع الفعلي", test: "في وضع الاختبار" } as const;
export const noLimits = "دون حدود لرد المبالغ";
export const detail = (name: string, value: string) => `${name} ${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = {
  true: "عاملا مصادقة لكل عضو",
  false: "يكفي عامل واحد من جديد",
} as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "العنوان",
  host: "على",
  kind: "النوع:",
  name: "باسم",
  payee: "إلى",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "أنشأ مفتاحًا",
  "api_key.revoked": "ألغى مفتاحًا",
  "customer.named": "سمّى عميلًا",
  "customer.noted": "دوّن ملاحظة عن عميل",
  "invitation.created": "دعا شخصًا",
  "invitation.withdrawn": "سحب دعوة",
  "member.joined": "انضم بدعوة",
  "member.left": "غادر المؤسسة",
  "member.removed": "أزال عضوًا",
  "member.updated": "عدّل عضوًا",
  "member.signed_out": "سجّل خروج عضو من كل مكان",
  "organisation.created": "فتح المؤسسة",
  "organisation.deleted": "حذف المؤسسة",
  "organisation.exported": "صدّر بيانات المؤسسة",
  "organisation.updated": "عدّل القواعد",
  "payment.capture": "حصّل دفعة",
  "payment.evidence": "أجاب عن نزاع",
  "payment.refund": "رد مبلغ دفعة",
  "payment.settle": "سوّى نزاعًا",
  "payment.void": "ألغى دفعة وأعادها",
  "payout_change.applied": "فعّل عنوان استلام",
  "payout_change.cancelled": "أوقف تغيير عنوان استلام",
  "payout_change.confirmed": "أكد تغيير عنوان استلام",
  "payout_change.requested": "طلب عنوان استلام آخر",
  "store.created": "فتح متجرًا",
  "store.updated": "غيّر اسم متجر",
  "webhook_endpoint.created": "أضاف webhook",
  "webhook_endpoint.deleted": "أزال webhook",
  "webhook_endpoint.secret_rotated": "جدّد سر webhook",
  "webhook_endpoint.updated": "عدّل webhook",
};
