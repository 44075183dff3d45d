export const lookingForYourWallet = "Looking for your wallet…";
export const otherChain = "This checkout is on a chain that is not set up here";
export const otherChainAdvice = (merchant: string) =>
  `This page can neither read nor pay it. Ask ${merchant} for a new checkout.`;
export const qrCode = "QR code of this page's link";
export const otherDevice = "Wallet on your phone? Scan. This page follows along.";
export const link = "link";
export const serviceSilent = "The service does not answer right now";
export const serviceSilentAdvice =
  "What you see may be a little old. You can still pay if you pay the network fee yourself.";
export const chooseWallet = "Choose a wallet";
export const openWalletApp = "Open your wallet app";
export const connectNote = "Nothing moves by connecting.";
export const wallet = "your wallet";
export const payWith = "Pay with";
export const change = "Change";
export const changeWallet = "Change wallet";
export const balance = (amount: string) => `Balance ${amount}`;
export const balanceUnknown = "Balance unknown: the chain does not answer";
export const notEnough = (symbol: string) => `Not enough ${symbol} in this wallet`;
export const notEnoughAdvice = (amount: string) => `Add ${amount}, or connect another wallet.`;
export const networkFee = "Network fee";
export const feePaidForYou = "None, it is paid for you";
export const feeByYou = (nativeSymbol: string) => `You pay it, in ${nativeSymbol}`;
export const pay = (amount: string) => `Pay ${amount}`;
export const payWithFee = (amount: string) => `Pay ${amount} and the fee`;
export const paying = (amount: string) => `Paying ${amount}`;
export const payFeeMyself = "Pay the fee myself";
export const payWithoutFee = "Pay without network fee";
export const confirmOnce = (wallet: string) => `You confirm once, in ${wallet}`;
export const confirmTwice = (amount: string) => `Confirm twice: allow exactly ${amount}, then pay`;
export const willSwitch = (wallet: string, chain: string) =>
  `${wallet} asks to switch to ${chain}, then to pay`;
export const preparing = "Preparing";
export const confirmIn = (wallet: string) => `Confirm in ${wallet}`;
export const switchIn = (wallet: string) => `Switch the network in ${wallet}`;
export const resetIn = (wallet: string) => `Take back an older allowance in ${wallet}`;
export const resetting = "Taking back an older allowance";
export const approve = "Approve";
export const approveIn = (wallet: string) => `Approve in ${wallet}`;
export const approving = "Approving";
export const sending = "Sending";
export const paid = "Paid";
export const nothingMoved = "Nothing has moved yet.";
export const mayClose = "A few seconds. You may close this page: it goes on.";
export const whatIsSigned = "What exactly do I sign?";
export const exactlyThis = (amount: string) =>
  `You let exactly ${amount} move into escrow, once. Nothing else in your wallet can be touched.`;
export const escrowOn = (chain: string) => `Handsel escrow on ${chain}`;
export const payoutAddress = "The shop's payout address";
export const yourWallet = (wallet: string) => `You, ${wallet}`;
export const rawMessage = "The raw message";
export const soldBy = "Sold by";
export const questions = "Questions";
export const refundPolicy = "The shop on refunds";
export const chooseCoin = "Pay with which coin?";
export const coinHasBegun =
  "A payment has begun with this coin. With another coin it would be a second payment.";
export const beganElsewhere = "Another payment of this order has begun";
export const beganElsewhereAdvice = (from: string) =>
  `It was begun on this device from the wallet ${from}, and may still arrive. Then one more would be a second payment, and both would count. Go on with that one, or pay anew only if you are sure that it will not come.`;
export const payAllTheSame = "Pay anew all the same";
export const onChain = (chain: string) => `on ${chain}`;
export const has = (amount: string) => `You have ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `less than a cent (${coin})` : `${fiat} (${coin})`;
export const feeAbout = (fee: string) => `About ${fee} on top`;
export const fromExchange =
  "Coins at an exchange? Send them to a wallet of your own first, then pay from it. A refund goes back to the address that paid, and an exchange's address can neither confirm an order nor report a problem.";
