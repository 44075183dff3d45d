export const cannotBeShown = "This cannot be shown";
export const tryAgain = "Try again";
export const refusedByContract = "The contract refused this";
export const otherNetwork = "Your wallet is on another network";
export const otherNetworkAdvice =
  "No money has moved. Change the network in your wallet, or try again and accept the change. If your wallet does not know the network, add it there first.";
export const declined = "You declined in your wallet";
export const declinedAdvice =
  "No money has moved by this: it was neither signed nor sent. A step that you confirmed before it, such as an allowance, counts. Try again when you are ready.";
export const stoppedWaiting = "You stopped waiting for your wallet";
export const stoppedWaitingAdvice =
  "Nothing was sent from here. If your wallet still shows the request, decline it there: a transaction that you confirm later counts, and this page then shows it.";
export const alreadyAsking = "Your wallet is already asking";
export const alreadyAskingAdvice =
  "No money has moved. Open your wallet and answer its open request, then try again.";
export const walletCannot = "Your wallet cannot do this";
export const walletCannotAdvice =
  "No money has moved. If you were asked to sign, choose to send your own transaction instead, or use another wallet.";
export const termsForged = "The chain's node gave a wrong answer";
export const termsForgedAdvice =
  "The terms that it showed are not this payment's, so nothing is shown. The money is not affected. Try again later, or ask the administrator of this service.";
export const historyMissing = "The details of this payment cannot be read right now";
export const historyMissingAdvice =
  "The contract has it, so the money is where its terms put it. Neither the public history nor the chain's log answers; this page asks again by itself.";
export const otherChain = "The chain is not what this page shows";
export const otherChainAdvice =
  "The coin or the contract on it differs, so nothing was sent and no money has moved. Tell the administrator of this service.";
export const accountChanged = "The account in your wallet changed";
export const accountChangedAdvice =
  "No money has moved. Check which account is connected and try again.";
export const signatureUnfit = "Your wallet signed with another account";
export const signatureUnfitAdvice =
  "Or it gave something that is no signature. It was thrown away, and no money has moved. Choose the account shown here in your wallet, and try again.";
export const replaced = "You replaced the transaction";
export const replacedAdvice =
  "Your wallet sent another transaction instead, so this one did nothing. Only its network fee was spent. Try again when you are ready.";
export const reverted = "The chain refused the transaction";
export const revertedAdvice =
  "No money has moved but the network fee. Something changed while it was on its way: look at the page again before you retry.";
export const slow = "The chain is taking longer than usual";
export const slowAdvice =
  "Your wallet says that it sent this, and the chain does not show it yet. Look in your wallet what became of it. This page keeps looking, and shows it when it comes.";
export const noGas = "Not enough coins for the network fee";
export const noGasAdvice =
  "No money has moved. Add some of the chain's own coin to your wallet and try again.";
export const chainSilent = "The chain does not answer";
export const chainSilentAdvice =
  "If your wallet has sent a transaction, it is not lost and this page finds it. A signature that could not be checked is thrown away, and moves nothing. Check your connection and try again.";
export const unknown = "This did not work";
export const unknownSaid = (message: string) =>
  `Your wallet or the chain said: ${message} Look at the page again before you retry.`;
export const unknownAdvice = "The reason is not known. Look at the page again before you retry.";
export const partMissing = "A part of this page could not be loaded";
export const partMissingAdvice =
  "Your money is where it was. Check your connection, then reload this page to go on.";
export const noCheckout = "There is no such checkout";
export const checkoutOver = "The time to pay is over";
export const alreadyPaid = "This order is already paid";
export const offerChanged = "This offer has changed";
export const signatureRefused = "The signature does not fit";
export const signatureUsed = "This was signed and used before";
export const refusedByEscrow = "The escrow contract refused the payment";
export const relayerBusy = "The relayer cannot send right now";
export const tooManyAttempts = "Too many attempts";
export const signedOut = "You are signed out";
export const noMerchant = "This wallet belongs to no merchant here";
export const signInFailed = "The sign-in did not work";
export const refusedByService = "The service refused this";
export const refusedByServiceAdvice = "The service refused this.";
export const serviceSilent = "The service does not answer";
export const serviceSilentAdvice =
  "Check your connection and try again; what is already in escrow is safe on the chain.";
export const serviceSilentAfterAdvice =
  "It may have got what you sent or signed, and then that counts: look at the page again before you retry. What is already in escrow is safe on the chain.";
export const withoutEffect = "The transaction did not do this";
export const withoutEffectAdvice =
  "It is on the chain, but the escrow was not changed by it: a multisig or a batch may have failed inside. Look at the page again before you retry.";
export const paymentChanged = "This payment has changed";
export const paymentChangedAdvice =
  "Something else happened to it meanwhile, so nothing was asked of your wallet and nothing was sent. Look at what it is now before you go on.";
export const overtaken = "Something else came first";
export const overtakenAdvice =
  "This payment was changed by another transaction, so yours did nothing. Look at what it is now before you go on.";
export const signatureRefusedAdvice =
  "It was thrown away, and nothing was sent. Sign again with the account shown here, or send the transaction yourself.";
export const passkeyDeclined = "No passkey was shown";
export const passkeyDeclinedAdvice =
  "The prompt was closed, or nobody answered it. Nothing has changed: try again, or use another way.";
export const passkeyKnown = "This device has a passkey of yours already";
export const passkeyKnownAdvice =
  "It is in the list. Use another device or security key to add one.";
export const passkeyUnable = "This browser could not use a passkey";
export const passkeyUnableAdvice =
  "Nothing has changed. Use another browser or device, or one of the other ways.";
export const proofRefused = "This did not prove that it is you";
export const roleForbids = "Your role does not allow this";
export const factorDemanded = "Your organisation wants two factors";
export const noInvitation = "This invitation is worth nothing any more";
export const organisationInUse = "Something of the organisation is still on its way";
export const lastOwner = "An organisation needs an owner";
export const lastSignIn = "You could not sign in any more";
export const walletTaken = "Another account or store has this wallet";
export const payoutPending = "A change is waiting already";
export const tooEarly = "Too early to confirm it yourself";
