/** Translated from English; reviewed by: nobody yet. */

export const keysOf = { live: "مفاتيح API الفعلية", test: "مفاتيح API للاختبار" } as const;
export const note =
  "يتيح المفتاح لخادم لديك استخدام API في هذا المتجر وهذا الوضع. ولا يقرر أبدًا إلى أين تذهب الأموال.";
export const none = "لا توجد مفاتيح بعد";
export const create = "إنشاء مفتاح";
export const name = "الاسم";
export const nameHint = "لاستخدامك الخاص، مثل الخادم الموجود عليه.";
export const kind = "النوع";
export const kinds = {
  restricted: "مقيّد: ما تحدده فقط",
  secret: "سري: كل شيء سوى ما لا يجوز إلا للأعضاء",
  publishable: "قابل للنشر: لصفحة ويب، يقرأ أسعار التحويل والروابط",
} as const;
export const kindNames = {
  restricted: "مقيّد",
  secret: "سري",
  publishable: "قابل للنشر",
} as const;
export const mayDo = "ما يجوز له فعله";
export const tickOne = "يُرجى تحديد خيار واحد على الأقل.";
export const expires = "ينتهي";
export const spans = {
  "": "لا ينتهي",
  "604800": "بعد 7 أيام",
  "7776000": "بعد 90 يومًا",
  "31536000": "بعد سنة",
} as const;
export const networks = "العناوين التي يجوز استخدامه منها";
export const networksHint = "عنوان في كل سطر، مثل 203.0.113.7 أو 2001:db8::/48. فارغ: من أي مكان.";
export const origins = "الصفحات التي يجوز استخدامه فيها";
export const originsHint = "أصل واحد في كل سطر، مثل https://shop.example.";
export const made = "مفتاحك الجديد";
export const once = "يُعرض هذه المرة فقط. يُرجى وضعه حيث يقرأ خادمك أسراره.";
export const theKey = "المفتاح";
export const keptIt = "حفظته";
export const endsOn = (when: string) => `ينتهي في ${when}`;
export const ended = (when: string) => `انتهى في ${when}`;
export const usedOn = (when: string) => `استُخدم في ${when}`;
export const neverUsed = "لم يُستخدم قط";
export const fromNetworks = (networks: string) => `من ${networks}`;
export const revoked = "مُلغى";
export const revoke = "إلغاء المفتاح";
export const revokeNamed = (name: string) => `إلغاء المفتاح ${name}`;
export const revokeTitle = (name: string) => `هل تريد إلغاء المفتاح ${name}؟`;
export const revokeAdvice = "كل ما يستخدمه يفشل من الآن فصاعدًا. لا يمكن التراجع عن ذلك.";
export const theKeys = "المفاتيح";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "عرض المفاتيح",
  "api_keys:write": "إنشاء المفاتيح وإلغاؤها",
  "checkouts:read": "عرض صفحات الدفع",
  "checkouts:write": "إنشاء صفحات الدفع",
  "customers:read": "عرض العملاء",
  "customers:write": "تسمية العملاء",
  "events:read": "عرض الأحداث",
  "merchant:read": "عرض المتجر",
  "merchant:write": "تغيير ما يُعرض للدافعين",
  "messages:read": "قراءة الرسائل",
  "messages:write": "كتابة الرسائل",
  "payment_links:read": "عرض روابط الدفع",
  "payment_links:write": "إنشاء روابط الدفع",
  "payments:capture": "التحصيل",
  "payments:evidence": "الإجابة عن النزاعات",
  "payments:read": "عرض الدفعات",
  "payments:refund": "رد المبالغ",
  "payments:settle": "تسوية النزاعات",
  "payments:void": "الإلغاء والإعادة",
  "rates:read": "عرض أسعار التحويل",
  "webhook_endpoints:read": "عرض عناوين webhook",
  "webhook_endpoints:write": "تغيير عناوين webhook",
} as const;
