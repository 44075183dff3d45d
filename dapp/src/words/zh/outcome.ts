/** Translated from English; reviewed by: nobody yet. */

export const ofWhichCommission = (fee: string) => `，其中佣金 ${fee}`;
export const donePaid = (amount: string) => `已支付 ${amount}。`;
export const doneReleased = (amount: string, commission: string) =>
  `您已放款 ${amount}${commission}。款项已付给商家。`;
export const doneCaptured = (amount: string, commission: string) =>
  `已收取 ${amount}${commission}。`;
export const doneReturned = (returned: string) => `${returned} 重新归付款人所有。`;
export const doneRefunded = (amount: string) => `已向付款人退款 ${amount}。`;
export const doneDisputed = "这笔付款现在处于争议中。由仲裁人裁决。";
export const doneEvidence = "您的证据已上链。";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `已分配：付款人得 ${returned}，商家收取 ${amount}${commission}。`;
export const doneKept = (amount: string) => `${amount} 保留在合约中。`;
