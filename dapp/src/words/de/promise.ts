/** Translated from English; reviewed by: nobody yet. */

export const promiseAtOnce = (money: string, merchant: string) =>
  `Wenn Sie zahlen, gehen die ${money} sofort an ${merchant}: Kein Smart Contract hält sie für Sie, und niemand kann einen Streitfall entscheiden.`;
export const promiseHeld = (money: string, merchant: string) =>
  `Wenn Sie zahlen, hält ein Smart Contract die ${money}, nicht ${merchant}.`;
export const atAnyTime = "jederzeit";
export const untilAfterYouPay = (span: string) => `bis ${span} nach Ihrer Zahlung`;
export const takesAtOnce = (merchant: string, until: string) =>
  `${merchant} kann das Geld sofort einziehen, ${until}.`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `${span} lang können nur Sie das Geld an ${merchant} auszahlen lassen. Danach kann ${merchant} es einziehen, ${until}.`;
export const endsNever = (merchant: string) =>
  `Es gibt kein Datum, an dem das Geld zurückkommt: Es wird gehalten, bis Sie es auszahlen lassen, ${merchant} es einzieht oder zurückgibt oder ein Streitfall endet.`;
export const endsByReclaim =
  "Was bis dahin nicht eingezogen ist, kann an Sie zurückgesendet werden, von jedem.";
export const disputeByNobody = "Niemand kann einen Streitfall darüber entscheiden.";
export const whileItIsHeld = "Solange es gehalten wird,";
export const untilThen = "Bis dahin";
export const named = (name: string, address: string) => `${name} (${address})`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when} können Sie und ${merchant} darüber einen Streitfall eröffnen: ${arbiter} teilt das Geld dann auf. Ist ${span} nach Beginn des Streitfalls nichts entschieden, kann es an Sie zurückgesendet werden.`;
export const refundNever = (merchant: string) =>
  `Was ${merchant} eingezogen hat, kann nicht über den Contract erstattet werden.`;
export const refundUntil = (merchant: string, span: string) =>
  `Was ${merchant} eingezogen hat, kann der Händler über den Contract erstatten, bis ${span} nach Ihrer Zahlung oder nach Beginn eines Streitfalls.`;
export const shortAtOnce = (merchant: string) =>
  `Ihr Geld geht sofort an ${merchant}. Nichts hält es für Sie, und niemand kann einen Streitfall entscheiden.`;
export const escrow = "Treuhand";
export const shortHeld = <Part>(escrow: Part) => ["Ihr Geld wartet in ", escrow, "."];
export const shortAnyTime = (merchant: string) =>
  `${merchant} kann es einziehen, sobald es da ist.`;
export const shortAfter = (merchant: string, span: string) =>
  `${merchant} bekommt es, wenn Sie sagen, dass Sie Ihre Bestellung haben, oder ${span} nach der Zahlung.`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `${merchant} bekommt es, wenn Sie sagen, dass Sie Ihre Bestellung haben, oder ${span} nach der Zahlung, wenn Sie kein Problem melden.`;
export const shortEnd = (span: string) =>
  `Was bis ${span} nach der Zahlung nicht eingezogen ist, gehört wieder Ihnen.`;
