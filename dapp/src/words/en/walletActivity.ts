export const activity = "Activity";
export const paid = "Paid into escrow";
export const paidBy = (funder: string) => `Paid by ${funder} in this account's name`;
export const cameBack = (amount: string) => `${amount} came back`;
export const sentTo = (name: string) => `Sent to ${name}`;
export const receivedFrom = (name: string) => `Received from ${name}`;
export const dayOn = (day: string, chain: string) => `${day}, on ${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `Transaction ${hash}`;
export const onItsWay = "On its way";
export const arrived = "Arrived";
export const refused = "Refused by the chain";
export const missing = "Not on the chain";
export const unknown = "Not known";
export const empty = "Nothing paid or sent yet";
export const emptyAdvice =
  "Pay a shop from this account and the payment stands here, with what became of it: held, paid out, or back with you. What you send from this browser stands here too.";
export const older = "Show older";
export const findOlder = "Find older payments";
export const notListed = (most: number) =>
  `Not listed: what others sent you, what you sent from another browser, and all but the last ${most} sends from this one. It counts in the balances above.`;
export const allOn = (chain: string) => `Everything on ${chain}`;
export const blind = (chains: string) => `Payments on ${chains} cannot be read right now`;
export const blindAdvice =
  "So some may be missing here. Your money is on the chain, not here. This page tries again by itself.";
