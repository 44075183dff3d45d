export const inUse = "Where captured money goes";
export const note =
  "It stands in the terms that your customers sign. A change holds for new offers; nobody can redirect what is signed already.";
export const onEveryChain = "every chain";
export const onEveryOther = "every other chain";
export const onEveryWithout = "every chain without an address of its own";
export const onChain = (chain: string) => `on ${chain}`;
export const payee = "payout address";
export const change = "Change";
export const changeTitle = "Ask for another payout address";
export const whichChain = "For";
export const address = "New address";
export const addressHint =
  "0x and 40 digits. Check it against the wallet itself, not against a message.";
export const addressWrong = "This is no address: 0x and 40 hexadecimal digits.";
export const label = "Name in your address book";
export const labelHint = "Such as Kiln vault. May be left out.";
export const cold = "It is a cold wallet";
export const coldHint = "A Safe, a hardware or a paper wallet that does not sign every day.";
export const proof = "How do you know that it is yours?";
export const proofs = {
  signature: "I sign with it now",
  acknowledged: "It cannot sign now, and I take the risk",
} as const;
export const signHint = "Connect that wallet here; it signs a message that moves nothing.";
export const riskHint =
  "Money sent to a wrong address is lost. A second owner must confirm this, or you again after an hour.";
export const acknowledge = "I have checked every digit";
export const acknowledgeHint =
  "The wrong address cannot be taken back once money has arrived there.";
export const notThisWallet = (connected: string) =>
  `The connected wallet is ${connected}. Connect the one with the new address.`;
export const waitingForWallet = "Waiting for your wallet…";
export const ask = "Ask for the change";
export const waits = "Then it waits, every owner is told, and any of them can stop it.";
export const pendingTitle = "Changes that are waiting";
export const changesTo = (when: string) => `holds for new offers ${when}`;
export const needsConfirmation = "waits for a second owner, or for you an hour after you asked";
export const stopIt = "Stop the change";
export const stopNamed = (address: string) => `Stop the change to ${address}`;
export const confirm = "Confirm";
export const confirmNamed = (address: string) => `Confirm the change to ${address}`;
export const signed = "signed by the address";
export const riskTaken = "not signed by the address";
export const coldTag = "cold";
export const history = "Earlier changes";
export const noHistory = "The payout address has never changed.";
export const applied = "in force since";
export const stopped = "stopped";
export const whenDone = (what: string, when: string) => `${what} ${when}`;
export const askedBy = (name: string) => `asked by ${name}`;
export const theChanges = "the changes";
export const somebody = "a former member";
