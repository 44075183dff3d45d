/** Translated from English; reviewed by: nobody yet. */

export const yourWallet = "您的钱包";
export const connectTitle = (site: string) => `连接到 ${site}`;
export const connectLead = "该网站会看到账户的地址。每笔付款和每次签名都会先向您显示。";
export const connectAccount = "连接此账户";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "您的钱包已准备好";
export const readyLead =
  "您的助记词可以找回它。您还可以另外保存一份只有您的密码能打开的备份，存为文件或放在此服务器上。";
export const goOn = "继续";
export const backupsInNewTab = "安全与备份（在新标签页中打开）";
export const question = (sentence: string) => `${sentence}？`;
export const leaves = (account: string) => `从 ${account} 转出`;
export const chain = "链";
export const on = (chain: string) => `在 ${chain} 上`;
export const hasOnly = (coins: string) => `该账户只有 ${coins}，因此会失败。`;
export const leftAfter = (coins: string) => `之后剩余 ${coins}`;
export const triedLeaves = "模拟结果：转出";
export const triedComes = "模拟结果：转入";
export const tried = "模拟结果";
export const notTried = "该链的节点无法预先模拟";
export const fee = "网络费";
export const feeAtMost = "网络费，最多";
export const noFee = "无";
export const asking = "正在查询链上数据…";
export const askedBy = "请求方";
export const raw = "原始请求";
export const lacksFee = (coins: string) => `网络费还差 ${coins}`;
export const lacksFeeAdvice =
  "网络费以该链的原生币支付。请先向此账户转入一些，或选择不收网络费的方式付款。";
export const meant = "我清楚这一操作的后果，并确定要执行";
export const meantHint = "如果是某个网页、某个人或某条消息让您同意的，请就此停止。";
export const cancel = "取消";
export const confirm = "确认";
export const escrow = "Handsel 托管合约";
export const permit2 = "Permit2";
export const goneAccount = "不在此处的账户";
export const goneAccountAdvice = "本页连接的账户不在钱包中。请断开连接后重新连接。";
export const warnings = {
  call_unknown: "此钱包不知道这次调用会做什么",
  message_unknown: "此钱包不知道这个签名会授予什么权限",
  message_unreadable: "这不是人能读懂的文本",
  unlimited: "无限额度：对方现在和将来都可以划走全部",
  recipient_unknown: "此钱包不知道对方是谁",
  coin_unknown: "此钱包不认识这种币",
  no_undo: "这不是托管付款",
} as const;
export const advice = {
  call_unknown: "它可能划走此账户已授权给该合约的所有币。只有您自己了解该合约时才同意。",
  message_unknown: "有人可能用它划走此账户的币。只有您清楚其用途时才同意。",
  message_unreadable: "没有人会出于正当理由要求别人签署这样的内容。",
  unlimited: "一笔付款只需要恰好的金额。请改为要求该金额。",
  recipient_unknown: "它既不是本网站的托管合约，也不是您的账户。",
  coin_unknown: "其名称和小数位数未知，因此金额以最小单位显示。",
  no_undo: "一经发送，无人能够追回。",
} as const;
