/** Translated from English; reviewed by: nobody yet. */

import type { DescriptorText } from "../../../../clear-signing/texts.gen.ts";

/** Texts of the descriptors that wallets read, by their English. What stands in braces stays: the wallet puts the value there. */
export const ofDescriptor: Readonly<Record<DescriptorText, string>> = {
  "Pay {terms.amount} to {terms.merchant}, {terms.instant}":
    "向 {terms.merchant} 支付 {terms.amount}，{terms.instant}",
  "Pay {permitted.amount} to {witness.merchant}, {witness.instant}":
    "向 {witness.merchant} 支付 {permitted.amount}，{witness.instant}",
  "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}":
    "支付多笔托管付款：{terms.[].amount}，付给 {terms.[].merchant}",
  "Pay {value} into escrow {to}": "将 {value} 付入托管：{to}",
  "Pay out {amount} to {terms.payee}; {releaseRest}":
    "从托管中将 {amount} 付给 {terms.payee}；{releaseRest}",
  "Pay out {payments.[].captureAmount} to {shared.payee}":
    "从托管中将 {payments.[].captureAmount} 付给 {shared.payee}",
  "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}":
    "提交由 {terms.payer} 签署的放款：{amount} 付给 {terms.payee}",
  "Release {amount} of the {held} base units held for this payment":
    "从为这笔付款托管的 {held} 个最小单位中放款 {amount} 个",
  "Return {amount} of held money to {terms.payer}": "从托管款项中退还 {amount} 给 {terms.payer}",
  "Return all held money of the payment to {terms.merchant} to {terms.payer}":
    "将付给 {terms.merchant} 的付款中所有托管款项退还给 {terms.payer}",
  "Return all held money to {terms.payer}, because the arbiter did not rule in time":
    "将所有托管款项退还给 {terms.payer}，因为仲裁人没有按时裁决",
  "Refund {amount} to {terms.payer} from {fromCredit}":
    "从{fromCredit}向 {terms.payer} 退款 {amount}",
  "Dispute the payment to {terms.merchant} before {terms.arbiter}":
    "就付给 {terms.merchant} 的付款向 {terms.arbiter} 发起争议",
  "Dispute this payment before its arbiter": "就这笔付款向其仲裁人发起争议",
  "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}":
    "提交由 {terms.payer} 签署的争议，涉及付给 {terms.merchant} 的付款",
  "Publish evidence about the payment to {terms.merchant}: {evidence}":
    "就付给 {terms.merchant} 的付款公开证据：{evidence}",
  "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}":
    "退还 {payerAmount} 给 {terms.payer}；其余付给 {terms.payee}",
  "Return {payerAmount} base units to the payer; the rest goes to the payee":
    "退还 {payerAmount} 个最小单位给付款人；其余付给收款人",
  "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee":
    "从托管的 {held} 个最小单位中退还 {payerAmount} 个给付款人；其余付给收款人",
  "{approved} {operator} to capture, void and refund for you":
    "{approved} {operator} 代您收取、退还和退款",
  "{approved} {operator} to capture, void and refund for {merchant}":
    "{approved} {operator} 代 {merchant} 收取、退还和退款",
  "Withdraw your whole credit in {token}": "提取您的全部 {token} 余额",
  "Send {amount} of your credit to {to}": "从您的余额中发送 {amount} 至 {to}",
  "Pay {owner} its whole credit in {token}": "将 {owner} 的全部 {token} 余额付给该账户",
  "{allowed} that anyone pays your credit out to you": "{allowed}任何人将您的余额付给您",
  "Divide the pot in {token} among the list": "按名单分配累积的 {token} 佣金",
  "Make several calls of the escrow at once": "一次执行对托管合约的多个调用",
  "held until released, captured or returned": "托管至放款、收取或退还为止",
  "paid out at once": "立即付给对方",
  "as credit in the escrow": "记为托管合约中的余额",
  "by transfer": "直接转账",
  "the rest returns to the payer": "其余退还给付款人",
  "the rest stays in escrow": "其余留在托管中",
  "your credit in the escrow": "您在托管合约中的余额",
  "your wallet": "您的钱包",
  Appoint: "授权",
  Dismiss: "不再授权",
  Allow: "允许",
  Refuse: "不允许",
  "all held": "全部托管的",
  "You pay": "您支付",
  "You authorize": "您授权",
  "You release": "您放款",
  Amount: "金额",
  Coin: "币种",
  Captured: "收取",
  Rest: "其余",
  "Held for": "为此商家托管",
  "Paid out to": "付给",
  Payer: "付款人",
  Merchant: "商家",
  Arbiter: "仲裁人",
  Operator: "被授权方",
  "Refunds go to": "退款付给",
  "Back to the payer": "退还给付款人",
  "To the payer": "付给付款人",
  To: "接收方",
  "Into the escrow contract": "转入托管合约",
  "In the escrow contract": "所在托管合约",
  Payment: "付款",
  "Payment is": "付款方式",
  "Paid from": "付款来源",
  "Paid out": "付给收款人的方式",
  "Merchant waits": "商家等待",
  "Comes back after": "此期限后退回",
  "Refundable for": "可退款期限",
  Commission: "佣金",
  "Commission to": "佣金付给",
  "Shared by the list": "佣金分成名单",
  Share: "份额",
  "Valid until": "有效期至",
  Order: "订单",
  Evidence: "证据",
  "Of what is held": "托管总额",
  You: "您的选择",
  "The merchant's wish": "商家的选择",
  Call: "调用",
};
