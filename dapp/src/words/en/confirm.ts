export const yourWallet = "Your wallet";
export const connectTitle = (site: string) => `Connect with ${site}`;
export const connectLead =
  "The site sees the account's address. Every payment and signature is shown to you first.";
export const connectAccount = "Connect this account";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "Your wallet is ready";
export const readyLead =
  "Your words bring it back. You can also keep a backup that only your password opens, in a file or on this server.";
export const goOn = "Go on";
export const backupsInNewTab = "Security and backups, in a new tab";
export const question = (sentence: string) => `${sentence}?`;
export const leaves = (account: string) => `Leaves ${account}`;
export const chain = "Chain";
export const on = (chain: string) => `on ${chain}`;
export const hasOnly = (coins: string) => `It has only ${coins}, so this would fail.`;
export const leftAfter = (coins: string) => `${coins} left after it`;
export const triedLeaves = "Tried out: goes";
export const triedComes = "Tried out: comes";
export const tried = "Tried out";
export const notTried = "The chain's node cannot try it out beforehand";
export const fee = "Network fee";
export const feeAtMost = "Network fee, at most";
export const noFee = "None";
export const asking = "Asking the chain…";
export const askedBy = "Asked by";
export const raw = "The raw request";
export const lacksFee = (coins: string) => `${coins} are missing for the network fee`;
export const lacksFeeAdvice =
  "Fees are paid in the chain's own coin. Send some of it to this account first, or pay by a way without a fee.";
export const meant = "I know what this does, and I mean it";
export const meantHint = "If a page, a person or a message told you to agree, stop here.";
export const cancel = "Cancel";
export const confirm = "Confirm";
export const escrow = "Handsel escrow";
export const permit2 = "Permit2";
export const goneAccount = "An account that is not here";
export const goneAccountAdvice =
  "This page is connected with an account that the wallet does not have. Disconnect it and connect again.";
export const warnings = {
  call_unknown: "This wallet does not know what this call does",
  message_unknown: "This wallet does not know what this signature allows",
  message_unreadable: "This is no text that a person can read",
  unlimited: "Unlimited: it may take everything, now and later",
  recipient_unknown: "This wallet does not know who this is",
  coin_unknown: "This wallet does not know this coin",
  no_undo: "This is not a payment in escrow",
} as const;
export const advice = {
  call_unknown:
    "It could take every coin of this account that was allowed to the contract. Agree only if you know the contract yourself.",
  message_unknown:
    "Somebody could use it to take coins of this account. Agree only if you know what it is for.",
  message_unreadable: "Nobody asks people to sign such a thing for a good reason.",
  unlimited: "A payment needs exactly its amount. Ask for that instead.",
  recipient_unknown: "It is neither the escrow of this site nor an account of yours.",
  coin_unknown: "Its name and decimals are not known, so the amount is in base units.",
  no_undo: "Once sent, nobody can bring it back.",
} as const;
