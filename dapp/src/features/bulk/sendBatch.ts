import { type Token, walletAbi } from "@handsel/protocol";
import {
  type Address,
  type Hash,
  isAddressEqual,
  parseEventLogs,
  type TransactionReceipt,
} from "viem";
import type { Config } from "wagmi";
import {
  ActivityForgotten,
  forgetActivities,
  saveActivities,
  whileKept,
} from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { WalletSilent } from "../../lib/chain/askWallet.ts";
import type { Call } from "../../lib/chain/call.ts";
import { confirmChain } from "../../lib/chain/confirmChain.ts";
import { readNetworkFee } from "../../lib/chain/readNetworkFee.ts";
import { readBlockNumber, readPaymentState } from "../../lib/chain/readState.ts";
import {
  type Effect,
  followTransaction,
  forever,
  type SendPhase,
  sendCall,
  untilDone,
} from "../../lib/chain/sendCall.ts";
import { isOver } from "../../lib/chain/transactionErrors.ts";
import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import { eventOf, isOwn } from "../../lib/payment/ownEvent.ts";
import { PaymentChanged } from "../../lib/payment/paymentChanged.ts";
import { type ChainPayment, readPayment } from "../../lib/payment/readPayment.ts";
import * as captureBatch from "../../transactions/captureBatch.ts";
import * as voidBatch from "../../transactions/voidBatch.ts";

const calls = { capture: captureBatch.call, void: voidBatch.call } as const;
const events = { capture: "PaymentCaptured", void: "PaymentVoided" } as const;

/** Payments of one transaction, as the person was told. */
export interface Batch {
  verb: BulkVerb;
  chain: AppChain;
  payments: readonly ChainPayment[];
}

/** The network fee has more than doubled since the person was shown it. */
export class FeeRisen extends Error {
  override name = "FeeRisen";
}

interface SendBatchOptions {
  account: Address;
  /** Network fee that the person was shown, in base units; null: none was known. */
  shownFee: bigint | null;
  onPhase: (phase: SendPhase) => void;
  onShown: OnShown;
}

/** Reads the payments again once the chain shows what was done, before this device forgets it: no row may look as if it were unsent. */
type OnShown = () => Promise<unknown>;

/** Makes the call of a batch. */
export function callOf({ verb, chain, payments }: Batch): Call {
  return calls[verb](
    chain.escrow,
    payments.map(({ terms }) => terms),
  );
}

/**
 * Sends one transaction for all payments of a batch, and waits until the chain shows it. This device keeps what was begun on each
 * payment, so that a reload, and the payment's own page, wait for it and do nothing twice.
 * @returns ids of the payments on which it was done; the contract skips those that others have taken meanwhile
 * @throws PaymentChanged, FeeRisen, ActivityForgotten, the errors of `sendCall`
 */
export async function sendBatch(
  config: Config,
  batch: Batch,
  { account, shownFee, onPhase, onShown }: SendBatchOptions,
): Promise<readonly Hash[]> {
  const { verb, chain, payments } = batch;
  onPhase("checking");
  const after = await readBlockNumber(config, chain);
  await ensureSame(config, batch);
  for (const token of tokensOf(batch)) await confirmChain(config, chain, token, account, onPhase);
  const call = callOf(batch);
  await ensureFee(config, call, account, shownFee);
  const asked = payments.map(
    ({ id }): Activity => ({
      ...{ kind: verb, chainId: chain.id, paymentId: id, account, phase: "asked" },
      action: { after, amount: null },
    }),
  );
  let isSent = false;
  const onHash = (transactionHash: Hash) => {
    isSent = true;
    saveActivities(asked.map((one) => ({ ...one, phase: "sent", transactionHash })));
  };
  const onHanded = () => {
    isSent = true;
    saveActivities(asked.map((one) => ({ ...one, phase: "handed" })));
  };
  const effect = effectOf(config, batch, asked);
  saveActivities(asked);
  try {
    const sending = sendCall(config, call, account, { onPhase, onHash, onHanded, effect });
    const done = await whileAllKept(asked, sending);
    await onShown().catch(() => {});
    forgetActivities(asked);
    return done;
  } catch (error) {
    const done = await doneElsewhere(error, effect);
    const isNothing = isSent ? isOver(error) : !(error instanceof WalletSilent);
    if (done !== null || isNothing) forgetActivities(asked);
    if (done !== null) return done;
    throw error;
  }
}

