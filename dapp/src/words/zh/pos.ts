/** Translated from English; reviewed by: nobody yet. */

export const title = "收银台";
export const amount = "金额";
export const chargedIn = "计价单位";
export const keys = "金额按键";
export const erase = "删除最后一位";
export const keyboard = "可以直接输入数字。按 Enter 收款，按 Escape 重新开始。";
export const tips = { none: "无小费", five: "5%", ten: "10%", other: "其他" } as const;
export const otherTip = "本次小费";
export const charge = (amount: string) => `收款 ${amount}`;
export const chargeNothing = "收款";
export const sale = (store: string) => `在 ${store} 的消费`;
export const tipLine = "小费";
export const forCustomer = "顾客请看";
export const nothingYet = "供顾客手机扫描的二维码会显示在这里。";
export const qrCode = (amount: string) => `支付 ${amount} 的二维码`;
export const pointHere = "请用手机相机对准此处。";
export const waiting = "等待手机扫码";
export const paying = "顾客正在付款";
export const payingAdvice = "付款已上链，即将确认。请保持本页打开。";
export const timeLeft = (time: string) => `剩余 ${time}`;
export const withTip = (tip: string) => `含小费 ${tip}`;
export const orCoin = (coins: string) => `可用 ${coins} 支付`;
export const cancel = "取消本次收款";
export const cannotSee = "我们无法得知是否已付款";
export const cannotSeeAdvice =
  "服务没有响应。顾客的手机仍可能付款。在此看到结果之前，请勿再次收款：本页会继续查询。";
export const ended = "时间已到";
export const endedAdvice =
  "此二维码已不能付款。如果之前在途的款项仍然到达，它会出现在您的付款中，等待您决定。";
export const paid = "已付款";
export const heldNow = "款项由托管合约保管。您可以立即收取。";
export const inCoin = (amount: string) => `已收到 ${amount}`;
export const receipt = "给顾客的收据";
export const receiptCode = "收据的二维码";
export const print = "打印";
export const nextCustomer = "下一位顾客";
export const showPayment = "查看付款";
export const theSale = "本次收款";
export const askAgain = "重新查询";
export const noRate = "如果此货币当前没有汇率，请改用币种收款：在金额上方选择。";
