/** Translated from English; reviewed by: nobody yet. */

export const title = "فتح متجرك";
export const advice =
  "لا تنتمي إلى أي متجر بعد. يمكنك فتح متجر خاص بك، أو فتح رابط دعوة أثناء تسجيل دخولك.";
export const walletHint =
  "هي التاجر في شروط دفعات المتجر، وإليها تذهب الأموال المحصَّلة. وتبقى خاصة بالمتجر.";
export const noWallet = "لا توجد محفظة في حسابك. يُرجى أولًا إضافة محفظة ضمن «الأمان» في الإعدادات.";
