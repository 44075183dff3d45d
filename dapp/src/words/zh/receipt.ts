/** Translated from English; reviewed by: nobody yet. */

export const receipt = "收据";
export const pageTitle = (order: string) => `收据 · ${order}`;
export const issued = (number: string, date: string) => `${number} · ${date}开具`;
export const paidThen = (date: string) => `${date}付款`;
export const backToPayment = "付款";
export const print = "打印或保存 PDF";
export const proof = "证明";
export const soldBy = "卖方";
export const paidBy = "付款人";
export const vat = (id: string) => `税号 ${id}`;
export const stateNow = "打印时的状态";
export const stateAt = (time: string) => `截至${time}`;
export const collectable = (from: string, until: string) => `可收取：${from}至${until}`;
export const collectableFrom = (from: string) => `可收取：${from}起`;
export const refundable = (until: string) => `可退款至${until}`;
export const order = "订单";
export const quantity = "数量";
export const each = "单价";
export const amount = "金额";
export const totalPaid = "支付总额";
export const atRate = (coin: string, rate: string, date: string) =>
  `${coin}，汇率 ${rate}，${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "已支付";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}，在 ${chain} 上（链 ${id}）`;
export const from = "付款方";
export const to = "收款方";
export const transaction = "交易";
export const payment = "付款";
export const escrow = "托管合约";
export const qr = "二维码：这笔付款的当前状态";
export const fine =
  "扫描二维码可查看款项今天在哪里。付款编号由双方所约定的内容计算得出，因此任何人都可以将此收据与链上数据核对，没有 Handsel 也可以。";
export const verifyHere = "在此核验证明。";
export const historyMissing = "暂时无法生成收据";
export const historyMissingAdvice =
  "这笔付款的公开历史没有响应。没有任何损失：公开历史一响应，本页就会显示收据。";
export const proofFile = (id: string) => `handsel-receipt-${id.slice(2, 10)}.json`;

export const verify = "核验收据";
export const verifyAdvice = "请选择随收据下载的证明。它在此浏览器中核验，无须询问任何服务器。";
export const choose = "选择文件";
export const unreadable = "此浏览器无法读取该文件";
export const unreadableAdvice = "您选择后，文件可能已被移动或更改。请重新选择。";
export const notAReceipt = "此文件不是收据的证明";
export const notAReceiptAdvice =
  "请选择由收据上的“证明”按钮提供的 JSON 文件。打印的收据用其二维码核验。";
export const fits = "此收据与所约定的内容一致";
export const fitsAdvice =
  "每一部分都已重新计算，全部相符。款项是否已支付、现在在哪里，只有链上数据才能说明：请查看付款。";
export const fails = "此收据被更改过";
export const failsAdvice = "请勿采信。不相符之处已在下面标出。";
export const checkEscrow = "托管合约是 Handsel 的合约";
export const checkTerms = "条款的哈希值就是付款编号";
export const checkOrder = "订单的哈希值与条款中的一致";
export const checkAmounts = "金额、付款人、收款人和卖方与条款一致";
export const checkPrice = "价格按汇率换算即为金额，且与订单合计相符";
export const checkSignature = "全部内容与商家的服务所签署的一致";
export const signedBy = "签名所用密钥";
export const thisService = "本服务的密钥";
export const otherService = (key: string) =>
  `本服务不认识的密钥：${key}。请向商家确认是否为其所有。`;
export const fitsPart = "相符";
export const failsPart = "不相符";
export const notSaid = "未说明";
export const lookAtPayment = "查看付款";
export const says = "内容";
export const seller = "卖方";
export const description = "事由";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "其中 " : ""}${name}${rate === null ? "" : ` ${rate}%`}`;
