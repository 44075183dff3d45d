/** Translated from English; reviewed by: nobody yet. */

export const wallet = "المحفظة";
export const developmentWallet = "محفظة تطوير";
export const disconnect = "إلغاء الربط";
export const noWallet = "لم يُعثر على محفظة في هذا المتصفح";
export const noWalletAdvice =
  "يُرجى تثبيت إضافة محفظة ثم إعادة تحميل الصفحة، أو فتح هذه الصفحة في متصفح محفظتك نفسها.";
export const developmentWallets = "محافظ تطوير — للسلسلة المحلية فقط، دون أموال حقيقية";
export const noAccount = "لم تقدّم محفظتك أي حساب";
export const noAccountAdvice = "يُرجى فتح قفلها، واختيار حساب لهذه الصفحة فيها، ثم الربط من جديد.";
export const connect = (wallet: string) => `ربط ${wallet}`;
export const browserWallet = "محفظة المتصفح";
export const openIn = (app: string) => `الفتح في ${app}`;
export const noWalletHere =
  "لا توجد محفظة في هذا المتصفح بعد؟ كل من هذه التطبيقات يفتح هذه الصفحة في متصفحه.";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "محفظة Handsel";
export const ownWalletNote =
  "ليست لديك محفظة بعد؟ تُنشأ هذه هنا خلال دقيقة. وهي للمبالغ اليومية: محفظة الأجهزة أو إضافة المتصفح تحفظ مفتاحها بأمان أكبر.";
