export const heldInEscrow = "Held in escrow";
export const captured = "Captured by the merchant";
export const capturedAndKept = "Captured, and not refunded";
export const commissionOf = (rate: string) => `of it commission, ${rate}`;
export const refundedToPayer = "Refunded to the payer";
export const returnedToPayer = "Returned to the payer";
export const backWithPayer = "Back with the payer";
export const paid = "Paid";
export const paidAt = "Paid";
export const mayCapture = "The merchant may capture";
export const mayGoBack = "May go back to the payer";
export const close = "Close";
export const atMost = (max: string) => `At most ${max}`;
export const allOfIt = "All of it";
export const linkToEvidence = "Link to evidence";
export const linkToEvidenceHint = "If you have one. Everyone can read it.";
export const releaseRest = "Give the rest back to the payer";
export const releaseRestHint =
  "In the same transaction. Otherwise it stays in escrow, to be captured or given back later.";
export const sendMyself = "Send the transaction myself";
export const sendMyselfHint =
  "Your wallet pays the network fee. Otherwise you only sign, and the relayer pays.";
export const signedBefore = "You have signed this already";
export const signedBeforeAdvice = (time: string) =>
  `It is valid until ${time}, and counts once: by the relayer or by your own transaction, which carries the same signature.`;
export const sentBefore = "Your wallet has sent this already";
export const sentBeforeAdvice =
  "This device remembers the transaction. Wait for it here before you send another one.";
export const notSent = "My wallet did not send it";
export const askedBefore = "Your wallet was asked before";
export const askedBeforeAdvice =
  "If it still shows that request, decline it there: confirmed later, it would count too.";
export const relaySlow = "The chain is taking longer than usual";
export const relaySlowAdvice =
  "You have signed and the relayer has your signature. Close this and wait, or send the transaction yourself: it carries the same signature, so that only one of the two counts.";
export const relayerSilent = "The relayer does not answer";
export const relayerSilentAdvice =
  "You have signed. Whether the relayer has sent it is not known: this page asks the contract. Try again, or send the transaction yourself: it carries the same signature, so that only one of the two counts.";
export const changed = "This payment has changed";
export const showAgain = "Show it as it is now";
export const changedAdvice =
  "Something else happened to it since this dialog was opened, so what it says is no longer so.";
export const waitForTransaction = "Wait for the transaction";
export const willWait = "Nothing is asked of your wallet.";
export const willRelayAgain = "The relayer gets your signature again.";
export const willSign = "Your wallet asks you to sign.";
export const willConfirm = "Your wallet asks you to confirm.";
export const linkMalformed = "Write one link of at most 500 characters, without spaces.";
export const possibleLater = (action: string, left: string) => `${action}: possible in ${left}`;
export const youArePayer = "You are the payer";
export const youAreMerchant = "You are the merchant";
export const youArePayee = "You are the payee";
export const youAreArbiter = "You are the arbiter";
export const youActForMerchant = "You act for the merchant";
export const youAreNobody = "You are none of this payment's parties";
export const nothingToDo = "There is nothing to do now.";
export const nothingToDoHere =
  "You can look at this payment. To act on it, connect the payer's or the merchant's wallet.";
export const creditAdvice =
  "The contract could not send it to this wallet, so it keeps it for you, from this payment and any other. Only you can take it.";
export const waitingForYourWallet = "Waiting for your wallet…";
export const withdraw = (amount: string) => `Withdraw ${amount}`;
export const credit = "Money is waiting for you";
export const connectTitle = "Connect the wallet you paid with";
export const onItsWay = (label: string) => `On its way: ${label}`;
export const onItsWayAdvice =
  "It was signed or sent from this device, and the chain does not show it yet.";
export const connectWhileHeld =
  "Connect the wallet that paid to say that you have your order, or that there is a problem. The merchant's captures or gives back.";
export const connectWhileDisputed =
  "Connect the wallet that paid, the merchant's, or the arbiter's.";
