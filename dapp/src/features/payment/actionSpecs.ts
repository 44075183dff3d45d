import type { Escrow, Token } from "@handsel/protocol";
import { zeroAddress } from "viem";
import type { Call } from "../../lib/chain/call.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import type * as approve from "../../transactions/approve.ts";
import * as capture from "../../transactions/capture.ts";
import * as reclaim from "../../transactions/reclaim.ts";
import * as refund from "../../transactions/refund.ts";
import * as release from "../../transactions/release.ts";
import type { SignedRelease } from "../../transactions/releaseWithSignature.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import * as voiding from "../../transactions/void.ts";
import type { PaymentAction } from "./availableActions.ts";

export interface ActionChoice {
  /** Base units. */
  amount: bigint;
  /** Capture only: returns the rest to the payer. */
  releaseRest: boolean;
}

/** Words and transaction of an action. */
export interface ActionSpec {
  title: string;
  /** One sentence. */
  description: string;
  /** Label of the button that opens the wallet. */
  submit: string;
  /** Sentence shown afterwards. */
  done: string;
  /** Largest amount, in base units. */
  max: bigint;
  /** Whether the person chooses the amount; otherwise it is `max`. */
  choosesAmount: boolean;
  /** Whether the person may return the rest in the same transaction. */
  offersRest: boolean;
  displayItems: (choice: ActionChoice) => DisplayItem[];
  call: (choice: ActionChoice) => Call;
  /** Release that the payer may sign instead of sending the call; null if the relayer submits no such action. */
  signed: ((choice: ActionChoice, deadline: number) => SignedRelease) | null;
  /** Approval the call needs; null if none. */
  approval: (choice: ActionChoice) => approve.Approval | null;
}

export function actionSpec(
  action: PaymentAction,
  payment: ChainPayment,
  escrow: Escrow,
  token: Token,
): ActionSpec {
  const { terms, state } = payment;
  const context = { terms, escrow, token, held: state.held, refundable: state.refundable };
  const common = {
    max: state.held,
    choosesAmount: true,
    offersRest: false,
    signed: null,
    approval: () => null,
  };
  switch (action) {
    case "release":
      return {
        ...common,
        title: "Confirm delivery",
        description: "You got what you paid for: the money is paid out. This cannot be undone.",
        submit: "Release the money",
        done: "Released. The merchant has been paid.",
        displayItems: (choice) => release.displayItems({ ...context, ...choice }),
        call: (choice) => release.call({ ...context, ...choice }),
        signed: ({ amount }, deadline) => ({ ...context, amount, deadline }),
      };
    case "capture":
      return {
        ...common,
        title: "Capture",
        description: "Take the money, or the part of it that you have delivered for.",
        submit: "Capture",
        done: "Captured. The commission was split off by the contract.",
        offersRest: true,
        displayItems: (choice) => capture.displayItems({ ...context, ...choice }),
        call: (choice) => capture.call({ ...context, ...choice }),
      };
    case "void":
      return {
        ...common,
        title: "Give back",
        description: "Return held money to the payer. No commission is taken.",
        submit: "Give back",
        done: "Given back to the payer.",
        displayItems: (choice) => voiding.displayItems({ ...context, ...choice }),
        call: (choice) => voiding.call({ ...context, ...choice }),
      };
    case "refund":
      return {
        ...common,
        title: "Refund",
        description: "Pay captured money back to the payer from the connected wallet.",
        submit: "Refund",
        done: "Refunded to the payer.",
        max: state.refundable,
        displayItems: (choice) => refund.displayItems({ ...context, ...choice }),
        call: (choice) => refund.call({ ...context, ...choice }),
        approval: ({ amount }) =>
          token.address === zeroAddress ? null : { token, escrow, amount },
      };
    case "reclaim":
      return {
        ...common,
        title: "Return to the payer",
        description: "The time to capture is over: everything still held goes back to the payer.",
        submit: "Return the money",
        done: "Returned to the payer.",
        choosesAmount: false,
        displayItems: () => reclaim.displayItems(context),
        call: () => reclaim.call(context),
      };
  }
}
