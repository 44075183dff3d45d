/** Translated from English; reviewed by: nobody yet. */

export const held = "محجوز";
export const disputed = "قيد النزاع";
export const captured = "تم تحصيله";
export const refunded = "تم رده";
export const returned = "تمت إعادته";
export const searchLabel = "البحث في الدفعات";
export const searchPlaceholder = "طلب أو معاملة أو عنوان";
export const moreFilters = "العملة والسلسلة والتواريخ والعميل";
export const narrowedTo = "عوامل التصفية";
export const takeAway = (filter: string) => `إزالة ${filter}`;
export const customersAddress = "عنوان العميل";
export const quoted = (text: string) => `«${text}»`;
export const ofCustomer = (customer: string) => `العميل ${customer}`;
export const inCoin = (coin: string) => `العملة ${coin}`;
export const onChain = (chain: string) => `على ${chain}`;
export const untilDay = (day: string) => `دُفعت حتى ${day}`;
export const fromDay = (day: string) => `دُفعت ابتداءً من ${day}`;
export const betweenDays = (first: string, last: string) => `دُفعت ${first} – ${last}`;
export const noneWith = (filters: string) => `لا توجد دفعة مطابقة: ${filters}`;
export const without = (filter: string) => `دون ${filter}`;
export const hiddenBy = "أحد عوامل التصفية هذه يخفي كل شيء: ومن دونه توجد دفعات مطابقة.";
export const noneAdvice =
  "يُعثر على رقم الطلب والدفعة والمعاملة وصفحة الدفع والعنوان إذا كُتبت كاملة.";
export const noRecord = "سجل الخدمة لا يستجيب";
export const noRecordAdvice =
  "يحتاج إليه البحث والعميل والعملة. ولا يزال السجل العام قادرًا على عرض الدفعات بحسب الحالة والسلسلة والتاريخ.";
export const withoutRecord = "عرض تلك الدفعات";
export const customer = "العميل";
export const chain = "السلسلة";
export const onlyOf = (customer: string) => `دفعات ${customer} فقط`;
export const keys = "اختصارات لوحة المفاتيح";
export const enterKey = "Enter";
export const escapeKey = "Esc";
export const keySearch = "بحث";
export const keyNext = "الدفعة التالية";
export const keyBefore = "الدفعة السابقة";
export const keySelect = "تحديد الدفعة أو إلغاء تحديدها";
export const keyOpen = "فتح الدفعة";
export const keyClose = "إغلاقها";
export const keyHelp = "عرض هذه المفاتيح";
export const useKeys = "استخدام المفاتيح المفردة";
export const useKeysHint =
  "يمكن إيقافها عند التحدث إلى جهازك أو الضغط عليها دون قصد. ويظل الزر ? يفتح هذه النافذة.";
export const connectTitle = "ربط محفظة المتجر";
export const connectAdvice =
  "التحصيل والإعادة والرد توقّعها المحفظة التي تستلم الدفعات، أو محفظة عيّنتها. لا يتحرك أي مبلغ بمجرد الربط.";
