/** Translated from English; reviewed by: nobody yet. */

export const signIn = "登录您的账户";
export const accountOfAnyone =
  "这需要此服务器上一个有双重验证的账户。新的钱包登录时会获得账户；请使用此钱包以外的钱包，否则要取得其备份就需要此钱包本身。";
export const accountOfInvited =
  "这需要此服务器上一个有双重验证的账户。在这里，账户须由店铺邀请获得。";
export const twoFactorsNeeded = "您的账户需要先添加第二重验证方式";
export const twoFactorsAdvice =
  "请为账户添加通行密钥或身份验证器。这样，只拥有您钱包的人无法取得备份。";
export const addFactor = "添加第二重验证方式";
export const signedIn = "您已登录。";
export const signedInAs = (name: string) => `您已以 ${name} 的身份登录。`;
export const yourAccount = "您的账户";
