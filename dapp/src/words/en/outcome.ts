export const ofWhichCommission = (fee: string) => `, of which ${fee} is the commission`;
export const donePaid = (amount: string) => `${amount} was paid.`;
export const doneReleased = (amount: string, commission: string) =>
  `You released ${amount}${commission}. The merchant has been paid.`;
export const doneCaptured = (amount: string, commission: string) =>
  `${amount} was captured${commission}.`;
export const doneReturned = (returned: string) => `${returned} is the payer's again.`;
export const doneRefunded = (amount: string) => `${amount} was refunded to the payer.`;
export const doneDisputed = "The payment is disputed now. The arbiter decides.";
export const doneEvidence = "Your evidence is on the chain.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `Divided: ${returned} to the payer, ${amount} captured${commission}.`;
export const doneKept = (amount: string) => `${amount} is kept in the contract.`;
