import { termsToJson } from "@handsel/protocol";
import type { Address, Hex } from "viem";
import type { Config } from "wagmi";
import { forgetActivity, listActivities, saveActivity } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { ApiProblem, answerOf, api } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type RelayPhase, relayAndWait } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readAllowance, readPaymentState } from "../../lib/chain/readState.ts";
import {
  type Effect,
  followTransaction,
  type SendPhase,
  sendCall,
  untilDone,
} from "../../lib/chain/sendCall.ts";
import { type SignPhase, signData } from "../../lib/chain/signData.ts";
import { TransactionCancelled, TransactionReverted } from "../../lib/chain/transactionErrors.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import { type AcceptedOffer, acceptOffer } from "./acceptOffer.ts";
import { type PayMethod, type Preparation, preparePayment } from "./preparePayment.ts";

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
  const kept = method === "signature" && begun?.signature;
  if (kept) {
    if (!(await isFunded(payment, offer.paymentId))) await submit(payment, offer, kept);
    return;
  }
  const fits = ready?.method === method && ready.offer.paymentId === offer.paymentId;
  const prepared = fits ? ready : await preparePayment(payment, payer, method, onPhase);
  if (prepared.isPaid) return;
  if (method === "signature") await payBySignature(payment, prepared);
  else await payByTransaction(payment, prepared);
}

/** Resumes a payment begun before a reload; returns when the contract holds the money. @throws as `pay` */
export async function resume(payment: Payment, begun: Activity): Promise<void> {
  const { config, chain, checkout, onPhase } = payment;
  const offer = acceptOffer(checkout, chain, begun.account);
  // What was kept for other terms proves nothing about these.
  if (offer.paymentId !== begun.paymentId) return forgetActivity(begun);
  if (await isFunded(payment, begun.paymentId)) return;
  if (begun.signature) {
    await submit(payment, offer, begun.signature);
  } else if (begun.transactionHash) {
    onPhase("pending");
    const receipt = () => followTransaction(config, chain.id, begun.transactionHash as Hex);
    await follow(begun, () => untilDone(receipt(), funded(payment, begun.paymentId)));
  }
}

async function payBySignature(payment: Payment, { offer, signing }: Preparation): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { terms, token } = offer;
  const account = terms.payer;
  const data = fundWithAuthorization.typedData({ terms, escrow: chain.escrow, token });
  const signature = await signData(config, chain.id, account, data, onPhase, signing);
  saveActivity({ ...fundingOf(payment, offer), phase: "signed", signature });
  await submit(payment, offer, signature);
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
        ...(kind === "fund" && {
          onHash: (transactionHash: Hex) =>
            saveActivity({ ...funding, phase: "sent", transactionHash }),
        }),
      });
    await (kind === "fund" ? follow(funding, send) : send());
  }
}

/** Follows a transaction, and forgets one that did nothing. */
async function follow(
  begun: Pick<Activity, "kind" | "paymentId">,
  wait: () => Promise<unknown>,
): Promise<void> {
  try {
    await wait();
  } catch (error) {
    if (error instanceof TransactionCancelled || error instanceof TransactionReverted) {
      forgetActivity(begun);
    }
    throw error;
  }
}

/** Hands the signature to the relayer, and waits until the contract holds the money. Forgets it if it is refused. */
async function submit(payment: Payment, offer: AcceptedOffer, signature: Hex): Promise<void> {
  const path = { id: payment.checkout.id };
  const body = { terms: termsToJson(offer.terms), signature };
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
