import { termsToJson } from "@handsel/protocol";
import { type Address, type Hex, zeroAddress } from "viem";
import { signTypedData } from "viem/actions";
import type { Config } from "wagmi";
import { getConnection, getConnectorClient } from "wagmi/actions";
import { ApiUnreachable, answerOf, api } from "../../lib/api.ts";
import type { Checkout } from "../../lib/apiTypes.ts";
import type { ChainConfig } from "../../lib/appConfig.ts";
import { readAllowance, readBalance, readPaymentState } from "../../lib/readState.ts";
import {
  AccountChanged,
  ensureChain,
  followTransaction,
  type SendPhase,
  sendCall,
} from "../../lib/sendCall.ts";
import * as approve from "../../transactions/approve.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import { type AcceptedOffer, acceptOffer } from "./acceptOffer.ts";
import { confirmToken } from "./confirmToken.ts";
import { type FundingRecord, loadFundingRecord, saveFundingRecord } from "./fundingRecord.ts";

/** How the payer pays: by a signature that the relayer submits, or by transactions of their own. */
export type PayMethod = "signature" | "transaction";

/** What is going on while a payment is being made. */
export type PayPhase =
  | SendPhase
  | "approval_wallet"
  | "approval_pending"
  | "signing"
  | "submitting"
  | "relayed";

/** The wallet has less of the coin than the payment takes. */
export class BalanceTooLow extends Error {
  override name = "BalanceTooLow";
}

/** The relayer has the signature, but the chain does not show the payment yet. */
export class RelaySlow extends Error {
  override name = "RelaySlow";
}

interface Payment {
  config: Config;
  chain: ChainConfig;
  checkout: Checkout;
  onPhase: (phase: PayPhase) => void;
}

/**
 * Pays a checkout from the connected account and returns when the contract holds the money. What is paid already is
 * never asked for again.
 * @throws OfferForged, BalanceTooLow, RelaySlow, ApiProblem, ApiUnreachable, whatever `sendCall` throws
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
  await confirmToken(payment, offer);
  // Signed before, but it did not get through: the same signature serves.
  if (method === "signature" && signature) await submit(payment, offer, signature);
  else if (method === "signature") await payBySignature(payment, offer);
  else await payByTransaction(payment, offer);
}

/** Goes on with what this device began before a reload; returns when the contract holds the money. @throws as `pay` */
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
  if (getConnection(config).address !== account) throw new AccountChanged("The account changed.");
  await ensureChain(config, chain.id, onPhase);
  onPhase("signing");
  const wallet = await getConnectorClient(config, { chainId: chain.id, account });
  const message = fundWithAuthorization.typedData({ terms, escrow: chain.escrow, token });
  const signature = await signTypedData(wallet, { account, ...message });
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

/** How long the chain may take to show a relayed payment before the payer is told. */
const patience = 45_000;

/** Hands the signature to the relayer, as often as needed (it does the work once), and waits for the contract. */
async function submit(payment: Payment, offer: AcceptedOffer, signature: Hex): Promise<void> {
  const { checkout, onPhase } = payment;
  const body = { terms: termsToJson(offer.terms), signature };
  const post = () =>
    answerOf(api.POST("/v1/pay/{id}/fund", { params: { path: { id: checkout.id } }, body }));
  onPhase("submitting");
  await post().catch(async (error: unknown) => {
    // The answer may be lost although the payment was sent: the contract decides.
    if (!(await isFunded(payment, offer.paymentId))) throw error;
  });
  onPhase("relayed");
  const end = Date.now() + patience;
  for (let round = 1; Date.now() < end; round++) {
    if (await isFunded(payment, offer.paymentId)) return;
    await new Promise((resolve) => setTimeout(resolve, 800));
    // Tells of a relay that failed meanwhile; being unreachable changes nothing about one that was taken.
    if (round % 10 === 0) {
      await post().catch((error: unknown) => {
        if (!(error instanceof ApiUnreachable)) throw error;
      });
    }
  }
  throw new RelaySlow("The relayer has not got the payment through yet.");
}

async function isFunded({ config, chain }: Payment, paymentId: Hex): Promise<boolean> {
  return (await readPaymentState(config, chain, paymentId)).stage !== "none";
}
