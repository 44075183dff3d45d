/** Translated from English; reviewed by: nobody yet. */

export const lookingForYourWallet = "正在查找您的钱包…";
export const otherChain = "此结账页所在的链未在此处设置";
export const otherChainAdvice = (merchant: string) =>
  `本页既不能读取它，也不能为其付款。请向 ${merchant} 索取新的结账页。`;
export const qrCode = "本页链接的二维码";
export const otherDevice = "钱包在手机上？请扫码。本页会同步显示进展。";
export const link = "链接";
export const serviceSilent = "服务暂时没有响应";
export const serviceSilentAdvice = "您看到的内容可能稍旧。如果自付网络费，您仍可付款。";
export const chooseWallet = "选择钱包";
export const openWalletApp = "打开您的钱包应用";
export const connectNote = "连接钱包不会转移任何资金。";
export const wallet = "您的钱包";
export const payWith = "付款钱包";
export const change = "更改";
export const changeWallet = "更换钱包";
export const balance = (amount: string) => `余额 ${amount}`;
export const balanceUnknown = "余额未知：链没有响应";
export const notEnough = (symbol: string) => `此钱包中的 ${symbol} 不足`;
export const notEnoughAdvice = (amount: string) => `请转入 ${amount}，或连接另一个钱包。`;
export const networkFee = "网络费";
export const feePaidForYou = "无，会为您代付";
export const feeByYou = (nativeSymbol: string) => `由您以 ${nativeSymbol} 支付`;
export const pay = (amount: string) => `支付 ${amount}`;
export const payWithFee = (amount: string) => `支付 ${amount} 及网络费`;
export const paying = (amount: string) => `正在支付 ${amount}`;
export const payFeeMyself = "自付网络费";
export const payWithoutFee = "免网络费付款";
export const confirmOnce = (wallet: string) => `在 ${wallet} 中确认一次`;
export const confirmTwice = (amount: string) => `确认两次：先授权恰好 ${amount}，再付款`;
export const willSwitch = (wallet: string, chain: string) =>
  `${wallet} 会先请求切换到 ${chain}，再请求付款`;
export const preparing = "正在准备";
export const confirmIn = (wallet: string) => `在 ${wallet} 中确认`;
export const switchIn = (wallet: string) => `在 ${wallet} 中切换网络`;
export const resetIn = (wallet: string) => `在 ${wallet} 中收回旧授权`;
export const resetting = "正在收回旧授权";
export const approve = "授权";
export const approveIn = (wallet: string) => `在 ${wallet} 中授权`;
export const approving = "正在授权";
export const sending = "正在发送";
export const paid = "已支付";
export const nothingMoved = "目前没有资金变动。";
export const mayClose = "只需几秒。您可以关闭本页：付款会继续进行。";
export const whatIsSigned = "我要签署的究竟是什么？";
export const exactlyThis = (amount: string) =>
  `您允许恰好 ${amount} 转入托管，仅此一次。您钱包中的其他资产都不会被动用。`;
export const escrowOn = (chain: string) => `${chain} 上的 Handsel 托管合约`;
export const payoutAddress = "商家的收款地址";
export const yourWallet = (wallet: string) => `您，${wallet}`;
export const rawMessage = "原始消息";
export const soldBy = "卖方";
export const questions = "咨询";
export const refundPolicy = "商家的退款说明";
export const chooseCoin = "用哪种币付款？";
export const coinHasBegun = "已用此币种开始付款。改用其他币种会成为第二笔付款。";
export const beganElsewhere = "此订单的另一笔付款已经开始";
export const beganElsewhereAdvice = (from: string) =>
  `它是在此设备上从钱包 ${from} 发起的，可能仍会到达。届时再付一笔就是第二笔付款，两笔都会生效。请继续那一笔；只有确定它不会到达时，才重新付款。`;
export const payAllTheSame = "仍要重新付款";
export const onChain = (chain: string) => `在 ${chain} 上`;
export const has = (amount: string) => `您有 ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `不到一分钱（${coin}）` : `${fiat}（${coin}）`;
export const feeAbout = (fee: string) => `另加约 ${fee}`;
export const fromExchange =
  "币在交易所？请先把币发送到您自己的钱包，再用该钱包付款。退款会退回到付款的地址，而交易所的地址既不能确认订单，也不能报告问题。";
