/** Translated from English; reviewed by: nobody yet. */

import * as pay from "./pay.ts";

export const title = "托管如何运作";
export const lead =
  "在您与商家之间，有一份链上合约。它对您的款项只能做两件事：付给商家，或退回给您。由谁决定、截止到何时，都写在您签署的条款中。";

export const way = "您的款项如何流转";
export const pays = "您付款";
export const paysText =
  "您在自己的钱包中确认。从那时起，款项在合约中，既不在商家手中，也不在本网站手中。";
export const isHeld = "款项托管";
export const isHeldText =
  "在条款给您的验收天数内，只有您能让款项付给商家。商家看到款项已到位，便会发出您的订单。";
export const isPaid = "商家收款";
export const isPaidText =
  "您确认收货时，或商家在这些天数过后收取时。如果一切顺利，您无须做任何事。";
export const comesBack = "或者退回给您";
export const comesBackText =
  "托管期间，商家可随时退还。商家到最后期限仍未收取的款项重新归您所有：您自行取回，无须任何人协助。";
export const isRefunded = "之后的退款";
export const isRefundedText =
  "对已收取的款项，商家在条款所定日期之前仍可退款。届时那已是商家自己的资金，因此任何人都不能强制其退款。";

export const depends = "请阅读您订单的条款";
export const dependsText = `有些订单会立即付给商家。有些不给您验收天数、未指定仲裁人，或没有最后期限。结账页会在您付款之前用文字说明，请见“${pay.whatIsSigned}”。`;

export const whoCan = "谁能做什么";
export const can = "可以";
export const cannot = "不可以";
export const you = "您";
export const youCan =
  "随时让款项付给商家。若条款指定了仲裁人，在商家的最后期限之前发起争议。取回未被收取的款项。";
export const youCannot = "在商家的最后期限之前单方面取回款项，或撤销商家已完成的收取。";
export const shop = "商家";
export const shopCan =
  "在您的验收天数之后、最后期限之前收取。退还款项。向您提议分配方案。自己发起争议。";
export const shopCannot =
  "提前收取、逾期收取，或在争议期间收取。收取超过您签署的金额，或把款项发往其他地址。";
export const arbiter = "仲裁人";
export const arbiterCan = "在您与商家之间分配争议所涉的款项。";
export const arbiterCannot = "在没有争议时介入、把款项发给其他任何人，或阻止您与商家达成一致。";
export const site = "本网站";
export const siteCan =
  "把您的签名提交到链上，并替您支付网络费。在商家允许的情况下，以商家的名义收取或退还。";
export const siteCannot =
  "更改您签署的内容，或让款项流向您和商家以外的任何人。即使本网站停止运行，合约仍会响应您的钱包。";
export const issuer = "币的发行方";
export const issuerCan = "在其币种允许的情况下冻结该币：无论在合约中，还是在任何钱包中。";
export const issuerCannot = "动用其他币种的付款。";

export const disagree = "如果你们意见不一";
export const message = "给商家留言";
export const messageText = "这不会转移资金，也不会改变任何日期。";
export const split = "协商分配方案";
export const splitText = "由一方提议如何分配。双方都签名后，款项才会转移。";
export const dispute = "发起争议";
export const disputeText =
  "商家不能再收取：由条款中的仲裁人在你们双方之间分配款项，除非你们在此之前达成一致。若90天内没有裁决，全部款项归您所有。届时请及时取回，因为在您取回之前，迟来的裁决仍然有效。";
export const whereTo = "以上三项都在您付款的页面上。";

export const costs = "费用";
export const costsText =
  "若网站不替您支付网络费，则由您支付；结账页会在您付款前说明是哪一种。商家从所收取的款项中支付佣金，退回的部分不收佣金。仲裁人可能另收自己的费用，仲裁法庭可能要求押金。";

export const limits = "它做不到的事";
export const limitGoods = "判断您的订单是否合格。这要由您、商家和仲裁人来处理。";
export const limitWallet = "把款项退回到付款钱包以外的地方。请保管好该钱包及其助记词。";
export const limitPublic =
  "为金额、钱包和证据保密：链上的这些信息人人可读。您购买的内容只以指纹的形式存在于链上。";
export const limitAudit = "毫无风险。合约及其测试人人可读，但没有第三方对其作过审计。";

export const check = "自行查证";
export const checkText =
  "合约没有所有者，任何人都不能暂停或更改它。以下是合约的位置，以及此处可用于付款的币种。";
export const contractOn = (chain: string) => `${chain} 上的托管合约`;
export const lookUp = (chain: string) => `在 ${chain} 上查看`;
export const coins = (symbols: readonly string[]) => symbols.join("、");
export const find = "查找我的付款";
export const verify = "核验收据";
export const toHelp = "付款帮助";
