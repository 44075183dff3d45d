/** Translated from English; reviewed by: nobody yet. */

export const inUse = "所收取款项的去处";
export const note =
  "它写在您的顾客签署的条款中。更改对新报价生效；已签署的条款，任何人都无法改变其款项去向。";
export const onEveryChain = "所有链";
export const onEveryOther = "其他所有链";
export const onEveryWithout = "所有没有单独地址的链";
export const onChain = (chain: string) => `在 ${chain} 上`;
export const payee = "收款地址";
export const change = "更改";
export const changeTitle = "申请更改收款地址";
export const whichChain = "适用于";
export const address = "新地址";
export const addressHint = "0x 加40位字符。请与钱包本身核对，不要与消息核对。";
export const addressWrong = "这不是地址：应为 0x 加40位十六进制字符。";
export const label = "地址簿中的名称";
export const labelHint = "例如 Kiln 金库。可以不填。";
export const cold = "这是冷钱包";
export const coldHint = "并非每天签名的 Safe、硬件钱包或纸钱包。";
export const proof = "您怎么确定它是您的？";
export const proofs = {
  signature: "我现在用它签名",
  acknowledged: "它现在无法签名，我承担风险",
} as const;
export const signHint = "请在此连接该钱包；它会签署一条不转移任何资金的消息。";
export const riskHint =
  "发送到错误地址的款项会丢失。此更改须由另一名所有者确认，或由您在一小时后再次确认。";
export const acknowledge = "我已逐位核对";
export const acknowledgeHint = "款项一旦到达错误地址，便无法挽回。";
export const notThisWallet = (connected: string) =>
  `已连接的钱包是 ${connected}。请连接新地址对应的钱包。`;
export const waitingForWallet = "正在等待您的钱包…";
export const ask = "申请更改";
export const waits = "随后更改进入等待期，每位所有者都会收到通知，任何一位都可以停止更改。";
export const pendingTitle = "等待中的更改";
export const changesTo = (when: string) => `${when} 起对新报价生效`;
export const needsConfirmation = "等待另一名所有者确认，或由您在申请一小时后确认";
export const stopIt = "停止更改";
export const stopNamed = (address: string) => `停止更改为 ${address}`;
export const confirm = "确认";
export const confirmNamed = (address: string) => `确认更改为 ${address}`;
export const signed = "已由该地址签名";
export const riskTaken = "未由该地址签名";
export const coldTag = "冷钱包";
export const history = "以往的更改";
export const noHistory = "收款地址从未更改过。";
export const applied = "起生效";
export const stopped = "已停止";
export const whenDone = (what: string, when: string) => `${when} ${what}`;
export const askedBy = (name: string) => `由 ${name} 申请`;
export const theChanges = "更改";
export const somebody = "前成员";
