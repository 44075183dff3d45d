export const notEnough = (symbol: string) => `Not enough ${symbol} in this wallet`;
export const noGas = "Not enough coins for the network fee";
export const noGasAdvice = (missing: string) =>
  `No money has moved. Your wallet needs about ${missing} more for the network fee. Add it, and try again.`;
export const cannotSign = "Your wallet cannot sign this";
export const cannotSignAdvice = "No money has moved. Pay the fee yourself instead.";
export const quotaUsed = "The free network fees are used up for today";
export const quotaUsedAdvice =
  "No money has moved. Pay the fee yourself instead. Or come back tomorrow.";
export const signatureRefused = "This wallet's signature was not taken";
export const signatureRefusedAdvice =
  "It was thrown away and no money has moved. Some accounts cannot pay by signature: pay the fee yourself instead, or sign again.";
export const notUnderstood = "The service refused this";
export const notUnderstoodAdvice =
  "It did not take what this page sent, so no money has moved. Reload the page, and try again.";
export const offerWrong = "This offer does not add up";
export const offerWrongAdvice = (merchant: string) =>
  `What this page shows is not what you would sign, so paying is blocked. No money has moved. Ask ${merchant} for a new checkout.`;
export const notEnoughAfterAll = (symbol: string) =>
  `No money has moved. Add ${symbol} to this wallet, or connect another one, and pay again.`;
export const relaySlow = "The chain is taking longer than usual";
export const relaySlowAdvice =
  "You have signed and the relayer has your payment. This page keeps looking, and you cannot pay twice. You may also pay the fee yourself.";
export const relayerSilent = "The relayer does not answer";
export const relayerSilentAdvice =
  "You have signed. Whether the relayer has sent it is not known: this page asks the contract, and your signature counts once. Try again: it is kept on this device. Or pay the fee yourself; you cannot pay twice.";
