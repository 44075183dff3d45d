import { termsToJson } from "@handsel/protocol";
import { type Address, type Hex, zeroAddress } from "viem";
import type { Config } from "wagmi";
import { forgetActivity, listActivities, saveActivity } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { ApiProblem, answerOf, api } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type RelayPhase, relayAndWait } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { confirmChain } from "../../lib/chain/confirmChain.ts";
import { readAllowance, readBalance, readPaymentState } from "../../lib/chain/readState.ts";
import {
  followTransaction,
  type SendPhase,
  sendCall,
  TransactionCancelled,
  TransactionReverted,
  untilDone,
} from "../../lib/chain/sendCall.ts";
import { type SignPhase, signData } from "../../lib/chain/signData.ts";
import * as approve from "../../transactions/approve.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import { type AcceptedOffer, acceptOffer } from "./acceptOffer.ts";

/** Way to pay: a signature that the relayer submits, or the payer's own transactions. */
export type PayMethod = "signature" | "transaction";

export type PayPhase = SendPhase | SignPhase | RelayPhase | "approval_wallet" | "approval_pending";

/** The wallet holds less of the coin than the payment needs. */
export class BalanceTooLow extends Error {
  override name = "BalanceTooLow";
}

interface Payment {
  config: Config;
  chain: AppChain;
  checkout: Checkout;
  onPhase: (phase: PayPhase) => void;
}

/**
 * Pays a checkout from the connected account, and returns when the contract holds the money. Asks for nothing if it is
 * paid already.
 * @throws OfferForged, ChainMisdescribed, BalanceTooLow, SignatureUnfit, RelaySlow, ApiProblem, ApiUnreachable, the
 * errors of `sendCall`
 */
export async function pay(payment: Payment, payer: Address, method: PayMethod): Promise<void> {
  const { config, chain, checkout } = payment;
  const offer = acceptOffer(checkout, chain, payer);
  const { paymentId, terms } = offer;
  const begun = listActivities().find(
    (activity) => activity.kind === "fund" && activity.paymentId === paymentId,
  );
  const signature = begun?.signature;
  if (!begun) saveActivity({ ...fundingOf(payment, offer), phase: "asked" });
  if (await isFunded(payment, paymentId)) return;
  if ((await readBalance(config, chain.id, terms.token, payer)) < terms.amount) {
    throw new BalanceTooLow("The balance is lower than the amount.");
  }
  await confirmChain(config, chain, offer.token, payer, payment.onPhase);
  // A signature that did not get through is sent again.
  if (method === "signature" && signature) await submit(payment, offer, signature);
  else if (method === "signature") await payBySignature(payment, offer);
  else await payByTransaction(payment, offer);
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
    await follow(begun, () => untilDone(receipt(), () => isFunded(payment, begun.paymentId)));
  }
}

async function payBySignature(payment: Payment, offer: AcceptedOffer): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { terms, token } = offer;
  const account = terms.payer;
  const data = fundWithAuthorization.typedData({ terms, escrow: chain.escrow, token });
  const signature = await signData(config, chain.id, account, data, onPhase);
  saveActivity({ ...fundingOf(payment, offer), phase: "signed", signature });
  await submit(payment, offer, signature);
}

async function payByTransaction(payment: Payment, offer: AcceptedOffer): Promise<void> {
  const { config, chain, onPhase } = payment;
  const { terms, token } = offer;
  const payer = terms.payer;
  const { escrow } = chain;
  if (terms.token !== zeroAddress) {
    const allowance = () => readAllowance(config, chain, terms.token, payer);
    const before = await allowance();
    if (before < terms.amount) {
      const approval = approve.call({ token, escrow, amount: terms.amount });
      await sendCall(config, approval, payer, {
        isDone: async () => (await allowance()) >= terms.amount,
        onPhase: (phase) =>
          onPhase(
            phase === "wallet"
              ? "approval_wallet"
              : phase === "pending"
                ? "approval_pending"
                : phase,
          ),
      });
    }
  }
  const funding = fundingOf(payment, offer);
  await follow(funding, () =>
    sendCall(config, fund.call({ terms, escrow, token }), payer, {
      onPhase,
      isDone: () => isFunded(payment, offer.paymentId),
      onHash: (transactionHash) => saveActivity({ ...funding, phase: "sent", transactionHash }),
    }),
  );
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

async function isFunded({ config, chain }: Payment, paymentId: Hex): Promise<boolean> {
  return (await readPaymentState(config, chain, paymentId)).stage !== "none";
}
