import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { Row } from "./store/row";
import { Sums } from "./store/sums";

/** Payment in an event: what handlers read of it, and what the event changes. */
export class PaymentState {
  readonly id: Bytes;
  escrow!: Bytes;
  payer!: Bytes;
  merchant!: Bytes;
  payee!: Bytes;
  arbiter!: Bytes;
  token!: Bytes;
  inspectionPeriod!: BigInt;
  capturePeriod!: BigInt;
  refundPeriod!: BigInt;
  instant: boolean = false;
  toLedger: boolean = false;
  feeRecipient!: Bytes;
  splits!: Bytes;
  hasSplitList: boolean = false;
  merchantOrder!: BigInt;

  /** Number of the outcome before the event; -1: it was not funded. */
  outcome: i32 = -1;
  actionCount: i32 = 0;
  /** Captured before the event. */
  captured!: BigInt;

  // What handlers change, and `record` saves.
  stage!: string;
  held!: BigInt;
  refundable!: BigInt;

  /** @param row fields to save; handlers add those that only they change */
  constructor(
    readonly row: Row,
    readonly sums: Sums,
  ) {
    this.id = row.id;
  }
}
