import type { Token } from "@handsel/protocol";
import { type ComponentType, useState } from "react";
import { isAddressEqual } from "viem";
import { useConnection } from "wagmi";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import type { ActionProps } from "./actions/actionProps.ts";
import { Capture } from "./actions/capture.tsx";
import { Dispute } from "./actions/dispute.tsx";
import { ExpireDispute } from "./actions/expireDispute.tsx";
import { Reclaim } from "./actions/reclaim.tsx";
import { Refund } from "./actions/refund.tsx";
import { Release } from "./actions/release.tsx";
import { Resolve } from "./actions/resolve.tsx";
import { SubmitEvidence } from "./actions/submitEvidence.tsx";
import { Void } from "./actions/void.tsx";
import type { PaymentAction } from "./availableActions.ts";

const actions: Record<PaymentAction, ComponentType<ActionProps>> = {
  ...{ release: Release, capture: Capture, void: Void, refund: Refund, reclaim: Reclaim },
  ...{ dispute: Dispute, submitEvidence: SubmitEvidence, resolve: Resolve },
  expireDispute: ExpireDispute,
};

export interface ActionDialogProps {
  action: PaymentAction;
  /** As the page reads it. */
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Name of the merchant in buttons. */
  merchant: string;
  onClose: () => void;
}

/** Dialog of one action. It tells what it does to the payment as it was read, and starts anew when that has changed. */
export default function ActionDialog({ action, payment, ...props }: ActionDialogProps) {
  const [told, setTold] = useState(payment);
  const { address } = useConnection();
  const { held, refundable, stage } = told.state;
  const Action = actions[action];
  return (
    <Action
      key={`${held} ${refundable} ${stage}`}
      told={told}
      now={payment}
      isPayer={address !== undefined && isAddressEqual(told.terms.payer, address)}
      onTellAgain={() => setTold(payment)}
      {...props}
    />
  );
}
