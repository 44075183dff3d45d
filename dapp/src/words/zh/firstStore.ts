/** Translated from English; reviewed by: nobody yet. */

export const title = "开设您的店铺";
export const advice = "您还不属于任何店铺。请开设自己的店铺，或在登录状态下打开邀请链接。";
export const walletHint = "即其付款条款中的商家，也是所收取款项的去处。它将一直属于该店铺。";
export const noWallet = "您的账户没有钱包。请先在设置的“安全”中添加一个。";
