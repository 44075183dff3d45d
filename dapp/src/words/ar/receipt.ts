/** Translated from English; reviewed by: nobody yet. */

export const receipt = "الإيصال";
export const pageTitle = (order: string) => `الإيصال · ${order}`;
export const issued = (number: string, date: string) => `${number} · صدر في ${date}`;
export const paidThen = (date: string) => `دُفع في ${date}`;
export const backToPayment = "الدفعة";
export const print = "طباعة أو PDF";
export const proof = "الإثبات";
export const soldBy = "البائع";
export const paidBy = "الدافع";
export const vat = (id: string) => `الرقم الضريبي ${id}`;
export const stateNow = "الحالة عند الطباعة";
export const stateAt = (time: string) => `في ${time}`;
export const collectable = (from: string, until: string) => `قابل للتحصيل من ${from} إلى ${until}`;
export const collectableFrom = (from: string) => `قابل للتحصيل ابتداءً من ${from}`;
export const refundable = (until: string) => `قابل للرد حتى ${until}`;
export const order = "الطلب";
export const quantity = "الكمية";
export const each = "سعر الوحدة";
export const amount = "المبلغ";
export const totalPaid = "إجمالي المدفوع";
export const atRate = (coin: string, rate: string, date: string) =>
  `${coin} بسعر تحويل ${rate}، ${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "تم الدفع";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}، على ${chain} (السلسلة ${id})`;
export const from = "من";
export const to = "إلى";
export const transaction = "المعاملة";
export const payment = "الدفعة";
export const escrow = "عقد الضمان";
export const qr = "رمز QR: الدفعة بحالتها اليوم";
export const fine =
  "يمكن مسح الرمز لمعرفة مكان الأموال اليوم. يُحسب رقم الدفعة مما اتفق عليه الطرفان، فيمكن لأي شخص مطابقة هذا الإيصال مع السلسلة، حتى دون Handsel.";
export const verifyHere = "التحقق من إثبات هنا.";
export const historyMissing = "لا يمكن إصدار الإيصال بعد";
export const historyMissingAdvice =
  "السجل العام لهذه الدفعة لا يستجيب. لم يضِع شيء: تعرض هذه الصفحة الإيصال فور استجابته.";
export const proofFile = (id: string) => `handsel-receipt-${id.slice(2, 10)}.json`;

export const verify = "التحقق من إيصال";
export const verifyAdvice =
  "يُرجى اختيار الإثبات الذي نُزّل مع الإيصال. يجري التحقق منه في هذا المتصفح، دون سؤال أي خادم.";
export const choose = "اختيار ملف";
export const unreadable = "لا يمكن لهذا المتصفح قراءة الملف";
export const unreadableAdvice = "ربما نُقل أو تغيّر منذ أن اخترته. يُرجى اختياره مرة أخرى.";
export const notAReceipt = "هذا الملف ليس إثباتًا لإيصال";
export const notAReceiptAdvice =
  "يُرجى اختيار ملف JSON الذي أعطاه زر «الإثبات» في الإيصال. أما الإيصال المطبوع فيُتحقق منه برمزه.";
export const fits = "هذا الإيصال هو ما اتُّفق عليه";
export const fitsAdvice =
  "أُعيد حساب كل جزء منه وهو مطابق. أما ما إذا كانت الأموال قد دُفعت، وأين هي الآن، فلا تخبر به إلا السلسلة: يُرجى الاطلاع على الدفعة.";
export const fails = "جرى تغيير هذا الإيصال";
export const failsAdvice = "لا ينبغي الاعتماد عليه. ما لا يطابق مُعلَّم أدناه.";
export const checkEscrow = "عقد الضمان هو عقد Handsel";
export const checkTerms = "قيمة تجزئة الشروط هي رقم الدفعة";
export const checkOrder = "قيمة تجزئة الطلب هي الواردة في الشروط";
export const checkAmounts = "المبلغ والدافع والمستلِم والبائع كما في الشروط";
export const checkPrice = "الثمن بسعر التحويل يساوي المبلغ، ومجموع الطلب يساوي الثمن";
export const checkSignature = "كل ذلك كما وقّعته خدمة المتجر";
export const signedBy = "موقّع بواسطة";
export const thisService = "مفتاح هذه الخدمة";
export const otherService = (key: string) =>
  `مفتاح لا تعرفه هذه الخدمة: ${key}. يُرجى سؤال المتجر عما إذا كان مفتاحه.`;
export const fitsPart = "مطابق";
export const failsPart = "غير مطابق";
export const notSaid = "غير مذكور";
export const lookAtPayment = "الاطلاع على الدفعة";
export const says = "ما يذكره";
export const seller = "البائع";
export const description = "مقابل";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "منه " : ""}${name}${rate === null ? "" : ` ${rate}%`}`;
