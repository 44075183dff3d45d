/** The terms in the log do not hash to the payment's id: the node's answer cannot be trusted. */
export class TermsForged extends Error {
  override name = "TermsForged";
}
