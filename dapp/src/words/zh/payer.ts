/** Translated from English; reviewed by: nobody yet. */

/** What a payer is told of their payment. `shop` is the merchant's name, or "the shop". */
export const theShop = "商家";
export const held = "安全托管中";
export const partlyPaidOut = "部分已付给商家";
export const paidOut = "已付给商家";
export const returned = "已退还";
export const refunded = "已退款";
export const partlyRefunded = "部分已退款";
export const yourMove = "等您处理";
export const yoursAgain = "重新归您所有";
export const inDispute = "争议中";
export const settled = "已和解";
export const ruled = "已裁决";
export const nothingPaid = "未支付";
export const nothingPaidSentence = "没有支付任何款项。";

export const inEscrow = "您的款项在托管中。";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `${captured} 已付给 ${shop}，${held} 在托管中。`;
export const leftInEscrow = (held: string) => `${held} 在托管中。`;
export const partIsBack = (returned: string) => `${returned} 已退回给您。`;
export const collectsLater = (shop: string, from: string) =>
  `您确认收货后，或从${from} 起，${shop} 可以收取。`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `您确认收货后，或在您没有报告问题的情况下从${from} 起，${shop} 可以收取。`;
export const sayBefore = (shop: string, from: string) =>
  `有问题吗？请在${from} 之前提出。从那时起，${shop} 无须您确认即可收取。`;
export const collectsNow = (shop: string) => `${shop} 可随时收取。`;
export const collectsNowUnlessProblem = (shop: string) =>
  `${shop} 可随时收取。有问题吗？请在其收取之前提出。`;
export const yoursFrom = (end: string) => `到${end} 仍未收取的部分重新归您所有。`;
export const notCollected = (shop: string, held: string) =>
  `${shop} 未在期限内收取。全部 ${held} 归您所有：您可随时取回。`;
export const youPaidOut = (shop: string, on: string) =>
  `您已确认收货，款项已于${on} 付给 ${shop}。`;
export const shopCollected = (shop: string, on: string) => `${shop} 已于${on} 收取。`;
export const paidAtOnce = (shop: string, on: string) => `款项已于${on} 立即付给 ${shop}。`;
export const canRefund = (until: string) => `在${until} 之前，对方仍可向您退款。`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `${shop} 已退款 ${refunded}，保留 ${kept}。`;
export const refundedAll = (shop: string, refunded: string) =>
  `${shop} 已将所收取的款项 ${refunded} 全部退款。`;
export const partCameBack = (returned: string) => `在此之前，${returned} 已退回给您。`;
export const shopReturned = (shop: string, on: string) => `${shop} 已于${on} 全部退还。`;
export const cameBack = (on: string) => `款项已于${on} 全部退回给您。`;
export const arbiterDecides = (shop: string, by: string) =>
  `${shop} 现在不能收取。仲裁人将在${by} 之前裁决。如果仲裁人没有作出裁决，您可以全部取回。`;
export const arbiterSilent = (held: string) =>
  `仲裁人未在期限内裁决。全部 ${held} 归您所有：请赶在迟来的裁决之前取回。`;
export const agreed = (on: string, division: string) => `双方已于${on} 达成一致：${division}`;
export const decided = (on: string, division: string) => `仲裁人已于${on} 裁决：${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `您取回 ${returned}，其余归 ${shop}。`;
export const shopGotNothing = (returned: string, shop: string) =>
  `您取回 ${returned}，${shop} 没有得到款项。`;

export const waitingForYou = "等待您取回";
export const locked = "裁决前锁定";
export const paidTo = (shop: string) => `已付给 ${shop}`;
export const returnedToYou = "已退回给您";
export const youPaid = "您已支付";
export const shopMayCollect = "商家可以收取";
export const yours = "重新归您所有";

export const eventFunded = (amount: string) => `您已将 ${amount} 付入托管`;
export const eventRelayed = "您没有支付网络费";
export const eventReleased = (amount: string) => `您向商家放款 ${amount}`;
export const eventCaptured = (amount: string) => `商家收取了 ${amount}`;
export const eventVoided = (amount: string) => `商家向您退还了 ${amount}`;
export const eventReclaimed = (amount: string) => `${amount} 未在期限内收取，已退回给您`;
export const eventRefunded = (amount: string) => `商家向您退款 ${amount}`;
export const eventDisputed = "您发起了争议";
export const eventDisputedByShop = "商家发起了争议";
export const eventEvidence = "您提交了证据";
export const eventEvidenceOfShop = "商家提交了证据";
export const eventResolved = (returned: string, amount: string) =>
  `仲裁人裁决：${returned} 归您，${amount} 归商家`;
export const eventSettled = (returned: string, amount: string) =>
  `双方达成一致：${returned} 归您，${amount} 归商家`;
export const eventDisputeExpired = (amount: string) => `${amount} 已退回给您：仲裁人未在期限内裁决`;
export const shopMayCollectNote = "除非您在此之前报告问题。";
export const shopMayCollectAnyway = "无须您确认。条款未指定可以阻止收取的仲裁人。";
export const notCollectedIsYours = "未收取的部分重新归您所有";
export const notCollectedIsYoursNote = "届时由您取回，随时都可以。";
export const arbitrationEndsNote = "若没有裁决，您可以取回托管中的全部款项。";
export const refundsEnd = "退款最后期限";
export const refundsEndNote = "在此之前，商家可以通过合约退款。";
