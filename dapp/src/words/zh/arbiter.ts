/** Translated from English; reviewed by: nobody yet. */

export const disputes = "待裁决的争议";
export const disputesAdvice = "条款中将您的钱包指定为仲裁人的付款。";
export const connect = "连接仲裁人的钱包";
export const connectAdvice = "该钱包的争议会列在这里。";
export const noDisputes = "没有待裁决的争议";
export const noDisputesAdvice =
  "没有争议等待此钱包裁决。仲裁小组成员可通过争议链接找到争议，双方都有该链接。";
export const missingChains = "部分链没有响应";
export const missingChainsAdvice = (names: string) =>
  `此处缺少以下链上的争议：${names}。本页会自动再次查询。`;
export const between = (payer: string, merchant: string) => `${payer} 与 ${merchant}`;
export const held = (amount: string) => `托管中 ${amount}`;
export const theDisputes = "争议";

export const yourRuling = "您的裁决";
export const customer = "顾客";
export const shop = "商家";
export const opened = (time: string) => `${time} 发起争议`;
export const answered = (time: string) => `${time} 作出回应`;
export const silent = "尚未回应";
export const evidence = "链上证据";
export const noEvidence = "暂无。";
export const hashFits = "此文本的哈希值与链上一致。";
export const fingerprint = (hash: string) => `其指纹 ${hash} 已记录在链上`;
export const fileUnreadable =
  "此浏览器无法读取该文件。您选择后，文件可能已被移动或更改。请重新选择。";
export const hashDiffers = "链上没有与此文件哈希值相符的陈述。请勿采信。";
export const backToCustomer = "退还给顾客";
export const toShop = "付给商家";
export const commission = (rate: string) => `其中佣金（${rate}）`;
export const heldNow = "当前托管金额";
export const restToShop = "其余付给商家，不会流向别处。";
export const allToCustomer = "全部退还给顾客";
export const allToShop = "全部付给商家";
export const customerAsks = "按顾客的请求";
export const shopWould = "按商家的意愿";
export const suggestions = "建议";
export const sign = "作出裁决";
export const final = "款项将立即转移，且不可撤销。";
export const panel = (threshold: number, members: number) =>
  `仲裁小组：${members}名成员中须有${threshold}名同意`;
export const you = "您";
export const votedFor = (amount: string) => `退还 ${amount}`;
export const notYet = "尚未投票";
export const notNeeded = "不再需要";
export const vote = "为此裁决投票";
export const voteNote = (missing: number) =>
  missing === 0
    ? "您投票后，同意的成员即达到所需人数。之后任何人都可以执行裁决。"
    : `您的投票不会转移资金。之后还须有${missing}名成员同意。`;
export const changeVote = "在达到所需人数之前，您可以重新投票。";
export const agree = "同意的成员已达到所需人数";
export const agreeAdvice = (amount: string) =>
  `他们裁决向顾客退还 ${amount}。裁决由一笔交易执行，任何人都可以发送该交易。`;
export const execute = "执行裁决";
export const notAMember = "只有仲裁小组成员才能投票。请连接成员的钱包。";
export const openFile = "打开此方发给您的文件";
