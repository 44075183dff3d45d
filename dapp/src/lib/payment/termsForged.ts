/** The terms in the log do not hash to the payment's id, so the node cannot be trusted. */
export class TermsForged extends Error {
  override name = "TermsForged";
}
