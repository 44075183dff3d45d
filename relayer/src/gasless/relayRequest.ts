import type { PaymentTerms } from "@handsel/protocol";
import type { SignedCall } from "./signedCall.ts";

/** Signed call to submit for a payer. */
export interface RelayRequest {
  /** Null for a payment without a checkout. */
  checkoutId: string | null;
  chainId: number;
  /** Checked to be an offer of this server with a payer. */
  terms: PaymentTerms;
  signed: SignedCall;
  /** Time on the chain, in Unix seconds, from which the payment cannot be disputed any more; null: never. */
  disputeEndsAt: number | null;
  merchantId: string;
  /** Whether anybody could open the checkout, by a payment link. */
  isOfLink: boolean;
  /** Network of the client's IP address. */
  client: string;
}
