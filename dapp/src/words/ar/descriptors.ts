/** Translated from English; reviewed by: nobody yet. */

import type { DescriptorText } from "../../../../clear-signing/texts.gen.ts";

/** Texts of the descriptors that wallets read, by their English. What stands in braces stays: the wallet puts the value there. */
export const ofDescriptor: Readonly<Record<DescriptorText, string>> = {
  "Pay {terms.amount} to {terms.merchant}, {terms.instant}":
    "دفع {terms.amount} إلى {terms.merchant}، {terms.instant}",
  "Pay {permitted.amount} to {witness.merchant}, {witness.instant}":
    "دفع {permitted.amount} إلى {witness.merchant}، {witness.instant}",
  "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}":
    "دفع عدة دفعات إلى عقد الضمان: {terms.[].amount} لصالح {terms.[].merchant}",
  "Pay {value} into escrow {to}": "دفع {value} للحجز لدى {to}",
  "Pay out {amount} to {terms.payee}; {releaseRest}":
    "صرف {amount} إلى {terms.payee}؛ {releaseRest}",
  "Pay out {payments.[].captureAmount} to {shared.payee}":
    "صرف {payments.[].captureAmount} إلى {shared.payee}",
  "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}":
    "تقديم تحرير {amount} إلى {terms.payee}، بتوقيع {terms.payer}",
  "Release {amount} of the {held} base units held for this payment":
    "تحرير {amount} من أصل {held} محجوزة لهذه الدفعة، بالوحدات الأساسية",
  "Return {amount} of held money to {terms.payer}":
    "إعادة {amount} من الأموال المحجوزة إلى {terms.payer}",
  "Return all held money of the payment to {terms.merchant} to {terms.payer}":
    "إعادة كل ما هو محجوز من الدفعة التي لصالح {terms.merchant} إلى {terms.payer}",
  "Return all held money to {terms.payer}, because the arbiter did not rule in time":
    "إعادة كل ما هو محجوز إلى {terms.payer}، لأن المحكّم لم يحكم في الوقت المحدد",
  "Refund {amount} to {terms.payer} from {fromCredit}":
    "رد {amount} إلى {terms.payer} من {fromCredit}",
  "Dispute the payment to {terms.merchant} before {terms.arbiter}":
    "فتح نزاع بشأن الدفعة إلى {terms.merchant} أمام {terms.arbiter}",
  "Dispute this payment before its arbiter": "فتح نزاع بشأن هذه الدفعة أمام محكّمها",
  "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}":
    "تقديم النزاع بشأن الدفعة إلى {terms.merchant}، بتوقيع {terms.payer}",
  "Publish evidence about the payment to {terms.merchant}: {evidence}":
    "نشر دليل بشأن الدفعة إلى {terms.merchant}: {evidence}",
  "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}":
    "إعادة {payerAmount} إلى {terms.payer}؛ ويذهب الباقي إلى {terms.payee}",
  "Return {payerAmount} base units to the payer; the rest goes to the payee":
    "إعادة {payerAmount} بالوحدات الأساسية إلى الدافع؛ ويذهب الباقي إلى المستلِم",
  "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee":
    "إعادة {payerAmount} من أصل {held} محجوزة، بالوحدات الأساسية، إلى الدافع؛ ويذهب الباقي إلى المستلِم",
  "{approved} {operator} to capture, void and refund for you":
    "{approved} {operator} للتحصيل والإعادة ورد المبالغ نيابةً عنك",
  "{approved} {operator} to capture, void and refund for {merchant}":
    "{approved} {operator} للتحصيل والإعادة ورد المبالغ نيابةً عن {merchant}",
  "Withdraw your whole credit in {token}": "سحب كامل رصيدك بعملة {token}",
  "Send {amount} of your credit to {to}": "إرسال {amount} من رصيدك إلى {to}",
  "Pay {owner} its whole credit in {token}": "صرف كامل رصيد {owner} بعملة {token} إليه",
  "{allowed} that anyone pays your credit out to you": "{allowed} بأن يصرف إليك أي شخص رصيدك",
  "Divide the pot in {token} among the list": "تقسيم العمولة المتجمعة بعملة {token} بحسب القائمة",
  "Make several calls of the escrow at once": "إجراء عدة استدعاءات لعقد الضمان معًا",
  "held until released, captured or returned": "مع حجزه حتى تحريره أو تحصيله أو إعادته",
  "paid out at once": "مع صرفه فورًا",
  "as credit in the escrow": "كرصيد في عقد الضمان",
  "by transfer": "بالتحويل",
  "the rest returns to the payer": "الباقي يعود إلى الدافع",
  "the rest stays in escrow": "الباقي يبقى في عقد الضمان",
  "your credit in the escrow": "رصيدك في عقد الضمان",
  "your wallet": "محفظتك",
  Appoint: "تفويض",
  Dismiss: "إلغاء تفويض",
  Allow: "السماح",
  Refuse: "عدم السماح",
  "all held": "كل المحجوز بعملة",
  "You pay": "تدفع",
  "You authorize": "تفوّض",
  "You release": "تحرّر",
  Amount: "المبلغ",
  Coin: "العملة",
  Captured: "يُحصَّل",
  Rest: "الباقي",
  "Held for": "يُحجز لصالح",
  "Paid out to": "يُصرف إلى",
  Payer: "الدافع",
  Merchant: "التاجر",
  Arbiter: "المحكّم",
  Operator: "المفوَّض",
  "Refunds go to": "تذهب المبالغ المردودة إلى",
  "Back to the payer": "يعود إلى الدافع",
  "To the payer": "إلى الدافع",
  To: "إلى",
  "Into the escrow contract": "إلى عقد الضمان",
  "In the escrow contract": "في عقد الضمان",
  Payment: "الدفعة",
  "Payment is": "كيفية الدفع",
  "Paid from": "يُدفع من",
  "Paid out": "الصرف",
  "Merchant waits": "مهلة انتظار التاجر",
  "Comes back after": "المهلة التي يعود بعدها",
  "Refundable for": "مهلة رد المبلغ",
  Commission: "العمولة",
  "Commission to": "العمولة إلى",
  "Shared by the list": "موزعة بحسب القائمة",
  Share: "الحصة",
  "Valid until": "صالح حتى",
  Order: "الطلب",
  Evidence: "الدليل",
  "Of what is held": "مجموع المحجوز",
  You: "اختيارك",
  "The merchant's wish": "اختيار التاجر",
  Call: "الاستدعاء",
};
