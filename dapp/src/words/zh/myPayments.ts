/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "我的付款";
export const connectTitle = "未连接钱包";
export const connectAdvice = "付款属于付款所用的钱包。连接该钱包即可查看；连接不会转移任何资金。";
export const lookTitle = "或查看某个钱包";
export const lookAdvice = "人人都能看到一个钱包付过什么。要对付款进行操作，请连接付款所用的钱包。";
export const walletAddress = "钱包地址";
export const look = "显示付款";
export const findOne = "按付款编号或交易查找付款";
export const lookingAt = (wallet: string) => `您正在查看钱包 ${wallet}`;
export const lookingAtAdvice = "您可以在此查看。要对付款进行操作，请连接此钱包。";
export const showOwn = "显示我自己的钱包的付款";
export const lookAtAnother = "查看其他钱包";
export const exportCut = "还有更早的符合条件的付款不在文件中。请选择日期，将其导出到另一个文件。";
export const exportWithout = (chains: string) =>
  `文件中缺少 ${chains} 上的付款：其公开历史不可用。`;
export const searchLabel = "搜索付款";
export const searchPlaceholder = "商品、商家、金额、地址";
export const held = "安全托管中";
export const disputed = "争议中";
export const captured = "已付给商家";
export const refunded = "已退款";
export const returned = "已退还";
export const moreFilters = "币种、链和日期";
export const moreFiltersOn = (count: number) =>
  plural(count, { other: `币种、链和日期：已选${count}项` });
export const hideTest = "隐藏测试付款";
export const hideTestHint = "测试网络上使用没有价值的测试币的付款。";
export const thePayments = "您的付款";
export const waiting = "等您处理";
export const waitingMore = "可能还有更多：只检查了最近的、仍在托管中的付款。";
export const offersMore = "较早的付款可能有未显示的商家提议：只查询了最近20笔托管中的付款。";
export const waitingUnread = "我们暂时无法查看等您处理的付款";
export const waitingUnreadAdvice =
  "列表中的付款可能有未显示的期限：请打开付款查看。本页会自动重试。";
export const everythingElse = "其他付款";
export const allPayments = "全部付款";
export const matching = "符合条件的付款";
export const shown = (count: number) => plural(count, { other: `${count}笔付款` });
export const shownNewest = (count: number) => plural(count, { other: `最近${count}笔付款` });
export const searchedNewest = (count: number) =>
  plural(count, { other: `已在最近${count}笔付款中搜索。还有更早的付款。` });
export const older = "显示更早的付款";
export const searchOlder = "搜索更早的付款";
export const paymentTo = (merchant: string) => `付给 ${merchant} 的款项`;
export const paidBy = (funder: string) => `由 ${funder} 以此钱包名义支付，并非从此钱包付出。`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "测试币";
export const receipt = "收据";
export const receiptOf = (title: string) => `收据：${title}`;
export const otherEscrow = (escrow: string) =>
  `它在另一个托管合约 ${escrow} 中。本服务无法打开：请使用商家给您的链接。`;
export const answerOffer = "回复商家的提议";
export const answerDispute = "在争议中回复";
export const objectBefore = <Part>(deadline: Part) => ["如有问题，请在此之前提出：", deadline];
export const collectedBefore = <Part>(deadline: Part) => ["若未被收取，重新归您所有：", deadline];
export const offerEnds = <Part>(deadline: Part) => ["提议有效期：", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["仲裁人的期限：", deadline];
export const offered = "商家提议分配这笔款项。请查看提议，然后同意或拒绝。";
export const spoke = "最后发言的是商家。请说明您这一方的情况，让仲裁人听到双方的说法。";
export const namesTitle = "查看您买了什么、在哪家商家购买";
export const namesAdvice = "用此钱包签名一次，即可表明它属于您。不收费用，也不转移资金。";
export const signIn = "用此钱包登录";
export const waitingForYourWallet = "正在等待您的钱包…";
export const noneTitle = "此钱包还没有付款";
export const noneAdvice =
  "您通过 Handsel 支付的款项都会显示在这里，不论哪家商家：您买了什么、款项在哪里，以及您在何时之前可以提出问题。";
export const noneHelp =
  "您已付款但没有看到？可能需要一分钟才会显示，或者您是用其他钱包或交易所付款的。";
export const findPayment = "查找付款";
export const noMatchAdvice = "请减少搜索词，或清除筛选。";
export const downTitle = "公开历史不可用";
export const downAdvice = "因此目前无法列出您的付款。您的款项在链上，不在这里。本页会自动重试。";
export const missingTitle = (chains: string) => `我们暂时无法查看 ${chains}`;
export const missingAdvice =
  "此列表可能缺少这些链上的付款。您的款项在链上，不在这里。本页会自动重试。";
export const stale = (time: string) => `读取于${time}：公开历史没有响应`;
export const staleAdvice =
  "期限按当时读取的内容计算；此后付款可能已有变化。请打开付款，查看链上的情况。本页会自动重试。";
export const onDevice = "本设备记录的付款";
export const onDeviceAdvice =
  "这些付款是在这里进行的。打开其中一笔：其页面会从链上读取款项在哪里。";
