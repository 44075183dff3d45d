/** Translated from English; reviewed by: nobody yet. */

export const links = "链接";
export const checkouts = "结账页";
export const newLink = "新建链接";
export const newCheckout = "新建结账页";
export const linksAdvice = "链接用于反复出售同一内容：每位打开链接的顾客都会得到自己的结账页。";
export const checkoutsAdvice = "一个结账页对应一位顾客的一个订单。反复出售的内容，请创建链接。";
export const noLinks = "还没有链接";
export const noLinksAdvice =
  "请填写您出售什么、价格多少。您会得到一个网址和一个二维码，打开的人都可以付款。";
export const noCheckouts = "还没有结账页";
export const noCheckoutsAdvice =
  "请填写一位顾客应付多少。您会得到一个网址和一个二维码供您发送，付款后会在这里显示。";
export const theLinks = "链接";
export const theCheckouts = "结账页";
export const what = "出售内容";
export const whatHint = "顾客在付款前会看到，并对其签名。";
export const price = "价格";
export const unit = "计价单位";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${chain} 上的 ${symbol}`;
export const coins = "可选币种";
export const coinsHint = "顾客以其中一种按当时汇率付款。不选：您的店铺所接受的币种。";
export const worksFor = "有效期";
export const spans = {
  "86400": "一天",
  "604800": "一周",
  "2592000": "30天",
  "31536000": "一年",
} as const;
export const orderNumber = "您的订单号";
export const orderNumberHint = "可选，供您自己使用：顾客看不到。";
export const makeLink = "创建链接";
export const makeCheckout = "创建结账页";
export const linkMade = "您的链接已就绪";
export const checkoutMade = "结账页已就绪";
export const linkMadeAdvice = "打开此网址的人都可以付款。";
export const checkoutMadeAdvice = "请把此网址发送给您的顾客。";
export const address = "网址";
export const qrCode = "网址的二维码";
export const openAsCustomer = "查看顾客看到的页面";
export const done = "完成";
export const share = "分享";
export const shareNamed = (what: string) => `分享 ${what}`;
export const stop = "停用";
export const stopLink = "停用此链接";
export const stopLinkTitle = (what: string) => `停用“${what}”？`;
export const stopLinkAdvice =
  "任何人都不能再打开它。已打开的结账页在到期之前仍可付款。此操作无法撤销。";
export const expire = "撤回此结账页";
export const expireTitle = (what: string) => `撤回“${what}”？`;
export const expireAdvice =
  "此处不能再为其付款。持有该报价的人在报价到期之前仍有可能付款；若发生，您会收到通知。此操作无法撤销。";
export const statuses = {
  open: "有效",
  closed: "已停用",
  ended: "已结束",
  processing: "付款中",
  paid: "已支付",
  expired: "已结束",
} as const;
export const endsOn = (day: string) => `${day}结束`;
export const expiresAt = (time: string) => `有效期至${time}`;
export const order = (number: string) => `订单 ${number}`;
export const toPayment = "查看付款";
