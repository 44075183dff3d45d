import { termsToJson } from "@handsel/protocol";
import { type Address, type Hex, zeroAddress } from "viem";
import type { Config } from "wagmi";
import { answerOf, api } from "../../lib/api/api.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type RelayPhase, relayAndWait } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { confirmChain } from "../../lib/chain/confirmChain.ts";
import { readAllowance, readBalance, readPaymentState } from "../../lib/chain/readState.ts";
import { followTransaction, type SendPhase, sendCall } from "../../lib/chain/sendCall.ts";
import { type SignPhase, signData } from "../../lib/chain/signData.ts";
import * as approve from "../../transactions/approve.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import { type AcceptedOffer, acceptOffer } from "./acceptOffer.ts";
import { type FundingRecord, loadFundingRecord, saveFundingRecord } from "./fundingRecord.ts";

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
 * @throws OfferForged, ChainMisdescribed, BalanceTooLow, RelaySlow, ApiProblem, ApiUnreachable, the errors of `sendCall`
 */
export async function pay(payment: Payment, payer: Address, method: PayMethod): Promise<void> {
  const { config, chain, checkout } = payment;
  const offer = acceptOffer(checkout, chain, payer);
  const { paymentId, terms } = offer;
  const begun = loadFundingRecord(checkout.id);
  const signature = begun?.paymentId === paymentId ? begun.signature : undefined;
  if (!signature) saveFundingRecord(checkout.id, { paymentId, payer });
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
export async function resume(payment: Payment, record: FundingRecord): Promise<void> {
  const { config, chain, checkout, onPhase } = payment;
  if (await isFunded(payment, record.paymentId)) return;
  if (record.signature) {
    await submit(payment, acceptOffer(checkout, chain, record.payer), record.signature);
  } else if (record.transactionHash) {
    onPhase("pending");
    await followTransaction(config, chain.id, record.transactionHash);
  }
}

async function payBySignature(payment: Payment, offer: AcceptedOffer): Promise<void> {
  const { config, chain, checkout, onPhase } = payment;
  const { terms, token, paymentId } = offer;
  const account = terms.payer;
  const data = fundWithAuthorization.typedData({ terms, escrow: chain.escrow, token });
  const signature = await signData(config, chain.id, account, data, onPhase);
  saveFundingRecord(checkout.id, { paymentId, payer: account, signature });
  await submit(payment, offer, signature);
}

async function payByTransaction(payment: Payment, offer: AcceptedOffer): Promise<void> {
  const { config, chain, checkout, onPhase } = payment;
  const { terms, token, paymentId } = offer;
  const payer = terms.payer;
  const { escrow } = chain;
  if (terms.token !== zeroAddress) {
    const allowance = await readAllowance(config, chain, terms.token, payer);
    if (allowance < terms.amount) {
      await sendCall(config, approve.call({ token, escrow, amount: terms.amount }), payer, {
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
  await sendCall(config, fund.call({ terms, escrow, token }), payer, {
    onPhase,
    onHash: (transactionHash) =>
      saveFundingRecord(checkout.id, { paymentId, payer, transactionHash }),
  });
}

/** Hands the signature to the relayer, and waits until the contract holds the money. */
function submit(payment: Payment, offer: AcceptedOffer, signature: Hex): Promise<void> {
  const path = { id: payment.checkout.id };
  const body = { terms: termsToJson(offer.terms), signature };
  return relayAndWait({
    submit: () => answerOf(api.POST("/v1/pay/{id}/fund", { params: { path }, body })),
    isDone: () => isFunded(payment, offer.paymentId),
    onPhase: payment.onPhase,
  });
}

async function isFunded({ config, chain }: Payment, paymentId: Hex): Promise<boolean> {
  return (await readPaymentState(config, chain, paymentId)).stage !== "none";
}
