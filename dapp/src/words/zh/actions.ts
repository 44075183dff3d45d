/** Translated from English; reviewed by: nobody yet. */

export const confirmDelivery = (shop: string) => `确认收货，付款给 ${shop}`;
export const getMoneyBack = "取回我的款项";
export const getMoneyBackInvitation = "商家未在期限内收取。款项归您所有，您可随时取回。";
export const getDisputedBackInvitation = "仲裁期结束后若仍没有裁决，您可以取回款项。";
export const theShop = "商家";
export const confirmDeliveryInvitation =
  "收到所购内容后，请放款；您也可以只放款让您满意的那一部分。";
export const capture = "收取";
export const captureInvitation = "交付后，请收取款项，或收取与已交付部分相应的款项。";
export const giveBack = "退还";
export const giveBackInvitation = "款项在托管期间，您可随时退还。";
export const refund = "退款";
export const refundInvitation = "您可以把已收取的款项全部或部分退款给付款人。";
export const returnToPayer = "退还给付款人";
export const returnToPayerInvitation = "收取期已结束。款项现在可以退还给付款人。";
export const openDispute = "发起争议";
export const openDisputeInvitation = "如果有问题，您可以请仲裁人裁决。";
export const addEvidence = "补充证据";
export const addEvidenceInvitation = "您可以向仲裁人提供证据链接。";
export const decideDispute = "裁决争议";
export const decideDisputeInvitation = "您是仲裁人：请在付款人与商家之间分配款项。";
export const endDispute = "结束争议";
export const endDisputeInvitation = "仲裁期结束后若仍没有裁决，款项可以退还给付款人。";
