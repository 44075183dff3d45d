/** Translated from English; reviewed by: nobody yet. */

export const headline = "الدفع بالعملات المشفرة: يُدفع إلى المتجر عندما تستلم ما اشتريته.";
export const introduction =
  "تنتظر أموالك في عقد ضمان لا يمكنه إلا دفعها إلى المتجر أو إعادتها إليك. تدفع من محفظتك أنت، دون حاجة إلى حساب.";
export const forPayers =
  "هل جئت للدفع؟ يُرجى فتح رابط الدفع أو مسح رمز QR الذي أعطاك إياه المتجر: فهو يقود مباشرة إلى طلبك.";
export const howItGoes = "كيف تسير الدفعة";
export const stepPay = "الدفع، مرة واحدة";
export const stepPayText = "يتم التأكيد في محفظتك أنت. وتنتقل الأموال إلى عقد الضمان.";
export const stepHeld = "تُحجز بأمان";
export const stepHeldText = "يرى المتجر أنها موجودة، فيرسل ما اشتريته.";
export const stepPaid = "استلمت طلبك: يُدفع إلى المتجر";
export const stepPaidText = "بتأكيد منك، أو بعد الأيام التي اتفقتما عليها إذا لم تبلغ عن مشكلة.";
export const stepBack = "أو تعود إليك";
export const stepBackText =
  "إذا ألغى المتجر، أو لم يحصّل في الوقت المحدد. وإذا اختلفتما، فلا يمكن للمحكّم إلا تقسيمها بينكما.";
export const forShops = "للمتاجر";
export const forShopsText =
  "روابط ورموز QR وصفحة دفع وAPI. يُدفع إلى محفظتك أنت، دون عمليات استرداد قسرية (chargeback) بعد التحصيل.";
export const startSelling = "ابدأ البيع";
export const toShops = "إلى دفعاتك";
export const cost = "كم يكلف";
export const costText =
  "العملاء: رسوم الشبكة وحدها، حيثما لا تُدفع عنهم. المتاجر: عمولة مما تحصّله، ولا شيء عما يعود.";
export const control = "من يمكنه نقلها";
export const controlText =
  "أنت والمتجر، ومحكّم إذا كان طلبك يسمّي محكّمًا: وكل منهم كما وقّعت فقط. ومن يشغّل هذا الموقع لا يمكنه أخذها أو إرسالها إلى مكان آخر.";
export const signIn = "تسجيل الدخول";
export const docs = "مرجع API";
export const myPayments = "كل دفعات محفظتك";
export const wallet = "محفظة في هذا المتصفح، للمبالغ اليومية";
