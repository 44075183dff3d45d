export const title = "Send";
export const from = "From";
export const coin = "Coin";
export const coinOn = (balance: string, chain: string) => `${balance} on ${chain}`;
export const toWhom = "To whom";
export const toWhomHint = "An address: 0x and 40 digits and letters. Paste it; do not type it.";
export const toWhomOrName =
  "Choose below, type a name, or paste an address: 0x and 40 digits and letters.";
export const people = "Send to";
export const ownAccount = "Your own account";
export const sentOn = (day: string) => `Sent to on ${day}`;
export const saveName = "Save it under a name";
export const saveNameHint =
  "In this browser alone. Next time you choose it instead of pasting an address.";
export const nameProblems = {
  malformed: "A name has 1 to 60 characters that can be seen.",
  taken: "Another address has this name. Choose one that tells the two apart.",
} as const;
export const named = (name: string) => `${name}, as you named it on this device.`;
export const names = "Names on this device";
export const namesNote =
  "Only this browser has them; no server and no backup does. Removing a name does not undo what was sent.";
export const removeName = "Remove";
export const receiver = {
  empty: "Enter an address.",
  malformed: "This is no whole address: it has 0x and 40 digits and letters. Copy it again.",
  checksum: "One letter of this address is wrong. Copy it again from where you have it.",
  other_chain:
    "This address names another chain than the coin's. Choose the coin on that chain, or ask where they want it.",
  nobody: "This address is nobody's: what is sent there is gone. Ask for another.",
  self: "This is the account that you send from. Choose another.",
  contract:
    "This is the contract of a coin or of the escrow, and what is sent there is lost. Ask for the address of the person.",
} as const;
export const isNew = "New to you";
export const isNewAdvice =
  "You have not sent to this address from this browser. Compare it with where you have it from, its middle too.";
export const sentBefore = "You have sent to this address before.";
export const yours = (name: string) => `${name}, your own account.`;
export const earlier = "the address that you sent to before";
export const lookalike = (name: string) => `This is not ${name}. It only looks like it.`;
export const lookalikeAdvice =
  "Same beginning, same end, another address in between. Fraudsters send you tiny amounts from such addresses so that you copy them from your history.";
export const pasted = "What you pasted";
export const sendToKnown = (name: string) => `Send to ${name}`;
export const isContract = "This is a contract, not a person's wallet";
export const isContractAdvice =
  "Coins sent to a contract that does not expect them are lost. An exchange or a shared wallet may have one: be sure that it takes this coin on this chain.";
export const meant = "I have this address from the person themselves, by another way";
export const meantHint = "Let me send to it.";
export const howMuch = "How much";
export const youHave = (balance: string) => `You have ${balance}.`;
export const maximum = "Maximum";
export const leftHere = "Left in this account";
export const review = "Review";
export const nothing = "There is nothing to send";
export const nothingAdvice = "Receive coins first. They show here as soon as the chain has them.";
export const notRead = "What you have could not be read";
export const notReadAdvice =
  "The chain's node does not answer. It is asked again every few seconds.";
export const sent = (coins: string, to: string) => `Sent ${coins} to ${to}`;
export const onItsWay = (chain: string) => `It is on its way on ${chain}…`;
export const arrived = (chain: string) => `It arrived on ${chain}.`;
export const failed =
  "The chain refused it, and nothing left your account but the fee. Look at the amount and the address, and try again.";
export const transaction = "Transaction";
export const done = "Done";
export const again = "Send again";
