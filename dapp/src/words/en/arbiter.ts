export const disputes = "Disputes to decide";
export const disputesAdvice = "Payments whose terms name your wallet as their arbiter.";
export const connect = "Connect the arbiter's wallet";
export const connectAdvice = "Its disputes are listed here.";
export const noDisputes = "Nothing to decide";
export const noDisputesAdvice =
  "No dispute waits for this wallet. A member of a panel finds a dispute by its link, which both sides have.";
export const missingChains = "Some chains gave no answer";
export const missingChainsAdvice = (names: string) =>
  `Their disputes are missing here: ${names}. This page asks again by itself.`;
export const between = (payer: string, merchant: string) => `${payer} and ${merchant}`;
export const held = (amount: string) => `${amount} held`;
export const theDisputes = "the disputes";

export const yourRuling = "Your ruling";
export const customer = "The customer";
export const shop = "The shop";
export const opened = (time: string) => `opened it ${time}`;
export const answered = (time: string) => `answered ${time}`;
export const silent = "has not answered yet";
export const evidence = "Evidence on the chain";
export const noEvidence = "None yet.";
export const hashFits = "This text has the hash that is on the chain.";
export const fingerprint = (hash: string) => `Its fingerprint ${hash} is on the chain`;
export const fileUnreadable =
  "This browser cannot read the file. It may have been moved or changed since you chose it. Choose it again.";
export const hashDiffers =
  "This file is no statement whose hash is on the chain. Do not rely on it.";
export const backToCustomer = "Back to the customer";
export const toShop = "To the shop";
export const commission = (rate: string) => `of it commission, ${rate}`;
export const heldNow = "Held now";
export const restToShop = "The rest goes to the shop, nothing elsewhere.";
export const allToCustomer = "All to the customer";
export const allToShop = "All to the shop";
export const customerAsks = "As the customer asks";
export const shopWould = "As the shop would";
export const suggestions = "Suggestions";
export const sign = "Rule";
export const final = "The money moves at once and for good.";
export const panel = (threshold: number, members: number) =>
  `The panel: ${threshold} of ${members} must agree`;
export const you = "You";
export const votedFor = (amount: string) => `${amount} back`;
export const notYet = "Not yet";
export const notNeeded = "Not needed any more";
export const vote = "Vote for this ruling";
export const voteNote = (missing: number) =>
  missing === 0
    ? "With your vote enough members agree. Anyone can then have the ruling carried out."
    : `Your vote moves no money. Then ${missing} more must agree.`;
export const changeVote = "Until enough agree you can vote again.";
export const agree = "Enough members agree";
export const agreeAdvice = (amount: string) =>
  `They give ${amount} back to the customer. It is carried out by one transaction, which anyone may send.`;
export const execute = "Carry the ruling out";
export const notAMember = "Only members of the panel can vote. Connect a member's wallet.";
export const openFile = "Open the file that this side sent you";
