import type { Token } from "@handsel/protocol";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";

/** What the component of an action is given. */
export interface ActionProps {
  /** Payment as the lines of the form have it. */
  told: ChainPayment;
  /** Payment as the page reads it. */
  now: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Name of the merchant in buttons. */
  merchant: string;
  /** Whether the connected account is the payer. */
  isPayer: boolean;
  /** Tells the payment anew, as it is now. */
  onTellAgain: () => void;
  onClose: () => void;
}
