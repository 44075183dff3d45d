import type { Token } from "@handsel/protocol";
import type { Address, Hash, Hex } from "viem";
import type { Config } from "wagmi";
import {
  ActivityForgotten,
  forgetActivity,
  listActivities,
  saveActivity,
  whileKept,
} from "../../../lib/activity/activities.ts";
import type { Activity, BegunAction } from "../../../lib/activity/activity.ts";
import { ApiProblem } from "../../../lib/api/api.ts";
import { type RelayPhase, relayAndWait } from "../../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { WalletSilent } from "../../../lib/chain/askWallet.ts";
import { confirmChain } from "../../../lib/chain/confirmChain.ts";
import { readAllowance } from "../../../lib/chain/readState.ts";
import {
  followTransaction,
  forever,
  type SendPhase,
  sendCall,
  untilDone,
} from "../../../lib/chain/sendCall.ts";
import { type SignPhase, signData } from "../../../lib/chain/signData.ts";
import { isOver } from "../../../lib/chain/transactionErrors.ts";
import { eventOf, ownEventEffect } from "../../../lib/payment/ownEvent.ts";
import { ActionOvertaken, PaymentChanged } from "../../../lib/payment/paymentChanged.ts";
import type { PaymentEvent } from "../../../lib/payment/paymentEvents.ts";
import { type ChainPayment, readPayment } from "../../../lib/payment/readPayment.ts";
import * as approve from "../../../transactions/approve.ts";
import type { PaymentAction } from "../availableActions.ts";
import type { Intent, SignedMessage } from "./intent.ts";

export type ActionPhase = SendPhase | SignPhase | RelayPhase | "reset" | "approval";

/** What an action needs besides the person's intent. */
export interface ActionContext {
  config: Config;
  chain: AppChain;
  token: Token;
  account: Address;
  /** Payment as the person was told. */
  told: ChainPayment;
  /** Unix seconds. */
  now: number;
  onPhase: (phase: ActionPhase) => void;
}

/**
 * Carries out an action from the connected account, and returns the event that it alone caused.
 * @param signUntil deadline of a signature, in Unix seconds; null: by the account's own transaction
 * @throws PaymentChanged, ActionOvertaken, RelaySlow, ApiProblem, ApiUnreachable, SignatureUnfit,
 * ActivityForgotten, the errors of `sendCall`
 */
export async function runAction(
  context: ActionContext,
  intent: Intent,
  signUntil: number | null,
): Promise<PaymentEvent> {
  const { config, chain, token, account, onPhase } = context;
  const { action, signing } = intent;
  const earlier = pendingOf({ ...context, action });
  if (earlier?.phase === "sent" || earlier?.phase === "handed") return followSent(context, earlier);
  const before = await readAgain(context);
  const { evidence } = intent;
  const begun: Activity = {
    ...{ kind: action, chainId: chain.id, paymentId: before.id, account, phase: "asked" },
    action: {
      after: before.block,
      amount: toText(intent.amount),
      ...(evidence !== undefined && { evidence }),
    },
  };
  await confirmChain(config, chain, token, account, onPhase);
  const kept = keptSignature(intent, earlier, context.now);
  if (kept) return sendSigned(context, begun, kept, signUntil === null);
  if (signUntil !== null && signing) {
    const message = signing.message(signUntil);
    saveActivity(begun);
    const signature = await signData(config, chain.id, account, message.typedData, onPhase).catch(
      (error) => {
        if (!(error instanceof WalletSilent)) forgetActivity(begun);
        throw error;
      },
    );
    const signed = { message, signature, after: before.block };
    return sendSigned(context, begun, signed, false);
  }
  if (intent.approval) await allow(context, intent.approval);
  saveActivity(begun);
  return sendOwn(context, begun, intent.call);
}

/** Returns what this device began of this action on this payment, and has not seen done. */
export function pendingOf({
  action,
  told,
  account,
}: Pick<ActionContext, "told" | "account"> & { action: PaymentAction }) {
  return listActivities().find(
    (begun) => begun.kind === action && begun.paymentId === told.id && begun.account === account,
  );
}

/** Reads the payment again. @throws PaymentChanged if it is not as the person was told */
export async function readAgain({
  config,
  chain,
  told,
}: Pick<ActionContext, "config" | "chain" | "told">): Promise<ChainPayment> {
  const now = await readPayment(config, chain, told.id, told);
  const isSame =
    now !== null &&
    now.state.held === told.state.held &&
    now.state.refundable === told.state.refundable &&
    now.state.stage === told.state.stage;
  if (!isSame) throw new PaymentChanged("The payment is not as it was told.");
  return now;
}

/** A message that was signed, and counts once however it is sent. */
export interface KeptSignature {
  message: SignedMessage;
  signature: Hex;
  /** Newest block before it was signed. */
  after: number;
}

/**
 * Returns the signature that is still to be sent; null if there is none, or the contract would refuse it.
 * @param now Unix seconds
 */
