import type { Token } from "@handsel/protocol";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";

/** What the parts of a dispute are given. */
export interface DisputeWayProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Unix seconds. */
  now: number;
}
