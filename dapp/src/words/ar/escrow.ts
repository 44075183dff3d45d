/** Translated from English; reviewed by: nobody yet. */

import * as pay from "./pay.ts";

export const title = "كيف يعمل عقد الضمان";
export const lead =
  "بينك وبين المتجر عقد على السلسلة. ويمكنه فعل أمرين بأموالك: دفعها إلى المتجر، أو إعادتها إليك. والشروط التي توقّعها تقول من يقرر ذلك، وحتى متى.";

export const way = "مسار أموالك";
export const pays = "الدفع";
export const paysText =
  "يتم التأكيد في محفظتك أنت. ومن تلك اللحظة تكون الأموال لدى العقد، لا لدى المتجر ولا لدى هذا الموقع.";
export const isHeld = "تُحجز الأموال";
export const isHeldText =
  "خلال الأيام التي تمنحك إياها الشروط لفحص ما اشتريته، لا يمكن لأحد غيرك صرفها. ويرى المتجر أنها موجودة، فيرسل طلبك.";
export const isPaid = "يُدفع إلى المتجر";
export const isPaidText =
  "عند تأكيدك استلام طلبك، أو عند تحصيل المتجر الأموال بعد تلك الأيام. وإذا كان كل شيء على ما يرام، فلا يلزمك فعل شيء.";
export const comesBack = "أو تعود إليك";
export const comesBackText =
  "يمكن للمتجر إعادتها في أي وقت ما دامت محجوزة. وما لا يحصّله حتى آخر يوم له يعود ملكًا لك: تسترجعه بنفسك، دون حاجة إلى أحد.";
export const isRefunded = "رد المبلغ لاحقًا";
export const isRefundedText =
  "ما حصّله المتجر لا يزال بإمكانه رده حتى التاريخ المذكور في الشروط. وهو عندئذٍ ماله هو، فلا يمكن لأحد إجباره على ذلك.";

export const depends = "يُرجى قراءة شروط طلبك";
export const dependsText = `تُدفع بعض الطلبات إلى المتجر فورًا. وبعضها لا يمنحك أيامًا للفحص، أو لا يسمّي محكّمًا، أو لا يحدد آخر يوم. وتوضح صفحة الدفع ذلك بالكلمات قبل الدفع، ضمن «${pay.whatIsSigned}».`;

export const whoCan = "من يمكنه فعل ماذا";
export const can = "المتاح";
export const cannot = "غير المتاح";
export const you = "أنت";
export const youCan =
  "صرف الأموال إلى المتجر متى شئت. وفتح نزاع قبل آخر يوم للمتجر، إذا كانت الشروط تسمّي محكّمًا. واسترجاع ما لم يُحصَّل.";
export const youCannot = "استرجاع الأموال وحدك قبل آخر يوم للمتجر، أو التراجع عما حصّله المتجر.";
export const shop = "المتجر";
export const shopCan =
  "التحصيل بعد أيام الفحص الممنوحة لك وقبل آخر يوم له. وإعادة الأموال. وعرض تقسيم المبلغ عليك. وفتح نزاع بنفسه.";
export const shopCannot =
  "التحصيل قبل ذلك أو بعده أو أثناء نزاع. أو أخذ أكثر مما وقّعت عليه، أو إرساله إلى عنوان آخر.";
export const arbiter = "المحكّم";
export const arbiterCan = "تقسيم ما يدور حوله النزاع بينكما.";
export const arbiterCannot =
  "التصرف دون نزاع، أو إرسال الأموال إلى أي شخص آخر، أو منعكما من الاتفاق.";
export const site = "هذا الموقع";
export const siteCan =
  "إيصال توقيعك إلى السلسلة ودفع رسوم الشبكة عنك. والتحصيل أو الإعادة باسم متجر، حيثما أذن المتجر بذلك.";
export const siteCannot =
  "تغيير ما وقّعته، أو توجيه الأموال إلى أي أحد غيرك وغير المتجر. وإذا تعطل، يظل العقد يستجيب لمحفظتك.";
export const issuer = "جهة إصدار العملة";
export const issuerCan = "تجميد عملتها، حيثما تسمح العملة بذلك: في العقد كما في أي محفظة.";
export const issuerCannot = "المساس بالدفعات بعملات أخرى.";

export const disagree = "عند الخلاف";
export const message = "مراسلة المتجر";
export const messageText = "لا تنقل الرسالة أموالًا، ولا تغيّر أي تاريخ.";
export const split = "الاتفاق على تقسيم المبلغ";
export const splitText = "يقترح أحدكما حصة كل طرف. ولا تنتقل الأموال إلا إذا وقّع كلاكما.";
export const dispute = "فتح نزاع";
export const disputeText =
  "لا يعود بإمكان المتجر التحصيل: يقسّم محكّم شروطك الأموال بينكما، ما لم تتفقا قبل ذلك. وإذا لم يصدر قرار خلال 90 يومًا، تكون كلها لك. يُرجى استرجاعها عندئذٍ، لأن القرار المتأخر يُحتسب ما لم تسترجعها.";
export const whereTo = "كل ذلك متاح في صفحة دفعتك.";

export const costs = "كم يكلف";
export const costsText =
  "تدفع رسوم الشبكة، حيثما لا يدفعها الموقع عنك؛ وتوضح صفحة الدفع أي الحالين قبل الدفع. ويدفع المتجر عمولة مما يحصّله، ولا يدفع شيئًا عما يعود. وقد يطلب المحكّم أتعابًا خاصة به، وقد تطلب محكمة مبلغ تأمين.";

export const limits = "ما لا يمكنه فعله";
export const limitGoods = "معرفة ما إذا كان طلبك جيدًا. فذلك بينك وبين المتجر والمحكّم.";
export const limitWallet =
  "الإعادة إليك في غير المحفظة التي دفعت. يُرجى الاحتفاظ بتلك المحفظة وبكلمات الاسترداد الخاصة بها.";
export const limitPublic =
  "إبقاء المبالغ والمحافظ والأدلة سرية: يمكن للجميع قراءتها على السلسلة. أما ما اشتريته فموجود هناك كبصمة فقط.";
export const limitAudit =
  "أن يكون خاليًا من المخاطر. يمكن للجميع قراءة العقد واختباراته، لكن لم تدققه أي جهة خارجية.";

export const check = "التحقق بنفسك";
export const checkText =
  "لا مالك للعقد، ولا يمكن لأحد إيقافه مؤقتًا أو تغييره. هذا مكانه، وهذه العملات التي يُدفع إليه بها هنا.";
export const contractOn = (chain: string) => `عقد الضمان على ${chain}`;
export const lookUp = (chain: string) => `البحث عنه على ${chain}`;
export const coins = (symbols: readonly string[]) => symbols.join("، ");
export const find = "البحث عن دفعتي";
export const verify = "التحقق من إيصال";
export const toHelp = "المساعدة بشأن دفعة";
