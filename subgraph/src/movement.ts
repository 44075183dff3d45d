import { BigInt } from "@graphprotocol/graph-ts";

/** How much of a payment's money one event moves, in base units. */
export class Movement {
  /** Paid into the escrow. */
  funded: BigInt = BigInt.zero();
  /** Captured, commission included. */
  captured: BigInt = BigInt.zero();
  /** The commission in it. */
  fees: BigInt = BigInt.zero();
  /** Given back by the merchant before capture. */
  voided: BigInt = BigInt.zero();
  /** Gone back after the capture window. */
  reclaimed: BigInt = BigInt.zero();
  /** Given back by a ruling or an agreement. */
  awarded: BigInt = BigInt.zero();
  /** Gone back because the arbiter did not rule in time. */
  expired: BigInt = BigInt.zero();
  /** Paid back after capture; it does not come out of what is held. */
  refunded: BigInt = BigInt.zero();

  /** Gone back to the payer without having been captured. */
  returned(): BigInt {
    return this.voided.plus(this.reclaimed).plus(this.awarded).plus(this.expired);
  }

  /** By how much what is held changes. */
  held(): BigInt {
    return this.funded.minus(this.captured).minus(this.returned());
  }

  /** What goes to the payer. */
  payerAmount(): BigInt {
    return this.returned().plus(this.refunded);
  }

  /** All that moves. */
  amount(): BigInt {
    return this.funded.plus(this.captured).plus(this.payerAmount());
  }
}
