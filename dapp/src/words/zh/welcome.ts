/** Translated from English; reviewed by: nobody yet. */

export const windowTitle = "欢迎";
export const signInTitle = "开设您的店铺";
export const signInAdvice =
  "请用您的钱包登录，或在此浏览器中创建一个。然后只需三步，就能得到可以付款的链接。";
export const title = "三步收到第一笔付款";
export const adviceTest = "大约两分钟，使用没有价值的测试币：不会向任何人收费。";
export const adviceLive = "大约两分钟。在此支付的是真实的钱。";
export const later = "以后再说";
export const invited = "有人邀请您加入店铺？请在登录状态下打开邀请链接。";
export const steps = "步骤";
export const done = "已完成";
export const change = "更改";
export const changeOf = (what: string) => `更改：${what}`;
export const nameStep = "为您的店铺命名";
export const next = "继续";
export const moneyStep = "设定收款去处";
export const wallet = "您的钱包";
export const walletHint =
  "您收取的款项会进入此钱包，每笔付款的条款中也会写明。它将一直属于该店铺。";
export const noWallet = "您的账户没有钱包。请先在设置的“安全”中添加一个。";
export const coins = "您接受的币种";
export const coinsHint = "价格以法币计时，顾客从这些币种中选择。您可以随时更改。";
export const oneCoin = "请至少勾选一种币。";
export const payee = "收款地址";
export const noCoins = "尚未选择币种";
export const sellStep = "创建可以付款的商品";
export const sellLater = "卖什么、多少钱，以及您何时可以收取款项。";
export const collect = "您何时可以收取款项";
export const collects = {
  later: {
    name: "付款三天后",
    hint: "顾客有时间查看收到的东西，也可以提前确认已收到。适合需要寄送的商品。",
  },
  now: {
    name: "立即",
    hint: "适合柜台销售或下载内容。您仍然可以退款。",
  },
} as const;
export const otherLater = "您可以随时创建更多链接、更改期限或停用链接。";
export const unsaved = "标志和币种尚未保存";
export const unsavedAdvice = "店铺已开设。服务没有对这两项作出回应。";
export const saveNow = "保存";
export const yourLink = "您的第一个链接";
export const codeLater = "您的二维码会显示在这里";
export const codeLaterAdvice = "届时扫描它并自己付款，看看顾客看到的样子。";
export const payYourself = "自己付一次款";
export const payYourselfAdvice = "用手机扫描，或在此用另一个钱包打开。使用的是测试币。";
export const ready = "可以付款了";
export const readyAdvice = "请出示二维码、打印出来，或把网址发给顾客。";
export const print = "打印";
export const waiting = "正在等待付款。付款后会自动显示在这里。";
export const paying = "有人正在付款。链上确认后即生效。";
export const paid = (amount: string) => `已收到 ${amount}。`;
export const held = "款项由托管合约保管，直到您收取；否则将退回。";
export const notSeen = "服务没有响应，因此本页无法得知是否已付款。本页会继续查询。";
export const showPayment = "查看付款";
export const further = "接下来";
export const webhooks = "您店铺的程序可以收到每笔付款的通知。这并非必需。";
export const toWebhooks = "设置 webhook";
export const toPayments = "您的付款";
export const toLinks = "您的链接";
export const toSecurity = "为您的账户设置第二重验证方式";
export const toMembers = "邀请他人加入您的店铺";
export const theLinks = "您的链接";
export const theStore = "您的店铺";
