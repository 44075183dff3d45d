/** Translated from English; reviewed by: nobody yet. */

export const allowTo = (escrow: string) => `您允许 ${escrow} 划走`;
export const captured = "收取";
export const commissionTo = (rate: string, feeRecipient: string) =>
  `佣金（${rate}）付给 ${feeRecipient}`;
export const paidOutTo = (payee: string) => `付给 ${payee}`;
export const backToPayer = "退还给付款人";
export const none = "无";
export const staysInEscrow = "留在托管中";
export const decidedBy = "裁决人";
export const withoutDecision = "若无裁决，此期限后退还给付款人";
export const publicOnChain = "在链上公开";
export const youPay = "您支付";
export const networkFee = "网络费";
export const paidByYou = "由您支付";
export const youAuthorize = "您授权";
export const validUntil = "有效期至";
export const noneRelayerPays = "无：会为您代付";
export const intoEscrowContract = "转入托管合约";
export const throughEscrowContract = "经由托管合约";
export const paidOutAtOnceTo = "立即付给";
export const heldFor = "为此商家托管";
export const comesBackTo = "退款付给";
export const backTo = (payer: string) => `退还给付款人 ${payer}`;
export const commission = "佣金";
export const paidFromYourWallet = "从您的钱包支付";
export const toPayer = (payer: string) => `付给付款人 ${payer}`;
export const refundableAfter = "此后仍可退款的金额";
export const youRelease = "您放款";
export const commissionBorneByMerchant = "佣金，由商家承担";
export const forArbiter = "供仲裁人参考";
export const paidOutToYou = (owner: string) => `付给您，${owner}`;
export const voteBackToPayer = "您投票：退还给付款人";
export const panel = "仲裁小组";
export const paidOutToAddress = (to: string) => `付给 ${to}`;