export function keptSignature(
  { signing }: Intent,
  begun: Activity | undefined,
  now: number,
): KeptSignature | null {
  const { message: kept, after = 0 } = begun?.action ?? {};
  if (!kept || !begun?.signature || !signing) return null;
  const message = signing.restore(kept, now);
  return message && { message, signature: begun.signature, after };
}

/** Sends a signed message: by the relayer, or as the person's own transaction with the same signature. */
async function sendSigned(
  context: ActionContext,
  begun: Activity,
  { message, signature, after }: KeptSignature,
  byOwnTransaction: boolean,
): Promise<PaymentEvent> {
  const action: BegunAction = { after, amount: toText(message.amount), message: message.kept };
  const kept: Activity = { ...begun, phase: "signed", signature, action };
  saveActivity(kept);
  if (byOwnTransaction) return sendOwn(context, kept, message.call(signature));
  const effect = effectOf(context, kept);
  let done: PaymentEvent | null = null;
  try {
    await relayAndWait({
      submit: () => message.submit(signature),
      isDone: async () => {
        done = await effect.ask();
        return done !== null;
      },
      onPhase: context.onPhase,
    });
  } catch (error) {
    if (isRefusal(error)) forgetActivity(kept);
    throw error;
  }
  forgetActivity(kept);
  if (done === null) throw new ActionOvertaken("The payment ended otherwise.");
  return done;
}

/** @param amount base units; null: any */
function toText(amount: bigint | null): string | null {
  return amount === null ? null : `${amount}`;
}

async function sendOwn(
  context: ActionContext,
  begun: Activity,
  call: Parameters<typeof sendCall>[1],
): Promise<PaymentEvent> {
  const { config, account, onPhase } = context;
  const { signature, ...asked } = begun;
  let isSent = false;
  const onHash = (transactionHash: Hash) => {
    isSent = true;
    // A signed message stays one: if the transaction fails, its signature is still out.
    saveActivity(signature ? begun : { ...asked, phase: "sent", transactionHash });
  };
  const onHanded = () => {
    isSent = true;
    saveActivity(signature ? begun : { ...asked, phase: "handed" });
  };
  const effect = effectOf(context, begun);
  try {
    const sending = sendCall(config, call, account, { onPhase, onHash, onHanded, effect });
    const done = await whileKept(begun, sending);
    forgetActivity(begun);
    return done;
  } catch (error) {
    // The relayer may have been first with the same signature, or another tab have seen it done.
    const mayBeDone = signature || error instanceof ActivityForgotten;
    const done = mayBeDone ? await effect.ask().catch(() => null) : null;
    const isNothing = isSent ? isOver(error) : !(error instanceof WalletSilent);
    if (done !== null || (!signature && isNothing)) forgetActivity(begun);
    if (done !== null) return done;
    throw error;
  }
}

/** Follows what was sent, or handed to the wallet, before this dialog was opened. Only its end is a reason to forget it. */
async function followSent(context: ActionContext, begun: Activity): Promise<PaymentEvent> {
  const { config, chain, onPhase } = context;
  onPhase("pending");
  const { transactionHash: hash } = begun;
  const onHash = (transactionHash: Hash) => saveActivity({ ...begun, transactionHash });
  const effect = effectOf(context, begun);
  try {
    const receipt = hash ? followTransaction(config, chain.id, hash, onHash) : forever;
    const done = await whileKept(begun, untilDone(receipt, effect));
    forgetActivity(begun);
    return done;
  } catch (error) {
    // Another tab may have seen it done.
    const done = error instanceof ActivityForgotten && (await effect.ask().catch(() => null));
    if (done) return done;
    if (isOver(error)) forgetActivity(begun);
    throw error;
  }
}

function effectOf({ config, chain, told }: ActionContext, begun: Activity) {
  const own = eventOf(begun);
  if (own === null) throw new Error("Nothing was begun.");
  return ownEventEffect(config, chain, told, own);
}

/** Lets the escrow take what the action needs, after an older allowance was taken back where the coin wants that. */
async function allow(context: ActionContext, approval: approve.Approval): Promise<void> {
  const { config, chain, token, account, onPhase } = context;
  const allowance = () => readAllowance(config, chain, token.address, account);
  const before = await allowance();
  if (before >= approval.amount) return;
  const set = (amount: bigint, phase: "reset" | "approval") =>
    sendCall(config, approve.call({ ...approval, amount }), account, {
      onPhase: (step) => onPhase(step === "wallet" ? phase : step),
      effect: {
        ask: async () => {
          const now = await allowance();
          return (amount === 0n ? now === 0n : now >= amount) || null;
        },
      },
    });
  if (await approve.needsReset(config, approval, account, before)) await set(0n, "reset");
  await set(approval.amount, "approval");
}

/** Whether a signed message can never count, so that another may be signed. */
function isRefusal(error: unknown): boolean {
  const codes = ["signature_invalid", "signature_expired", "payment_changed", "invalid_request"];
  return error instanceof ApiProblem && codes.includes(error.code);
}
