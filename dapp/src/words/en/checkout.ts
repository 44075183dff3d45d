export const noCheckout = "There is no such checkout";
export const noCheckoutAdvice =
  "No money has moved. Check the link, or ask the shop for a new one.";
export const cannotBeShown = "This checkout cannot be shown";
export const pay = (merchant: string) => `Pay ${merchant}`;
export const theOrder = "the order";
export const claimed = "Payment seen by the service";
export const denied = "The contract does not have this payment";
export const deniedAdvice =
  "It may take a moment, or the chain has dropped it: then no money has left the payer's wallet. Wait until this page knows more before you pay again.";
export const chainSilent = "The chain does not answer right now";
export const chainSilentAdvice =
  "The service has seen this payment. This page asks the contract again until it answers.";
export const paymentId = "payment id";
export const paymentIdLabel = "Payment id";
export const lookingForYourWallet = "Looking for your wallet…";
export const endedOn = (time: string) => `This checkout ended on ${time}.`;
export const noPaymentTaken =
  "The contract has no payment of yours for it, and this page takes none.";
export const noAccident = "No money has moved, and it can no longer be paid by accident.";
export const payableUntil = (time: string) =>
  `Until ${time} the contract would still take one: decline what your wallet may still ask for this order. If it was already sent, this page shows it.`;
export const askForAnother = (merchant: string) =>
  `Ask ${merchant} for a new one if you still want to pay.`;
export const endedByShop = "The shop has ended this checkout";
export const timeOver = "The time to pay is over";
export const backTo = (merchant: string) => `Back to ${merchant}`;
export const details = "Details";
export const merchantAddress = "merchant's address";
export const to = "To";
export const coinOnChain = (token: string, chain: string) => `${token} on ${chain}`;
export const coin = "Coin";
export const commission = (rate: string) => `Commission (${rate})`;
export const commissionHint = "included, borne by the merchant";
export const networkFee = "Network fee";
export const total = "Total";
export const feeByRelayer = "none: the relayer pays";
export const feeByYou = (nativeSymbol: string) => `paid by you in ${nativeSymbol}`;
export const alreadyPaid = "This order is already paid";
export const alreadyPaidFrom = (from: string | null) =>
  `It was paid from the wallet ${from}. If that is yours, everything is in order. If it is not, you need not pay: it would be paid twice.`;
export const ownOnItsWay = "Your own payment is on its way too";
export const ownOnItsWayAdvice = "This page shows it when it arrives, and how to ask it back.";
export const seeThatPayment = "See that payment";
export const returnTo = (merchant: string) => `Return to ${merchant}`;
export const followThisPayment = "Follow this payment";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `The order “${description}” was paid twice. Please return my payment of ${amount}: ${mine}`;
export const paidTwice = "This order was paid twice";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `The wallet ${payer} paid it too. These are two payments, and nobody can mix them up. ${merchant} can send yours back: ask for it with these words.`;
export const request = "request";
export const seeOtherPayment = "See the other payment";
export const otherChain = "This checkout is on a chain that is not set up here";
export const otherChainAdvice = (merchant: string) =>
  `No money has moved. Ask ${merchant} for a new checkout.`;
export const qrCode = "QR code of this checkout's link";
export const otherDevice = "Your wallet is on another device?";
export const otherDeviceAdvice = "Scan to open this checkout there. This page follows along.";
export const link = "link";
export const serviceSilent = "The service does not answer right now";
export const serviceSilentAdvice =
  "What you see may be a little old. You can still pay with your own transaction.";
export const connect = "Connect";
export const connectedNote = "Your money is in your wallet.";
export const connectNote = "Nothing moves by connecting.";
export const sign = "Sign";
export const signedNote = "You have signed for exactly this order.";
export const signNote = "The money stays in your wallet until you sign.";
export const done = "Done";
export const doneNote = (merchant: string) => `${merchant} sees the payment and can deliver.`;
export const paymentSteps = "Payment steps";
export const heading = "Pay with your wallet";
export const timeLeftToPay = "Time left to pay: ";
export const termsUnreadable = "The terms of this offer cannot be read, so it cannot be paid.";
export const balanceUnknown = "unknown: the chain does not answer";
export const balance = "In this wallet";
export const notEnough = (symbol: string) => `Not enough ${symbol} in this wallet`;
export const notEnoughAdvice = (amount: string) =>
  `Add ${amount}, or connect another wallet. No money has moved.`;
export const payByTransaction = "Pay with your own transaction";
export const payAmount = (amount: string) => `Pay ${amount}`;
export const oneSignature = "One signature, no network fee.";
export const insteadByTransaction = "Pay with your own transaction instead";
export const insteadBySignature = "Pay by signature instead";
export const oneTransaction = "One transaction from your wallet.";
export const twoConfirmations = "Two confirmations: allow exactly this amount, then pay.";
export const changingNetwork = "Changing network…";
export const waitingForYourWallet = "Waiting for your wallet…";
export const hintNetwork = "Accept the network change in your wallet.";
export const hintResetAllowance =
  "First take back an older allowance in your wallet: this coin wants that.";
export const hintResettingAllowance =
  "Taking back an older allowance: waiting for the chain. No money has moved.";
export const hintAllow = "Step 1 of 2: allow exactly this amount in your wallet.";
export const hintAllowing = "Step 1 of 2: waiting for the chain. No money has moved.";
export const hintConfirm = "Open your wallet, compare the amount, and confirm.";
export const hintChecking = "Checking before anything is asked of you.";
export const noGas = "Not enough coins for the network fee";
export const noGasAdvice = (missing: string) =>
  `No money has moved. Your wallet needs about ${missing} more for the network fee. Add it, and try again.`;
export const cannotSign = "Your wallet cannot sign this";
export const cannotSignAdvice =
  "No money has moved. Pay with your own transaction instead: your wallet then pays the network fee.";
export const quotaUsed = "The free network fees are used up for today";
export const quotaUsedAdvice =
  "No money has moved. Pay with your own transaction instead: your wallet then pays the network fee. Or come back tomorrow.";
export const signatureRefused = "This wallet's signature was not taken";
export const signatureRefusedAdvice =
  "It was thrown away and no money has moved. Some accounts cannot pay by signature: pay with your own transaction instead, or sign again.";
export const offerWrong = "This offer does not add up";
export const offerWrongAdvice = (merchant: string) =>
  `What this page shows is not what you would sign, so paying is blocked. No money has moved. Ask ${merchant} for a new checkout.`;
export const notEnoughAfterAll = (symbol: string) =>
  `No money has moved. Add ${symbol} to this wallet, or connect another one, and pay again.`;
export const relaySlow = "The chain is taking longer than usual";
export const relaySlowAdvice =
  "You have signed and the relayer has your payment. This page keeps looking, and you cannot pay twice. You may also pay with your own transaction.";
export const relayerSilent = "The relayer does not answer";
export const relayerSilentAdvice =
  "You have signed. Whether the relayer has sent it is not known: this page asks the contract, and your signature counts once. Try again: it is kept on this device. Or pay with your own transaction; you cannot pay twice.";
