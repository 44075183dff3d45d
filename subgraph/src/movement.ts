import { BigInt } from "@graphprotocol/graph-ts";
import { add } from "./add";
import { ZERO } from "./zero";

/** Amounts that one event moves, in base units. */
export class Movement {
  /** Received by the escrow. */
  funded: BigInt = ZERO;
  /** Captured, commission included. */
  captured: BigInt = ZERO;
  /** Commission, included in `captured`. */
  fees: BigInt = ZERO;
  /** Returned by the merchant before capture. */
  voided: BigInt = ZERO;
  /** Returned after the capture window. */
  reclaimed: BigInt = ZERO;
  /** Returned by a ruling or an agreement. */
  awarded: BigInt = ZERO;
  /** Returned because the arbiter did not rule in time. */
  disputeExpired: BigInt = ZERO;
  /** Paid back after capture; not part of the held amount. */
  refunded: BigInt = ZERO;

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
