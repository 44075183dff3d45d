/** Translated from English; reviewed by: nobody yet. */

export const title = "开发者";
export const webhooks = "Webhook";
export const events = "事件";
export const requests = "请求";
export const quickstart = "快速入门";
export const apiKeys = "API 密钥";
export const reference = "API 参考";
export const change = "更改";
export const toList = "返回列表";
export const type = "类型";
export const everyType = "所有类型";
export const payment = "付款编号";
export const noPaymentId = "付款编号是 0x 加 64 个数字或字母 a 至 f。";
export const theEvents = "事件";
export const theEvent = "事件";
export const eventId = "事件编号";
export const noEvents = "还没有事件";
export const noEventsAdvice =
  "结账页或付款的每次变化都会记录在此，无论您的程序是否得知。请创建一个结账页并付款：快速入门会说明如何操作。";
export const noneFound = "最近90天内没有此类事件";
export const eventsNote = "此店铺在此模式下最近90天内发生的一切，最新的在前。";
export const body = "内容";
export const theBody = "内容";
export const keyStep = "1. 创建密钥";
export const keyAdvice = (mode: "live" | "test") =>
  `您的服务器以它访问 API。密钥仅在创建时显示一次。此页面处于${mode === "live" ? "正式" : "测试"}模式，密钥也属于此模式。`;
export const toKeys = "前往 API 密钥";
export const askForKey = "您的角色不能创建密钥：请向店铺的所有者、管理员或开发者索取。";
export const endpointStep = "2. 指定事件的去向";
export const endpointAdvice =
  "Webhook 是您服务器的一个网址。其密钥也只显示一次，您的服务器凭它判断事件是否真实。";
export const toWebhooks = "前往 webhook";
export const askForEndpoint = "您的角色不能添加 webhook：请联系店铺的所有者、管理员或开发者。";
export const valuesStep = "3. 将两者存入文件";
export const valuesAdvice =
  "网址即此服务的网址。请在您自己的计算机上填入两个密钥：任何页面都不会再次显示它们。";
export const theValues = "配置值";
export const programStep = "4. 运行";
export const programAdvice = "它为每位打开者创建结账页，并在款项到账时得知。所用币种来自此店铺。";
export const language = "编程语言";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "程序";
export const run = "启动方式";
export const theCommands = "命令";
export const sdkAdvice =
  "SDK 的两个软件包由此服务的运营者从源代码生成；其文档中的快速入门说明了做法。";
export const thenPay =
  "请打开它输出的网址并付款。片刻之后，这些页面会显示付款、其事件以及您服务器的响应。";
export const makeCheckout = "创建结账页";
export const makeCheckoutAdvice = "要发给顾客的网址在响应中。";
export const sendTest = "发送测试事件";
export const readEvents = "读取最新事件";
