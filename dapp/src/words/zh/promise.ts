/** Translated from English; reviewed by: nobody yet. */

export const promiseAtOnce = (money: string, merchant: string) =>
  `您付款时，${money} 会立即付给 ${merchant}：没有合约为您托管，也无人可以裁决争议。`;
export const promiseHeld = (money: string, merchant: string) =>
  `您付款时，${money} 由合约托管，而不在 ${merchant} 手中。`;
export const atAnyTime = "随时";
export const untilAfterYouPay = (span: string) => `在您付款后${span}内`;
export const takesAtOnce = (merchant: string, until: string) =>
  `${merchant} 立即就可以收取，且${until}都可以收取。`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `在${span}内，只有您能让款项付给 ${merchant}。此后 ${merchant} ${until}都可以收取。`;
export const endsNever = (merchant: string) =>
  `没有退回款项的日期：它会一直托管，直到您放款、${merchant} 收取或退还，或争议结束。`;
export const endsByReclaim = "届时未被收取的款项可以退回给您，任何人都可以执行退回。";
export const disputeByNobody = "没有人可以裁决与之有关的争议。";
export const whileItIsHeld = "在托管期间";
export const untilThen = "在此之前";
export const named = (name: string, address: string) => `${name}（${address}）`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}，您和 ${merchant} 都可以发起争议：随后由 ${arbiter} 分配款项。若${span}内没有裁决，款项可以退回给您。`;
export const refundNever = (merchant: string) => `${merchant} 已收取的款项，无法通过合约退款。`;
export const refundUntil = (merchant: string, span: string) =>
  `${merchant} 已收取的款项，可由其通过合约退款，期限为您付款后或争议开始后${span}。`;
export const shortAtOnce = (merchant: string) =>
  `您的款项会立即付给 ${merchant}。款项不会为您托管，也无人可以裁决争议。`;
export const escrow = "托管";
export const shortHeld = <Part>(escrow: Part) => ["您的款项会先进入", escrow, "。"];
export const shortAnyTime = (merchant: string) => `款项一到位，${merchant} 即可收取。`;
export const shortAfter = (merchant: string, span: string) =>
  `您确认收货时，或${span}后，${merchant} 会得到款项。`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `您确认收货时，或在您没有报告问题的情况下${span}后，${merchant} 会得到款项。`;
export const shortEnd = (span: string) => `若${span}内未被收取，款项重新归您所有。`;