/**
 * Follows a transaction that was sent, or handed to the wallet, before this page was opened.
 * @param begun what it was to do, at least one thing
 * @returns ids of the payments on which it was done
 * @throws ActivityForgotten, TransactionReverted, TransactionCancelled, TransactionWithoutEffect, TransactionSlow
 */
export async function followBatch(
  config: Config,
  batch: Batch,
  begun: readonly Activity[],
  onShown: OnShown,
): Promise<readonly Hash[]> {
  const hash = begun[0]?.transactionHash;
  const onHash = (transactionHash: Hash) =>
    saveActivities(begun.map((one) => ({ ...one, transactionHash })));
  const effect = effectOf(config, batch, begun);
  try {
    const receipt = hash ? followTransaction(config, batch.chain.id, hash, onHash) : forever;
    const done = await whileAllKept(begun, untilDone(receipt, effect));
    await onShown().catch(() => {});
    forgetActivities(begun);
    return done;
  } catch (error) {
    const done = await doneElsewhere(error, effect);
    if (done !== null || isOver(error)) forgetActivities(begun);
    if (done !== null) return done;
    throw error;
  }
}

/** Reads the payments again. @throws PaymentChanged if one is not as the person was told */
async function ensureSame(config: Config, { chain, payments }: Batch): Promise<void> {
  const states = await Promise.all(payments.map(({ id }) => readPaymentState(config, chain, id)));
  const areSame = payments.every(({ state }, index) => {
    const now = states[index];
    return (
      now?.held === state.held && now.refundable === state.refundable && now.stage === state.stage
    );
  });
  if (!areSame) throw new PaymentChanged("A payment is not as it was told.");
}

function tokensOf({ chain, payments }: Batch): readonly Token[] {
  const addresses = new Set(payments.map(({ terms }) => terms.token.toLowerCase()));
  return [...addresses].map((address) => findToken(chain, address));
}

async function ensureFee(
  config: Config,
  call: Call,
  account: Address,
  shown: bigint | null,
): Promise<void> {
  if (shown === null) return;
  const fee = await readNetworkFee(config, call, account);
  if (fee !== null && fee > 2n * shown) throw new FeeRisen("The network fee has doubled.");
}

/** Waits while this device keeps what was begun; it begins and ends as one. */
function whileAllKept<Done>(begun: readonly Activity[], wait: Promise<Done>): Promise<Done> {
  const [first] = begun;
  return first ? whileKept(first, wait) : wait;
}

/** What was done although this page stopped waiting: another tab may have seen it. Null: nothing is known. */
async function doneElsewhere(error: unknown, { ask }: Effect<readonly Hash[]>) {
  return error instanceof ActivityForgotten ? ask().catch(() => null) : null;
}

/** Finds what the transaction did: in its receipt, or in the payments' histories. */
function effectOf(
  config: Config,
  { verb, chain, payments }: Batch,
  begun: readonly Activity[],
): Effect<readonly Hash[]> {
  const marks = new Map(begun.map((one) => [one.paymentId.toLowerCase(), one]));
  const some = (ids: readonly Hash[]) => (ids.length > 0 ? ids : null);
  return {
    ask: async () => {
      const head = readBlockNumber(config, chain);
      const now = await Promise.all(
        payments.map((known) => readPayment(config, chain, known.id, known, head)),
      );
      const done = now.filter((payment) => {
        const mark = payment && marks.get(payment.id.toLowerCase());
        return mark && isShown(payment, mark);
      });
      return some(done.flatMap((payment) => payment?.id ?? []));
    },
    find: async (receipt) =>
      some(
        idsIn(receipt, chain, verb)
          .filter(({ id, actor }) => {
            const mark = marks.get(id.toLowerCase());
            return mark && isAddressEqual(mark.account, actor);
          })
          .map(({ id }) => id),
      ),
  };
}

/** Whether the chain shows on a payment what was begun on it. */
export function isShown({ events: all }: ChainPayment, begun: Activity): boolean {
  const own = eventOf(begun);
  return own !== null && all.some((event) => isOwn(event, own));
}

function idsIn(receipt: TransactionReceipt, { escrow }: AppChain, verb: BulkVerb) {
  const logs = receipt.logs.filter(({ address }) => sameAddress(address, escrow.address));
  return parseEventLogs({ abi: walletAbi, logs, eventName: events[verb] }).map(({ args }) => ({
    id: args.paymentId,
    actor: args.actor,
  }));
}
