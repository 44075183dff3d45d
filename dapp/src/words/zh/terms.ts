/** Translated from English; reviewed by: nobody yet. */

export const periods = "期限";
export const periodsNote =
  "适用于从现在起创建且未另行指定期限的结账页和链接。已有的保持其条款不变。";
export const inspection = "顾客的验收期";
export const inspectionHint = "您须等待这么久，除非顾客表示一切无误。";
export const capture = "您可收取至第几天";
export const captureHint = "届时您未收取的款项会退回。0：永不退回，此时必须有仲裁人。";
export const refund = "您可退款至第几天";
export const refundHint = "从您自己的钱包或合约中的余额退款。0：不退款。";
export const days = "天";
export const usual = (days: string) => `留空：${days}。`;
export const noDays = "请填写天数，例如 3 或 0.5。";
export const reads = "顾客看到的内容";
export const cannotBe = "按这些期限，任何人都无法付款。收取和退款的天数必须多于验收的天数。";
export const arbiter = "意见不一时由谁裁决";
export const arbiterNote = "仲裁人只能在您与顾客之间分配托管中的款项，不能拿走、留存或发往别处。";
export const arbiterAddress = "仲裁人的地址";
export const arbiterAddressHint = "留空：无人。此时不能发起争议。";
export const arbiterRefused =
  "请填写双方都信任的人的地址：不能是您自己的地址、您的收款地址，也不能是合约的地址。";
export const arbiterName = "顾客看到的名称";
