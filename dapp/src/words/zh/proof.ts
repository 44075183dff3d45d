/** Translated from English; reviewed by: nobody yet. */

export const oneMoreStep = "还差一步";
export const firstStepDone = "第一步已完成。现在请再用一种方式证明是您本人。";
export const code = "身份验证器中的6位数字";
export const codeHint = "每个验证码只能使用一次。下一个会在30秒内出现。";
export const codeWrong = "需要六位数字。";
export const trustDevice = "30天内在此设备上不再询问";
export const trustDeviceHint = "仍会请您使用钱包；在有风险的更改之前，也仍会要求这一步。";
export const recoveryCode = "您的一个恢复码";
export const recoveryCodeHint = "每个恢复码只能使用一次。不区分大小写和连字符。";
export const recoveryCodeMissing = "请按您抄写的内容输入恢复码。";
export const usePasskey = "使用通行密钥";
export const usePasskeyHint = "电脑、手机或安全密钥";
export const passkeyPrompt = "您的浏览器正在请求您的通行密钥。";
export const byPasskey = "改用通行密钥";
export const byCode = "改用身份验证器";
export const byRecoveryCode = "使用恢复码";
export const lostAll = "这些我全都丢失了";
export const confirm = "确认";
export const signIn = "登录";
export const waitingForPasskey = "正在等待您的通行密钥…";
export const noPasskeysHere = "此浏览器不支持通行密钥";
export const noPasskeysAdvice = "请使用其他浏览器或设备，或改用其他方式。";
export const stepUpTitle = "请再次证明是您本人";
export const stepUpAdvice = "此更改需要最近五分钟内的证明。";
export const signMessage = "签署一条消息";
export const signMessageHint = "您还没有第二重验证方式，因此由您的钱包签署一条消息。它不转移资金。";
export const connectYours = "请连接您账户中的钱包。";
export const waitingForWallet = "正在等待您的钱包…";
export const lostTitle = "第二重验证方式丢失了？";
export const lostAdvice =
  "仅凭您的钱包就可以申请移除它们。移除需要三天，其间所有登录您账户的人都会收到通知，并可以停止移除。之后请用该钱包重新登录。";
export const startRemoval = "三天后移除";
export const back = "返回";
export const removalRunning = (when: string) => `您的第二重验证方式将于${when} 移除`;
export const removalRunningAdvice =
  "此后请用您的钱包重新登录。找到了其中一种？请使用它，并停止移除。";
export const removalByWhom =
  "如果不是您本人所为，则有人掌握了您的钱包：请停止移除，并改用另一个钱包。";
export const stopRemoval = "停止移除";
