import { termsToJson } from "@handsel/protocol";
import type { Address, Hex, TypedDataDefinition } from "viem";
import type { Config } from "wagmi";
import {
  forgetActivity,
  listActivities,
  saveActivity,
  whileKept,
} from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { ApiProblem, answerOf, api } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type RelayPhase, relayAndWait } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { askWallet } from "../../lib/chain/askWallet.ts";
import { toTransaction } from "../../lib/chain/call.ts";
import { connectedWallet } from "../../lib/chain/connectedWallet.ts";
import { readAllowance, readPaymentState } from "../../lib/chain/readState.ts";
import {
  type Effect,
  ensureAccount,
  ensureChain,
  followTransaction,
  forever,
  type SendPhase,
  sendCall,
  untilDone,
} from "../../lib/chain/sendCall.ts";
import { type SignPhase, signData } from "../../lib/chain/signData.ts";
import { TransactionCancelled, TransactionReverted } from "../../lib/chain/transactionErrors.ts";
import { isUnsupported } from "../../lib/chain/walletCodes.ts";
import { ahead } from "../../lib/feature/ahead.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import * as fundWithPermit from "../../transactions/fundWithPermit.ts";
import * as fundWithPermit2 from "../../transactions/fundWithPermit2.ts";
import { type AcceptedOffer, acceptOffer } from "./acceptOffer.ts";
import { begunOption } from "./begunOption.ts";
import { type PayMethod, type Preparation, preparePayment } from "./preparePayment.ts";
import { isGasless } from "./readWays.ts";

// Not after the person pressed: the server may be gone then.
const batching = ahead(() => import("../../lib/chain/askForBatch.ts"));

/** The coin no longer tells what a permit is signed over. */
class PermitMissing extends Error {
  override name = "PermitMissing";
}

export type PayPhase =
  | SendPhase
  | SignPhase
  | RelayPhase
  | `${"reset" | "approval"}_${"wallet" | "pending"}`;

interface Payment {
  config: Config;
  chain: AppChain;
  checkout: Checkout;
  onPhase: (phase: PayPhase) => void;
}

/**
 * Pays a checkout from the connected account, and returns when the contract holds the money. Asks for nothing if it is
 * paid already.
 * @param ready what was read before the person pressed; null: it is read now
 * @throws as `preparePayment`; SignatureUnfit, RelaySlow, ApiProblem, ApiUnreachable, the errors of `sendCall`
 */
export async function pay(
  payment: Payment,
  payer: Address,
  method: PayMethod,
  ready: Preparation | null = null,
): Promise<void> {
  const { chain, checkout, onPhase } = payment;
  const offer = acceptOffer(checkout, chain, payer);
  const begun = listActivities().find(
    (activity) => activity.kind === "fund" && activity.paymentId === offer.paymentId,
  );
  if (!begun) saveActivity({ ...fundingOf(payment, offer), phase: "asked" });
  // A signature that did not get through is sent again.
  if (isGasless(method) && begun?.signature) {
    onPhase("submitting");
    if (!(await isFunded(payment, offer.paymentId))) await submit(payment, offer, begun);
    return;
  }
  const fits = ready?.method === method && ready.offer.paymentId === offer.paymentId;
  const prepared = fits ? ready : await preparePayment(payment, payer, method, onPhase);
  if (prepared.isPaid) return;
  if (isGasless(method)) await payBySignature(payment, prepared);
  else if (method === "permit") await payByPermit(payment, prepared);
  else if (method === "batch") await payByBatch(payment, prepared);
  else await payByTransaction(payment, prepared);
}

/**
 * Resumes a payment begun before a reload, with whichever coin; returns when the contract holds the money.
 * @param payment with the chain on which it was begun
 * @throws as `pay`
 */
export async function resume(payment: Payment, begun: Activity): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { transactionHash: hash } = begun;
  // Where the money is by now, only the chain tells.
  onPhase(begun.signature ? "submitting" : "pending");
  // A chain that does not answer says nothing: what was sent is followed.
  if (await isFunded(payment, begun.paymentId).catch(() => false)) return;
  if (begun.signature) {
    const begunWith = begunOption(payment.checkout, chain, begun);
    // The relayer takes what is signed for its own offers only.
    if (!begunWith) return;
    const offer = acceptOffer(begunWith.checkout, chain, begun.account);
    await submit({ ...payment, checkout: begunWith.checkout }, offer, begun);
  } else if (begun.phase !== "asked") {
    const receipt = hash ? followTransaction(config, chain.id, hash) : forever;
    await follow(begun, () => untilDone(receipt, funded(payment, begun.paymentId)));
  }
}

async function payBySignature(payment: Payment, prepared: Preparation): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { offer, signing, permit2Nonce } = prepared;
  const { terms, token } = offer;
  const context = { terms, escrow: chain.escrow, token };
  const data: TypedDataDefinition =
    permit2Nonce === null
      ? fundWithAuthorization.typedData(context)
      : (fundWithPermit2.typedData(context, permit2Nonce) as unknown as TypedDataDefinition);
  const signature = await signData(config, chain.id, terms.payer, data, onPhase, signing);
  const signed: Activity = {
    ...{ ...fundingOf(payment, offer), phase: "signed", signature },
    ...(permit2Nonce !== null && { permit2Nonce: permit2Nonce.toString() }),
  };
  saveActivity(signed);
  await submit(payment, offer, signed);
}

