/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const selection = "选择";
export const selected = (count: number) => `已选择${count}笔`;
export const select = (payment: string) => `选择${payment}`;
export const selectAll = "选择所有显示的付款";
export const clear = "清除选择";
export const captureThese = (count: number) => `收取${count}笔`;
export const returnThese = "全部退回";
export const captureTitle = (count: number) => plural(count, { other: `收取${count}笔付款` });
export const returnTitle = (count: number) => plural(count, { other: `退回${count}笔付款` });
export const capturedOf = (done: number, all: number) => `${all}笔中已收取${done}笔`;
export const returnedOf = (done: number, all: number) => `${all}笔中已退回${done}笔`;
export const lookOnce = (count: number) =>
  plural(count, { other: `看一遍，确认${count}次：共${count}笔交易。` });
export const mayLeave = "链上还没有显示。您可以离开此页面：此设备会记住已发送的内容。";
export const restStays = "未包括的款项仍在原处。每一行都说明了原因。";
export const whereYouAre = "您所在的位置";
export const severalPayments = "多笔付款";
export const noneChosen = "没有选择付款";
export const noneChosenAdvice =
  "请在列表中选择一些付款，然后决定如何处理。选择只保留在此标签页中。";
export const toPayments = "前往付款";
export const roleMayNot = "您的角色不允许此操作";
export const roleMayNotAdvice = "请让商店的所有者或管理员来操作。";
export const chosen = "已选择的付款";
export const held = "托管中";
export const state = "状态";
export const youReceive = "您收到";
export const goesBack = "退回";
export const notTold = "未知";
export const inOne = (count: number) => plural(count, { other: `${count}笔付款，一笔交易` });
export const several = (count: number) => plural(count, { other: `${count}笔付款` });
export const sent = "已发送";
export const waitsForChain = "等待链上确认";
export const handed = "在钱包中";
export const waitsForWallet = "尚未发送";
export const willCapture = "将由此收取";
export const willReturn = "将由此退回";
export const byCustomer = (time: string) => `由客户，${time}`;
export const leftOut = {
  unread: "链没有告知，因此未包括",
  missing: "链上没有此编号的付款",
  foreign: "不属于此商店，因此未包括",
  disputed: "未包括：争议中，请在其页面上决定",
  own: "未包括：由连接的钱包支付",
  early: "未包括：客户仍有时间查验",
  lapsed: "未包括：收取期限已过",
  nothing: "没有托管中的款项",
};
export const whoGetsWhat = "各方所得";
export const heldNow = "目前托管";
export const backToCustomers = "退回给客户";
export const forYou = "为您收取";
export const stillHeld = "仍在托管";
export const wentBack = "已退回";
export const sumsIncomplete = "待链告知每笔付款后再显示合计。";
export const othersGoOn =
  "如果交易到达时某笔付款已不能收取，因为客户已放款或报告了问题，合约会跳过它并收取其余的。";
export const allOrNone = "合约会退回一笔交易中的所有付款，或一笔也不退。";
export const wallet = "签名钱包";
export const onChain = (chain: string) => `${chain}上的交易`;
export const aboutFee = (fee: string) => `网络费约${fee}，由签名钱包支付。`;
export const feeInWallet = "您的钱包会显示网络费。";
export const captureFinal = "此操作无法撤销。之后仍可退款。";
export const returnFinal = "此操作无法撤销。不收取佣金。";
export const walletMayNot = "此钱包不能执行此操作";
export const walletMayNotAdvice = (chain: string) =>
  `请连接收款的钱包，或其在${chain}上指定的钱包。没有资金移动。`;
export const feeRisen = "网络费上涨超过一倍";
export const feeRisenAdvice =
  "没有发送任何内容，也没有资金移动。请等待，或再次按下以按现在显示的费用发送。";
export const waitAgain = "继续等待";
export const doneOn = (done: number, all: number) => `链上显示${all}笔中已完成${done}笔。`;
