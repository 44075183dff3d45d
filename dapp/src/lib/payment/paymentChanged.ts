/** Something happened to the payment since the dialog told what it would do. */
export class PaymentChanged extends Error {
  override name = "PaymentChanged";
}

/** The payment ended by something else, so that the action did not happen. */
export class ActionOvertaken extends Error {
  override name = "ActionOvertaken";
}