/** Signs an allowance, and pays with it in one transaction. */
async function payByPermit(payment: Payment, prepared: Preparation): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { offer, signing, permit } = prepared;
  if (!permit) throw new PermitMissing("The coin's permit could not be read.");
  const { terms, token } = offer;
  const context = { terms, escrow: chain.escrow, token };
  const data = fundWithPermit.typedData(context, permit);
  const onSigning = (phase: SignPhase) => onPhase(phase === "signing" ? "approval_wallet" : phase);
  const signature = await signData(
    ...[config, chain.id, terms.payer, data as unknown as TypedDataDefinition, onSigning, signing],
  );
  const funding = fundingOf(payment, offer);
  await follow(funding, () =>
    sendCall(config, fundWithPermit.call(context, signature), terms.payer, {
      effect: funded(payment, offer.paymentId),
      onPhase,
      ...keeping(funding),
    }),
  );
}

/** Approves and pays in one confirmation, both or none; in one each if the wallet cannot after all. */
async function payByBatch(payment: Payment, prepared: Preparation): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { offer, steps } = prepared;
  const { payer } = offer.terms;
  ensureAccount(config, payer);
  await ensureChain(config, chain.id, onPhase);
  const wallet = await connectedWallet(config, chain.id, payer);
  const calls = steps.map(({ call }) => toTransaction(call, payer));
  onPhase("wallet");
  const { askForAtomicBatch } = await batching();
  const funding = fundingOf(payment, offer);
  const { onHash, onHanded } = keeping(funding);
  const asking = askWallet(askForAtomicBatch(wallet, chain.id, payer, calls), onHanded);
  const followBatch = await asking.catch((error: unknown) => {
    if (isUnsupported(error)) return null;
    throw error;
  });
  if (followBatch === null) return payByTransaction(payment, prepared);
  onHanded();
  onPhase("pending");
  await follow(funding, () => {
    const receipt = followBatch().then((hash) => followTransaction(config, chain.id, hash, onHash));
    return untilDone(receipt, funded(payment, offer.paymentId));
  });
}

const phasesOf = { reset: "reset", approve: "approval", fund: null } as const;

async function payByTransaction(
  payment: Payment,
  { offer, steps, first }: Preparation,
): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { payer, token } = offer.terms;
  const funding = fundingOf(payment, offer);
  for (const [index, { kind, call, isAllowed }] of steps.entries()) {
    const name = phasesOf[kind];
    const allowed = async () =>
      (isAllowed?.(await readAllowance(config, chain, token, payer)) ?? true) || null;
    const send = () =>
      sendCall(config, call, payer, {
        prepared: index === 0 ? first : null,
        effect: isAllowed ? { ask: allowed } : funded(payment, offer.paymentId),
        onPhase: (phase) =>
          onPhase(name && (phase === "wallet" || phase === "pending") ? `${name}_${phase}` : phase),
        ...(kind === "fund" && keeping(funding)),
      });
    await (kind === "fund" ? follow(funding, send) : send());
  }
}

/** Keeps what the wallet answered to a funding, so that a reload goes on with it. */
function keeping(funding: ReturnType<typeof fundingOf>) {
  return {
    onHash: (transactionHash: Hex) => saveActivity({ ...funding, phase: "sent", transactionHash }),
    onHanded: () => saveActivity({ ...funding, phase: "handed" }),
  };
}

/** Follows a transaction, and forgets one that did nothing. @throws ActivityForgotten */
async function follow(
  begun: Pick<Activity, "kind" | "paymentId">,
  wait: () => Promise<unknown>,
): Promise<void> {
  try {
    await whileKept(begun, wait());
  } catch (error) {
    if (error instanceof TransactionCancelled || error instanceof TransactionReverted) {
      forgetActivity(begun);
    }
    throw error;
  }
}

/** Hands the signature to the relayer, and waits until the contract holds the money. Forgets it if it is refused. */
async function submit(
  payment: Payment,
  offer: AcceptedOffer,
  { signature = "0x", permit2Nonce }: Pick<Activity, "signature" | "permit2Nonce">,
): Promise<void> {
  const path = { id: payment.checkout.id };
  const body = {
    terms: termsToJson(offer.terms),
    signature,
    ...(permit2Nonce !== undefined && { permit2_nonce: permit2Nonce }),
  };
  try {
    await relayAndWait({
      submit: () => answerOf(api.POST("/v1/pay/{id}/fund", { params: { path }, body })),
      isDone: () => isFunded(payment, offer.paymentId),
      onPhase: payment.onPhase,
    });
  } catch (error) {
    if (isAboutContent(error)) forgetActivity(fundingOf(payment, offer));
    throw error;
  }
}

/** Whether the relayer refused what was sent, so that sending it again changes nothing. */
function isAboutContent(error: unknown): boolean {
  return error instanceof ApiProblem && error.status < 500 && error.status !== 429;
}

function fundingOf({ checkout, chain }: Payment, { terms, paymentId }: AcceptedOffer) {
  const { payer: account } = terms;
  return { kind: "fund", chainId: chain.id, checkoutId: checkout.id, paymentId, account } as const;
}

/** The effect of funding: the contract has the payment. */
function funded(payment: Payment, paymentId: Hex): Effect<true> {
  return { ask: async () => (await isFunded(payment, paymentId)) || null };
}

async function isFunded({ config, chain }: Payment, paymentId: Hex): Promise<boolean> {
  return (await readPaymentState(config, chain, paymentId)).stage !== "none";
}
