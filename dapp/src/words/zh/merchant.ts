/** Translated from English; reviewed by: nobody yet. */

export const noPaymentsYet = "还没有付款";
export const firstLink = "为您出售的内容创建一个链接，并出示给顾客。付款后，款项会自动显示在这里。";
export const makeFirstLink = "创建付款链接";
export const byProgram = "通过程序，使用 API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `用您的${mode === "live" ? "正式" : "测试"} API 密钥创建结账页，并将其 `,
  url,
  " 发送给顾客。付款后，款项会自动显示在这里。",
];
export const command = "命令";
export const payments = "付款";
export const noPaymentId = "这不是付款编号";
export const noPaymentIdAdvice = "请关闭此窗口，从列表中选择一笔付款。";
export const payment = "付款";
export const unknownPayment = "链上尚无这笔付款";
export const thePayment = "付款";
export const whereTheMoneyIs = "款项所在";
export const whatHappened = "经过";
export const payersPage = "付款人看到的页面";
export const noHistory = "公开历史（子图）不可用";
export const noHistoryAdvice = "此列表改用本服务自己的记录。每笔付款的页面仍直接读取自链上。";
export const noHistoryOf = (chains: string) => `${chains} 的公开历史不可用`;
export const noHistoryOfAdvice = "此列表可能缺少这些链上的付款。其他链上的付款是完整的。";
export const loadMore = "加载更多";
export const thePayments = "付款";
export const order = "订单";
export const paid = "付款时间";
export const captureBy = "收取期限";
export const status = "状态";
export const amount = "金额";
export const testMode = "测试模式。";
export const playMoneyOn = (chain: string) => `使用 ${chain} 上没有价值的测试币。`;
export const testModeLabel = "测试模式";
export const chainNumber = (id: number) => `链 ${id}`;
export const embedTitle = "在您自己的网页上显示结账页";
export const embedAdvice = <Part>(field: Part) => [
  "通过 API 在您的资料的 ",
  field,
  " 中填写您网站的来源。然后把以下代码放到您的网页上，并填入结账页或付款链接的地址：",
];
export const checkoutAddress = "结账页地址";
export const payWithCrypto = "用加密货币付款";
export const embedCode = "网页代码";
export const embedNote =
  "它会在您的网页上方打开结账页。不运行脚本的访客会直接打开链接。请以您的服务器收到 webhook 为准再发货，而不是以网页收到通知为准。";
export const onChain = (chain: string) => `在 ${chain} 上`;
export const commission = "佣金";
