/** Translated from English; reviewed by: nobody yet. */

export const headline = "用加密货币付款。您收到所购内容时，商家收到款项。";
export const introduction =
  "您的款项先存放在托管合约中，该合约只能付给商家，或退回给您。您从自己的钱包付款，无须注册账户。";
export const forPayers =
  "来付款的？请打开商家给您的付款链接，或扫描商家给您的二维码：它会直接带您到订单。";
export const howItGoes = "付款流程";
export const stepPay = "您付款，仅一次";
export const stepPayText = "您在自己的钱包中确认。款项转入托管合约。";
export const stepHeld = "款项安全托管";
export const stepHeldText = "商家看到款项已到位，便会发出您购买的内容。";
export const stepPaid = "您收到了：商家收款";
export const stepPaidText = "凭您的确认；或在您未报告问题的情况下，于约定的天数之后。";
export const stepBack = "或者退回给您";
export const stepBackText =
  "如果商家取消，或未在期限内收取。如果你们意见不一，仲裁人只能在你们双方之间分配。";
export const forShops = "商家";
export const forShopsText =
  "付款链接、二维码、结账页和 API。款项付到您自己的钱包，收取之后没有拒付。";
export const startSelling = "开始销售";
export const toShops = "前往您的付款";
export const cost = "费用";
export const costText =
  "顾客：只需支付网络费，有人代付时则无须支付。商家：按所收取的款项支付佣金，退回的部分不收佣金。";
export const control = "谁能转移款项";
export const controlText =
  "您、商家，以及仲裁人（如果您的订单指定了仲裁人）：各自只能按您签署的条款行事。运营本网站的人不能拿走款项，也不能把它发到别处。";
export const signIn = "登录";
export const docs = "API 参考文档";
export const myPayments = "您的钱包的全部付款";
export const wallet = "此浏览器中的钱包，用于日常小额";
