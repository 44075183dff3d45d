/** Translated from English; reviewed by: nobody yet. */

export const title = "概览";
export const period = "时段";
export const days = (count: number) => `${count} 天`;
export const noHistory = "公开历史（子图）不可用";
export const noHistoryAdvice =
  "因此这里没有合计，也可能缺少等您处理的事项。每笔付款的页面仍直接读取自链上。";

export const needsAction = "待处理";
export const soonestFirst = "最紧急的在前";
export const whatWaits = "等您处理的事项";
export const nothingWaits = "没有等您处理的事项";
export const nothingWaitsAdvice =
  "两天内到期的收取、争议、失败的 Webhook 以及合约中的款项会显示在这里。";
export const showAll = (count: number) => `显示全部 ${count} 项`;
export const moreWait = "待处理的比此处列出的更多。付款列表中有全部内容。";
export const notLookedAt = (sources: string) => `无法查看：${sources}。`;
export const tryAgain = "重试";
export const paymentsAndDisputes = "付款和争议";
export const paymentsOn = (chains: string) => `${chains} 上的付款`;
export const credits = "合约中的款项";
export const creditsOn = (chains: string) => `${chains} 上合约中的款项`;
export const webhooks = "Webhook";
export const forWhat = (action: string, what: string) => `${action}：${what}`;
export const capture = "收取";
export const show = "查看";
export const answer = "回应";
export const withdraw = "提取";
export const open = "打开";
export const toCapture = "等待收取";
export const canBeCapturedFrom = (time: string) => `${time} 起可收取`;
export const lapsed = (time: string) => `未及时收取：已于 ${time} 到期，任何人都可以将其退回`;
export const disputed = "争议中：最后发言的是顾客";
export const noDeadline = "无期限";
export const keptFor = (address: string) => `合约为 ${address} 保管`;
export const webhook = "Webhook";
export const failingSince = (time: string) => `后将被停用；自 ${time} 起失败`;
export const stopped = "后事件将丢失；它因失败而被停用";

export const lastDays = (count: number) => `最近 ${count} 天`;
export const range = (first: string, last: string) => `${first} – ${last}，含今天。`;
export const daysByUtc = "日期按 UTC 计算。";
export const theSums = "合计";
export const volume = "交易额";
export const captured = "已收取";
export const refunded = "已退款";
export const commission = "佣金";
export const none = "无";
export const about = "约";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `在 ${chain} 上`;
export const coinOn = (symbol: string, chain: string) => `${symbol}（${chain}）`;
export const notCounted = (coins: string) => `未计入：${coins}。`;
export const without = (chains: string) => `不含 ${chains} 上的付款。`;

export const heldNow = "目前托管";
export const inAll = "总计";
export const heldStages = {
  lapsed: "未及时收取",
  ready: "可收取",
  today: "今天可收取",
  week: "7 天内可收取",
  later: "以后可收取",
  disputed: "争议中",
};

export const volumePerDay = "每日交易额";
export const shownIn = "显示单位";
export const allCoins = (currency: string) => `所有币种，约合 ${currency}`;
export const chainsMissing = "各日数据可能缺少未响应的链上的付款。";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `每日交易额，${first} 至 ${last}。最高为 ${highest}：${amount}。表格中有每一天的数据。`;
export const emptyChartOf = (first: string, last: string) =>
  `每日交易额，${first} 至 ${last}。没有付款。`;
export const ofDay = (day: string, amount: string) => `${day}：${amount}`;
export const asTable = "以表格显示";
export const tableNote = "每一天显示当天发生的事：某天支付的款项可能在另一天收取。";
export const day = "日期";
export const payments = "付款";
export const wentBack = "已退还";

export const latest = "最近的付款";
export const allPayments = "所有付款";
export const thePayments = "付款";
export const noPayments = "还没有付款。";
export const ofTheRecord = "来自本服务自己的记录：公开历史不可用。";

export const firstTitle = "您的第一笔付款会显示在这里";
export const firstAdvice = "请选择顾客如何找到您。每种方式最后都会到一个可以付款的页面。";
export const shareTitle = "分享链接";
export const shareText = "用于帖子、聊天或印刷的二维码。不需要网站，大约一分钟。";
export const makeLink = "创建付款链接";
export const toLinks = "前往链接";
export const connectTitle = "连接您的店铺";
export const connectText = "网页上的按钮、插件，或带签名 Webhook 的 API。";
export const toDevelopers = "如何连接";
