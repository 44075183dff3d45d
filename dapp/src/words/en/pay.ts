export const lookingForYourWallet = "Looking for your wallet…";
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
