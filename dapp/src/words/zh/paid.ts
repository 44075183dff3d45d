/** Translated from English; reviewed by: nobody yet. */

export const claimed = "服务已看到付款";
export const denied = "合约中没有这笔付款";
export const deniedAdvice =
  "可能还需要一点时间，也可能已被链丢弃：若是后者，则没有款项离开付款人的钱包。请等本页了解到更多情况后再重新付款。";
export const chainSilent = "链暂时没有响应";
export const chainSilentAdvice = "服务已看到这笔付款。本页会再次查询合约，直到它响应为止。";
export const notShownYet = "链上尚未显示这笔付款";
export const notShownYetAdvice =
  "服务在比本页更新的区块中看到了它。本页会再次查询，直到也取得该区块：付款前请先等待。";
export const paymentId = "付款编号";
export const paymentIdLabel = "付款编号";
export const endedOn = (time: string) => `此结账页已于${time} 结束。`;
export const noPaymentTaken = "本页不再为其接受付款。";
export const noAccident = "没有资金变动，且不会再被误付。";
export const noLongerPayable = "合约不再为其接受付款。";
export const askingAtEnd = "本页正在链上查询，您是否有付款在最后一刻到达。";
export const payableUntil = (time: string) =>
  `在${time} 之前，合约仍会接受付款：如果您的钱包仍在为此订单提出请求，请拒绝。如果您已从此设备发送付款，本页会显示。`;
export const askForAnother = (merchant: string) =>
  `如果您仍想付款，请向 ${merchant} 索取新的结账页。`;
export const endedByShop = "商家已结束此结账页";
export const timeOver = "付款时间已过";
export const backTo = (merchant: string) => `返回 ${merchant}`;
export const alreadyPaid = "此订单已支付";
export const alreadyPaidFrom = (from: string) =>
  `付款来自钱包 ${from}。如果那是您的钱包，则一切正常。如果不是，您无须付款：否则会重复支付。`;
export const ownOnItsWay = "您自己的付款也在途中";
export const ownOnItsWayAdvice = "付款到达后，本页会显示，并说明如何要求退还。";
export const seeThatPayment = "查看那笔付款";
export const returnTo = (merchant: string) => `返回 ${merchant}`;
export const followThisPayment = "跟踪这笔付款";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `订单“${description}”被支付了两次。请退还我的付款 ${amount}：${mine}`;
export const paidTwice = "此订单被支付了两次";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `钱包 ${payer} 也支付了此订单。这是两笔独立的付款，谁也不会把它们弄混。${merchant} 可以退还您的付款：请用以下文字提出要求。`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `您又用钱包 ${payer} 支付了一次。这是两笔独立的付款，谁也不会把它们弄混。${merchant} 可以退还其中一笔：请用以下文字提出要求。`;
export const requestToReturnOther = (description: string, id: string) =>
  `订单“${description}”被支付了两次。请退还我的第二笔付款：${id}`;
export const request = "请求文字";
export const seeOtherPayment = "查看另一笔付款";
export const order = "订单";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join("、");
export const fromYourWallet = "从您的钱包";
export const amountOn = (amount: string, chain: string) => `${amount}（${chain}）`;
export const when = "时间";
export const seeInExplorer = "在区块浏览器中查看";
export const receipt = "收据";
