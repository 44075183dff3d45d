export const payouts = "Payouts";
export const advice =
  "Captured money goes straight to your payout address. Here is what did not, what is shared, and what was paid.";
export const thePayouts = "the payouts";
export const address = "Payout address";
export const change = "Change in the settings";
export const look = "Look in the settings";
export const changesTo = "Changes to";
export const toStop = "left to stop it";
export const changesSilent =
  "The service does not tell now whether a change is waiting, or which addresses were used before.";
export const onlyTo = "It can go nowhere else, whoever sends it.";
export const feeByWallet = "your wallet shows it";
export const feeAtMost = (fee: string) => `about ${fee}, paid by you`;
export const connect = "Connect a wallet that pays the network fee.";
export const credits = "Available credits";
export const creditsNote =
  "What a wallet or a coin refused to take when it was paid, and captures whose terms ask to keep it.";
export const chainSilent = "A chain gives no answer";
export const creditsSilent = (names: string) =>
  `What is kept on ${names} is not known now. This page asks again by itself.`;
export const noCredits = "Nothing is kept: all that was captured has arrived.";
export const waitsFor = "for";
export const withdrawNamed = (amount: string) => `Withdraw ${amount}`;
export const withdraw = "Withdraw";
export const withdrawTitle = "Withdraw a credit";
export const withdrawn = (amount: string, to: string) => `${amount} went to ${to}`;
export const onlyOwner = (owner: string) =>
  `Only the wallet ${owner} can withdraw this: it refuses that others do.`;
export const pots = "Pots and splits";
export const potsNote =
  "Commissions that wait until somebody divides them. Each list is as its payments agreed on it; nobody can change it.";
export const historySilent = "The public history gives no answer";
export const potsSilent = (names: string) =>
  `Lists on ${names} with a share for you are not known now.`;
export const noPots =
  "No list with a share for you is known. A list is known once it was paid out for the first time.";
export const payOutTo = (many: number) => `Pay out to ${many}`;
export const yours = "yours";
export const payOut = (amount: string) => `Pay out ${amount}`;
export const paidOut = (amount: string) => `${amount} went to all of the list`;
export const history = "History";
export const historyNote =
  "Days are those of UTC. Captured is what went to your payout address, or was kept for it.";
export const historyMissing = (names: string) => `History of ${names} is missing here.`;
export const noHistory = "Nothing was captured yet.";
export const captured = "Captured";
export const creditPaid = "Credit paid out";
export const afterCommission = (amount: string) => `after ${amount} commission`;
export const to = "to";
export const recipient = "recipient";
