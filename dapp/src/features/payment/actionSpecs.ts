import type { Escrow, Token } from "@handsel/protocol";
import { zeroAddress } from "viem";
import * as words from "#words/payment.ts";
import type { Call } from "../../lib/chain/call.ts";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import type * as approve from "../../transactions/approve.ts";
import * as capture from "../../transactions/capture.ts";
import * as dispute from "../../transactions/dispute.ts";
import * as expireDispute from "../../transactions/expireDispute.ts";
import * as reclaim from "../../transactions/reclaim.ts";
import * as refund from "../../transactions/refund.ts";
import * as release from "../../transactions/release.ts";
import type { SignedRelease } from "../../transactions/releaseWithSignature.ts";
import * as resolve from "../../transactions/resolve.ts";
import * as submitEvidence from "../../transactions/submitEvidence.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import * as voiding from "../../transactions/void.ts";
import type { PaymentAction } from "./availableActions.ts";

export interface ActionChoice {
  /** Base units. */
  amount: bigint;
  /** Capture only: returns the rest to the payer. */
  releaseRest: boolean;
  /** URI, or empty. */
  evidence: string;
}

/** Words and transaction of an action. */
export interface ActionSpec {
  title: string;
  /** One sentence. */
  description: string;
  /** Label of the button that opens the wallet. */
  submit: string;
  /** Event that only this action causes. */
  event: PaymentEvent["type"];
  /** Amount in that event; null: any, because the action takes all there is or none. */
  amountOf: (choice: ActionChoice) => bigint | null;
  /** Amount that the person chooses, in base units; null if the action takes all there is, or none. */
  amount: { label: string; max: bigint; mayBeZero: boolean } | null;
  /** Whether the person may give a link to evidence, or must; null: neither. */
  evidence: "optional" | "required" | null;
  /** Whether the person may return the rest in the same transaction. */
  offersRest: boolean;
  displayItems: (choice: ActionChoice) => DisplayItem[];
  call: (choice: ActionChoice) => Call;
  /** Release that the payer may sign instead of sending the call; null if the relayer submits no such action. */
  signed: ((choice: ActionChoice, deadline: number) => SignedRelease) | null;
  /** Approval the call needs; null if none. */
  approval: (choice: ActionChoice) => approve.Approval | null;
}

/** Returns words and transaction of an action on a payment as it was read. */
export function actionSpec(
  action: PaymentAction,
  payment: ChainPayment,
  escrow: Escrow,
  token: Token,
): ActionSpec {
  const { terms, state } = payment;
  const { held, refundable } = state;
  const context = { terms, escrow, token, held, refundable };
  const common = {
    amount: null,
    amountOf: () => null,
    evidence: null,
    offersRest: false,
    signed: null,
    approval: () => null,
  };
  const partOfHeld = {
    amount: { label: words.amount, max: held, mayBeZero: false },
    // All of it is asked for without a number.
    amountOf: ({ amount }: ActionChoice) => (amount === held ? null : amount),
  };
  switch (action) {
    case "release":
      return {
        ...{ ...common, ...partOfHeld, event: "captured" },
        title: words.confirmDelivery,
        description: words.confirmDeliveryNote,
        submit: words.confirmDeliverySubmit,
        displayItems: (choice) => release.displayItems({ ...context, ...choice }),
        call: (choice) => release.call({ ...context, ...choice }),
        signed: ({ amount }, deadline) => ({ ...context, amount, deadline }),
      };
    case "capture":
      return {
        ...{ ...common, ...partOfHeld, event: "captured" },
        title: words.capture,
        description: words.captureNote,
        submit: words.capture,
        offersRest: true,
        displayItems: (choice) => capture.displayItems({ ...context, ...choice }),
        call: (choice) => capture.call({ ...context, ...choice }),
      };
    case "void":
      return {
        ...{ ...common, ...partOfHeld, event: "voided" },
        title: words.giveBack,
        description: words.giveBackNote,
        submit: words.giveBack,
        displayItems: (choice) => voiding.displayItems({ ...context, ...choice }),
        call: (choice) => voiding.call({ ...context, ...choice }),
      };
    case "refund":
      return {
        ...{ ...common, event: "refunded" },
        title: words.refund,
        description: words.refundNote,
        submit: words.refund,
        amount: { label: words.amount, max: refundable, mayBeZero: false },
        amountOf: ({ amount }) => amount,
        displayItems: (choice) => refund.displayItems({ ...context, ...choice }),
        call: (choice) => refund.call({ ...context, ...choice }),
        approval: ({ amount }) =>
          token.address === zeroAddress ? null : { token, escrow, amount },
      };
    case "reclaim":
      return {
        ...{ ...common, event: "reclaimed" },
        title: words.returnToPayer,
        description: words.returnToPayerNote,
        submit: words.returnToPayerSubmit,
        displayItems: () => reclaim.displayItems(context),
        call: () => reclaim.call(context),
      };
    case "dispute":
      return {
        ...{ ...common, event: "disputed", evidence: "optional" },
        title: words.openDispute,
        description: words.openDisputeNote,
        submit: words.openDisputeSubmit,
        displayItems: (choice) => dispute.displayItems({ ...context, ...choice }),
        call: (choice) => dispute.call({ ...context, ...choice }),
      };
    case "submitEvidence":
      return {
        ...{ ...common, event: "evidence", evidence: "required" },
        title: words.addEvidence,
        description: words.addEvidenceNote,
        submit: words.addEvidenceSubmit,
        displayItems: (choice) => submitEvidence.displayItems({ ...context, ...choice }),
        call: (choice) => submitEvidence.call({ ...context, ...choice }),
      };
    case "resolve":
      return {
        ...{ ...common, event: "resolved" },
        title: words.decideDispute,
        description: words.decideDisputeNote,
        submit: words.decideDisputeSubmit,
        amount: { label: words.decideDisputeAmount, max: held, mayBeZero: true },
        displayItems: (choice) => resolve.displayItems({ ...context, ...choice }),
        call: (choice) => resolve.call({ ...context, ...choice }),
      };
    case "expireDispute":
      return {
        ...{ ...common, event: "dispute_expired" },
        title: words.endDispute,
        description: words.endDisputeNote,
        submit: words.returnToPayerSubmit,
        displayItems: () => expireDispute.displayItems(context),
        call: () => expireDispute.call(context),
      };
  }
}
