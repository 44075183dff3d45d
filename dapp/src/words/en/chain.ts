export const walletSilent = "Your wallet has not answered yet";
export const stopWaiting = "Stop waiting";
export const walletSilentAdvice =
  "Open your wallet: it may wait behind this window, be locked, or have had its window blocked.";
export const lookUp = (name: string) => `Look up the ${name} in the block explorer`;
export const ensName = (name: string) => `${name}: the address's name in ENS`;