export const connectForRefundOrCredit =
  "Connect the merchant's wallet to refund, or the one that could not be paid to withdraw.";
export const connectForRefund = "Connect the merchant's wallet to refund.";
export const payment = "Payment";
export const andMore = (items: string, count: number) => `${items}, and ${count} more`;
export const noPayment = "This is no payment's address";
export const noPaymentAdvice =
  "No money is affected. Check the link: the chain or the payment id in it cannot be right.";
export const unknownPayment = "The chain knows no such payment yet";
export const unknownPaymentAdvice =
  "If it was just sent, it appears here by itself. Otherwise nothing was paid under this id.";
export const thePayment = "the payment";
export const chainSilent = "The chain does not answer right now";
export const chainSilentAdvice =
  "The money is where it was. This page shows the chain's last answer and asks again by itself.";
export const historyIncomplete = "The history is not complete right now";
export const historyIncompleteAdvice =
  "Where the money is comes from the contract itself. What happened before is added as soon as the public history has it.";
export const whereTheMoneyIs = "Where the money is";
export const whatHappened = "What happened";
export const escrowAddress = "escrow contract's address";
export const readFrom = (chain: string) => `Read from the escrow contract on ${chain}`;
export const payerAddress = "payer's address";
export const payer = "Payer";
export const merchantAddress = "merchant's address";
export const merchant = "Merchant";
export const payeeAddress = "payee's address";
export const payee = "Payee";
export const borneByMerchant = (rate: string) => `${rate}, borne by the merchant`;
export const commission = "Commission";
export const inspectionPeriod = "Inspection period";
export const none = "none";
export const noneAtOnce = "none: paid out at once";
export const withoutEnd = "without end";
export const capturePeriod = "Capture period";
export const refundPeriod = "Refund period";
export const coin = "Coin";
export const coinOnChain = (token: string, chain: string) => `${token} on ${chain}`;
export const paymentId = "payment id";
export const paymentIdLabel = "Payment id";
export const paymentIdHint = "the hash of these terms";
export const eventCommission = (fee: string) => `commission ${fee}`;
export const eventRelayed = "sent for the payer, who paid no network fee";
export const transactionHash = "transaction hash";
export const transaction = "transaction";
export const eventFunded = (amount: string) => `${amount} paid into escrow`;
export const eventPaidAtOnce = (amount: string) => `${amount} paid out at once`;
export const eventReleased = (amount: string) => `${amount} released by the payer`;
export const eventCaptured = (amount: string) => `${amount} captured for the merchant`;
export const eventVoided = (amount: string) => `${amount} given back to the payer`;
export const eventReclaimed = (amount: string) =>
  `${amount} returned to the payer after the deadline`;
export const eventRefunded = (amount: string) => `${amount} refunded to the payer`;
export const eventDisputedByPayer = "Disputed by the payer";
export const eventDisputedByMerchant = "Disputed by the merchant";
export const eventResolved = (returned: string, amount: string) =>
  `The arbiter decided: ${returned} to the payer, ${amount} captured`;
export const eventSettled = (returned: string, amount: string) =>
  `Payer and merchant agreed: ${returned} to the payer, ${amount} captured`;
export const eventDisputeExpired = (amount: string) =>
  `${amount} returned to the payer: the arbiter did not decide in time`;
export const eventEvidenceOfPayer = "Evidence from the payer";
export const eventEvidenceOfMerchant = "Evidence from the merchant";
export const eventKept = (amount: string, actor: string) =>
  `${amount} could not be sent to ${actor}: the contract keeps it for that account`;
export const inspectionEnds = "Inspection ends";
export const inspectionEndsNote = "From then on the merchant can capture.";
export const captureWindowEnds = "Capture window ends";
export const captureWindowEndsNote = "What is still held can then go back to the payer.";
export const arbitrationEnds = "The arbiter's time ends";
export const arbitrationEndsNote = "Without a decision, what is held then goes back to the payer.";
export const refundWindowEnds = "Refund window ends";
export const refundWindowEndsNote = "Until then the merchant can refund through the contract.";
export const amount = "Amount";
export const confirmDelivery = (shop: string) => `I have it: pay ${shop}`;
export const confirmDeliveryNote =
  "You got what you paid for: the money is paid out. This cannot be undone.";
