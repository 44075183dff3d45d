/** Translated from English; reviewed by: nobody yet. */

export const orderDeliver = (merchant: string) => `${merchant} 看到付款，可以交付。`;
export const orderNothingOwed = (merchant: string) =>
  `${merchant} 没有得到其中任何款项，因此就此订单互不相欠。`;
export const notPaid = "未支付";
export const nothingPaid = "没有支付任何款项。";
export const heldInEscrow = "托管中";
export const partlyPaidOut = "部分已付给商家";
export const paidOut = "已付给商家";
export const refunded = "已退款";
export const returnedToPayer = "已退还给付款人";
export const notCollectedInTime = "未在期限内收取";
export const orderNotCollected = (merchant: string) =>
  `${merchant} 未在期限内收取款项。请跟踪付款以取回款项。`;
export const disputed = "争议中";
export const orderDisputed = "请跟踪付款，了解争议进展。";
export const restReturned = (returned: string) => `其余 ${returned} 已退还给付款人。`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `合约托管着 ${held}，另有 ${refundable} 已收取且未退款。${back}${stillHeld}`;
export const alsoReturned = (returned: string) => `${returned} 已退还给付款人。`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `合约托管着 ${held}。${alsoReturned}${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) => `${captured} 已收取，合约仍托管着 ${held}。${alsoReturned}${next}`;
export const whereExpired = (held: string) =>
  `收取期已结束。${held} 现在可以退还给付款人。只有付款人仍可将其放款给商家。`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `${captured} 已收取，其中 ${refunded} 已退款。${alsoReturned}已没有托管中的款项。`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `${captured} 已收取。${alsoReturned}已没有托管中的款项。`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `所收取的 ${refunded} 已全部退款给付款人。${alsoReturned}`;
export const whereReturned = "款项已全部退还给付款人。";
export const whereDisputed = (held: string, next: string) => `${held} 处于争议中。${next}`;
export const nextArbiter = (left: string) =>
  `款项会一直托管，直到仲裁人裁决、付款人放款或商家退还。若${left}内没有上述情况，可以退还给付款人。`;
export const nextArbiterLate = "仲裁人未在期限内裁决：现在可以退还给付款人。";
export const nextInspection = (left: string) => `付款人可以放款；商家${left}后可以收取。`;
export const nextCapture = "付款人可以放款，商家可以收取。";
export const nextReclaim = (taking: string, left: string) =>
  `${taking}${left}内未收取的款项，可以退还给付款人。`;
export const nextStays = (taking: string) => `${taking}款项会留在那里，直到付款人或商家采取行动。`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking}款项会留在那里，直到付款人或商家采取行动，或争议结束。`;
