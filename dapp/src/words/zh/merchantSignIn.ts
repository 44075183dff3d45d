/** Translated from English; reviewed by: nobody yet. */

export const title = "登录您的店铺";
export const howItWorks = "无须密码。由您的钱包或通行密钥证明是您本人。";
export const or = "或使用您的钱包：您只签署一条消息，不会转移资金";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `${host} 上的 Handsel`;
export const lookingForYourWallet = "正在查找您的钱包…";
export const waitingForYourWallet = "正在等待您的钱包…";
export const signIn = "登录";
export const signInNote = "您的钱包会显示一条待签署的消息。它不转移资金，也不收费。";
export const whoCan = <Part>(find: Part) => [
  "所有者及其邀请的人都可以登录。顾客无须登录，请直接",
  find,
  "。",
];
export const findMyPayment = "查找我的付款";
export const noStore = "您还不属于任何店铺";
export const noStoreAdvice =
  "请向所有者索取邀请，并在登录状态下打开邀请链接。您自己的安全和数据在设置中。";
export const toSettings = "您的安全设置";
export const openHere = "无须密码。首次来此的钱包可以开设店铺。";
export const newHere = "您受邀加入一个店铺。请登录以接受邀请；首次来此的钱包会获得一个账户。";
