export const walletSilent = "Your wallet has not answered yet";
export const stopWaiting = "Stop waiting";
export const walletSilentAdvice =
  "Open your wallet: it may wait behind this window, be locked, or have had its window blocked.";
export const lookUp = (name: string) => `Look up the ${name} in the block explorer`;
export const ensName = (name: string) => `${name}: the address's name in ENS`;
export const walletKeeps = "Your wallet has taken this, and named no transaction";
export const walletKeepsAdvice =
  "It may wait there for its other signers. This page sees it when it is done. Start again only if it was discarded in the wallet: otherwise both would count.";
export const transactionLost = "The network does not know this transaction";
export const transactionLostAdvice =
  "It was dropped, or has not got around yet. Start again only if your wallet no longer shows it as waiting: otherwise both would count.";
export const fundingLostAdvice =
  "It was dropped, or has not got around yet, and may still go through. If you start again with the same coin and wallet, only one of the two can count.";
export const fundingKeptAdvice =
  "It may wait there for its other signers. This page sees it when it is done. If you start again with the same coin and wallet, only one of the two can count.";
export const startAgain = "Start again";
