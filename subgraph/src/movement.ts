import { BigInt } from "@graphprotocol/graph-ts";
import { add } from "./add";

/** Amounts that one event moves, in base units. */
export class Movement {
  /** Received by the escrow. */
  funded: BigInt = BigInt.zero();
  /** Captured, commission included. */
  captured: BigInt = BigInt.zero();
  /** Commission, included in `captured`. */
  fees: BigInt = BigInt.zero();
  /** Returned by the merchant before capture. */
  voided: BigInt = BigInt.zero();
  /** Returned after the capture window. */
  reclaimed: BigInt = BigInt.zero();
  /** Returned by a ruling or an agreement. */
  awarded: BigInt = BigInt.zero();
  /** Returned because the arbiter did not rule in time. */
  disputeExpired: BigInt = BigInt.zero();
  /** Paid back after capture; not part of the held amount. */
  refunded: BigInt = BigInt.zero();

  /** Sum returned to the payer without capture. */
  returned(): BigInt {
    return add(add(add(this.voided, this.reclaimed), this.awarded), this.disputeExpired);
  }

  /** Change of the held amount. */
  held(): BigInt {
    return this.funded.minus(this.captured).minus(this.returned());
  }

  /** Sum for the payer. */
  payerAmount(): BigInt {
    return add(this.returned(), this.refunded);
  }

  /** Sum of all amounts that leave or enter the payment. */
  amount(): BigInt {
    return add(add(this.funded, this.captured), this.payerAmount());
  }
}