export const capture = "Capture";
export const captureNote = "Take the money, or the part of it that you have delivered for.";
export const giveBack = "Give back";
export const giveBackNote = "Return held money to the payer. No commission is taken.";
export const refund = "Refund";
export const refundNote = "Pay captured money back to the payer from the connected wallet.";
export const returnToPayer = "Return to the payer";
export const returnToPayerNote =
  "The time to capture is over: everything still held goes back to the payer.";
export const getMoneyBack = "Get my money back";
export const getMoneyBackNote =
  "The shop did not collect it in time: everything still held comes back to your wallet.";
export const returnToPayerSubmit = "Return the money";
export const openDispute = "Open a dispute";
export const openDisputeNote =
  "The arbiter of the terms decides who gets the money that is still held.";
export const openDisputeSubmit = "Open the dispute";
export const addEvidence = "Add evidence";
export const addEvidenceNote = "Give the arbiter a link. Everyone can read it on the chain.";
export const addEvidenceSubmit = "Add the evidence";
export const decideDispute = "Decide the dispute";
export const decideDisputeNote =
  "Choose the payer's part; the rest is captured. This cannot be undone.";
export const decideDisputeSubmit = "Decide";
export const decideDisputeAmount = "To the payer";
export const endDispute = "End the dispute";
export const endDisputeNote =
  "The arbiter did not decide in time: everything still held goes back to the payer.";
export const hintSign = "Sign in your wallet. It costs nothing.";
export const hintSubmitting = "Signed. Handing it to the relayer.";
export const hintRelayed = "Sent by the relayer. Waiting for the chain.";
export const hintNetwork = "Accept the network change in your wallet.";
export const hintChecking = "Checking before anything is asked of you.";
export const hintResetAllowance =
  "First take back an older allowance in your wallet: this coin wants that.";
export const hintAllow = "First allow exactly this amount in your wallet.";
export const hintConfirm = "Confirm in your wallet.";
export const hintPending = "Sent. Waiting for the chain.";
export const onChain = (chain: string) => `on ${chain}`;
export const orderIsSigned = "The hash of this order is in the terms that were signed";
export const order = "Order";
export const lineItem = (quantity: number, name: string) => `${quantity} × ${name}`;
export const verify = "Verify against the chain";
export const recomputed = (block: string) =>
  `What was agreed to, recomputed in this browser, is what the contract holds. Read at block ${block}.`;
export const orderRecomputed = "The order's hash is in it.";
export const doYouHaveIt = "Do you have your order?";
export const yoursAgain = "The money is yours again";
export const arbiterLate =
  "The arbiter did not decide in time. Take the money back before a late decision.";
export const cannotBeUndone = "Paying the shop cannot be undone.";
export const sayBefore = (time: string, shop: string) =>
  `Paying the shop cannot be undone. If something is wrong, say so before ${time}: from then on ${shop} may collect without your word.`;
export const sayNow = (shop: string) =>
  `Paying the shop cannot be undone. If something is wrong, say so now: ${shop} may collect at any time without your word.`;
export const thereIsAProblem = "There is a problem";
export const pageTitle = (order: string, shop: string) => `${order} · ${shop}`;
export const toAnotherAddress = "To another address";
export const address = "Address";
export const toAnotherAddressHint =
  "If this wallet cannot receive the coin. What is sent to a wrong address is lost.";
export const addressMalformed = "This is no address. Copy it whole: 0x and 40 characters.";
export const addressRefused = "The contract sends nothing to this address.";
export const receipt = "Receipt";
export const openOrPrint = "Open or print";
export const shop = "Shop";
export const questions = "Questions";
export const ifYouDisagree = "If you disagree";
export const arbiterAddress = "arbiter's address";
