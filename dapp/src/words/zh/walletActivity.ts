/** Translated from English; reviewed by: nobody yet. */

export const activity = "动态";
export const paid = "已付入托管";
export const paidBy = (funder: string) => `由 ${funder} 以此账户名义支付`;
export const cameBack = (amount: string) => `已退回 ${amount}`;
export const sentTo = (name: string) => `已发送到 ${name}`;
export const receivedFrom = (name: string) => `从 ${name} 收到`;
export const dayOn = (day: string, chain: string) => `${day}，${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `交易 ${hash}`;
export const onItsWay = "正在途中";
export const arrived = "已到达";
export const refused = "被链拒绝";
export const missing = "链上没有";
export const unknown = "未知";
export const empty = "还没有付款或发送";
export const emptyAdvice =
  "用此账户向商家付款后，付款会显示在这里，并注明其去向：托管中、已付给商家或已退回给您。您从此浏览器发送的币也会显示在这里。";
export const older = "显示更早的";
export const findOlder = "查找更早的付款";
export const notListed = (most: number) =>
  `此处未列出：他人发送给您的币、您从其他浏览器发送的币，以及此浏览器最近${most}次发送之前的发送。它们已计入上方余额。`;
export const allOn = (chain: string) => `${chain} 上的全部记录`;
export const blind = (chains: string) => `目前无法读取 ${chains} 上的付款`;
export const blindAdvice = "因此这里可能缺少一些记录。您的款项在链上，不在这里。本页会自动重试。";
