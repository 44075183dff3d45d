import type { Escrow, PaymentTerms, Token } from "@handsel/protocol";
import type { Hex, TypedDataDefinition } from "viem";
import type { KeptMessage } from "../../../lib/activity/activity.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import type { Call } from "../../../lib/chain/call.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import type { Approval } from "../../../transactions/approve.ts";
import type { DisplayItem } from "../../../transactions/transaction.ts";
import type { PaymentAction } from "../availableActions.ts";

/** Payment that an action is about, as the person was told. */
export interface Subject {
  terms: PaymentTerms;
  escrow: Escrow;
  token: Token;
  /** Base units. */
  held: bigint;
  refundable: bigint;
}

/** What a person is about to do, with all that was chosen: what is told and what is signed, from the same arguments. */
export interface Intent {
  action: PaymentAction;
  /** Amount in that event, in base units; null: any, because the action takes all there is or none. */
  amount: bigint | null;
  /** URI that the call gives to the arbiter, if any. */
  evidence?: string;
  displayItems: readonly DisplayItem[];
  call: Call;
  /** Allowance that the call needs; null: none. */
  approval: Approval | null;
  /** How the relayer does it by the person's signature; null: only their own transaction does it. */
  signing: Signing | null;
}

/** How an action is done by signature. */
export interface Signing {
  /** Returns the message to sign. @param deadline last Unix second in which it is valid */
  message: (deadline: number) => SignedMessage;
  /** Returns the message that this device kept; null if the contract would refuse it. @param now Unix seconds */
  restore: (kept: KeptMessage, now: number) => SignedMessage | null;
}

/** Message that counts once, however it reaches the contract. */
export interface SignedMessage {
  displayItems: readonly DisplayItem[];
  /** Amount in the action's event, in base units; null: any. */
  amount: bigint | null;
  typedData: TypedDataDefinition;
  /** Content by which the message is made anew after a reload. */
  kept: KeptMessage;
  /** Returns the person's own transaction with the same signature. */
  call: (signature: Hex) => Call;
  /** Hands the signature to the relayer. @throws ApiProblem, ApiUnreachable */
  submit: (signature: Hex) => Promise<unknown>;
}

export function subjectOf({ terms, state }: ChainPayment, chain: AppChain, token: Token): Subject {
  const { held, refundable } = state;
  return { terms, escrow: chain.escrow, token, held, refundable };
}
