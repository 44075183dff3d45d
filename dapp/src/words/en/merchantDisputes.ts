export const disputes = "Disputes";
export const advice =
  "While a dispute is open, its money stays with the escrow. Only the arbiter or an agreement of both sides divides it.";
export const parts = "Parts of the list";
export const partNames = {
  waiting: "Waiting for you",
  arbiter: "With the arbiter",
  closed: "Closed",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "the disputes";
export const theDispute = "the dispute";
export const dispute = "Dispute";
export const chainsSilent = "Some chains give no answer";
export const chainsSilentAdvice = (names: string) =>
  `Disputes on ${names} are missing here: neither the public history nor the service tells them now. This page asks again by itself.`;
export const endedSilentAdvice = (names: string) =>
  `Ended disputes on ${names} are missing here: only the public history (subgraph) has them, and it gives no answer.`;
export const fromRecord = "From the service’s own record";
export const fromRecordAdvice = (names: string) =>
  `The public history of ${names} gives no answer. Who spoke last is not known, so these disputes stand with those that wait for you.`;
export const offersMissing = "Not every offer is known";
export const offersMissingAdvice =
  "The service does not tell now what some customers offer. Open a dispute to see it.";
export const cut = "There are more";
export const cutAdvice = "The most urgent are listed. Others show once these have ended.";
export const noneIn = {
  waiting: "Nothing waits for you",
  arbiter: "Nothing is with the arbiter",
  closed: "No dispute has ended yet",
};
export const noneAdvice = {
  waiting:
    "A dispute shows here while its customer had the last word, or offers a split that you can accept.",
  arbiter: "A dispute shows here once you have answered it.",
  closed: "Here is what was ruled, agreed or given up.",
};
export const toAnswer = "to answer";
export const toRule = "to rule";
export const noRuling =
  "No ruling came in time: anyone can send the money back to the customer now";
export const customerOffers = (amount: string) =>
  `The customer asks for ${amount} back, and you can accept`;
export const opened = (when: string) => `Opened ${when}`;
export const customerSpoke = (when: string) => `The customer spoke last, ${when}`;
export const storeSpoke = (when: string) => `You spoke last, ${when}`;
export const expired = (amount: string) => `No ruling in time: ${amount} went back`;
export const gaveBack = "You gave it back";
export const released = "The customer let you have it";
export const settled = {
  allToYou: "Agreed: all to you",
  allBack: "Agreed: all went back",
  partBack: (amount: string) => `Agreed: ${amount} went back`,
};
export const ruled = {
  allToYou: "Ruled: all to you",
  allBack: "Ruled: all went back",
  partBack: (amount: string) => `Ruled: ${amount} went back`,
};
export const notInThisMode = "This chain is not in this mode";
export const notOnChain = "The chain has no such payment";
