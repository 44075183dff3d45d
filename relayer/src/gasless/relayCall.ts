import { contractErrorSentences, paymentId, termsToJson } from "@handsel/protocol";
import { BaseError, type Hash } from "viem";
import { type ChainClient, isLive } from "../chains/clients.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { broadcast } from "../transactions/broadcast.ts";
import { chooseWallet } from "../transactions/chooseWallet.ts";
import { currentFees, type Fees } from "../transactions/fees.ts";
import {
  type ActiveRelay,
  findActiveRelay,
  isRelayedFor,
  isRelayWaiting,
} from "../transactions/findRelay.ts";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { hotWallets } from "../transactions/hotWallets.ts";
import { insertRelay, lockRelays } from "../transactions/insertRelay.ts";
import { refusal } from "../transactions/preparedCall.ts";
import { readChainNonce } from "../transactions/readChainNonce.ts";
import { type Spender, spendBudget } from "../transactions/spendBudget.ts";
import { storeTransaction } from "../transactions/storeTransaction.ts";
import { LEAST_SECONDS, timeLeft } from "../transactions/timeLeft.ts";
import { withWallet } from "../transactions/withWallet.ts";
import { type Funds, readFunds, requireRoom } from "./callsInFlight.ts";
import { checkSignature } from "./checkSignature.ts";
import { prepareSignedCall } from "./prepareSignedCall.ts";
import type { RelayRequest } from "./relayRequest.ts";
import { digestOf, fundingKinds, isFunding } from "./signedCall.ts";

/**
 * Submits a payer's signed call with a hot wallet's gas.
 *
 * Nonce, relay and signed transaction are stored together before anything is sent, so a process that
 * dies leaves either nothing or a transaction that is sent again. Each payment, release and dispute is
 * relayed once: a repeated request gets the same relay.
 *
 * @throws ApiError token_not_gasless, signature_invalid, signature_expired, authorization_used,
 * payment_changed, relay_rejected, relay_unavailable, rate_limited
 */
export async function relayCall(deps: Deps, request: RelayRequest): Promise<ActiveRelay> {
  const chain = deps.chains.get(request.chainId);
  if (!chain) throw new RangeError(`chain ${request.chainId} is not configured`);
  try {
    return await relay(deps, chain, request);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    deps.log.error({ err: error, chain: chain.id }, "a chain's provider failed while relaying");
    throw unavailable("The chain does not answer: try again in a moment.");
  }
}

async function relay(deps: Deps, chain: ChainClient, asked: RelayRequest): Promise<ActiveRelay> {
  const { terms } = asked;
  const { signed, byContract } = await checkSignature(chain, terms, asked.signed);
  const request = { ...asked, signed };
  const digest = digestOf(chain, terms, signed);
  const earlier = await findActiveRelay(deps.db, digest);
  if (earlier) return earlier;
  try {
    return await relayAnew(deps, chain, request, { digest, byContract });
  } catch (error) {
    // A concurrent equal request may have been faster, which makes the simulation of this one fail.
    const meanwhile = await findActiveRelay(deps.db, digest);
    if (meanwhile) return meanwhile;
    throw error;
  }
}

async function relayAnew(
  deps: Deps,
  chain: ChainClient,
  request: RelayRequest,
  { digest, byContract }: { digest: Hash; byContract: boolean },
): Promise<ActiveRelay> {
  const { terms, signed } = request;
  await requireTime(deps, request);
  const wallets = hotWallets(deps, chain);
  const [first] = wallets;
  if (!first)
    throw unavailable("This server pays no gas on this chain: send a transaction from the wallet.");
  const [call, funds] = await Promise.all([
    prepareSignedCall(first, terms, signed),
    readFunds(deps.db, chain, request),
  ]);
  const fees = await affordableFees(deps, chain);
  const wallet = await chooseWallet(deps, wallets, call, fees);
  const [block, chainNonce] = await Promise.all([
    chain.client.getBlockNumber(),
    readChainNonce(deps.db, wallet),
  ]);
  const store = async (tx: DatabaseTransaction, nonce: bigint) => {
    // The wallet is locked first and the budgets last, as where an outcome is recorded.
    const record = await recordRelay(tx, wallet, request, { digest, byContract, funds });
    if (record.active) return { relay: record.active, transaction: null };
    await spendBudget(tx, deps.config, record.id, spenderOf(request), call.work);
    const transaction = await storeTransaction(tx, wallet, {
      ...{ relayId: record.id, nonce, call, fees, block },
    });
    const relay = { id: record.id, status: "stored", transaction_hash: transaction.hash } as const;
    return { relay, transaction };
  };
  const stored = await withWallet(deps, wallet, store, chainNonce);
  if (stored.transaction) await broadcast(deps, wallet, stored.transaction);
  return (await findActiveRelay(deps.db, digest)) ?? stored.relay;
}

/**
 * Checks that there is time to mine the transaction whose gas is paid here.
 * @throws ApiError signature_expired, relay_unavailable
 */
async function requireTime({ db }: Deps, request: RelayRequest): Promise<void> {
  const { signed, terms, chainId, disputeEndsAt } = request;
  if (signed.kind === "dispute" && disputeEndsAt !== null) {
    const rest = await timeLeft(db, chainId, disputeEndsAt);
    if (rest <= 0) throw refusal("relay_rejected", contractErrorSentences.DisputeClosed);
    if (rest < LEAST_SECONDS) {
      throw unavailable(
        `Less than ${LEAST_SECONDS} seconds are left to dispute: send a transaction from the wallet.`,
      );
    }
  }
  const end = "deadline" in signed ? signed.deadline : terms.fundBy;
  const left = await timeLeft(db, chainId, end);
  if (left >= LEAST_SECONDS) return;
  if (isFunding(signed)) {
    // The newest block may be from before the end, so the contract would not refuse it yet.
    if (left <= 0) throw refusal("relay_rejected", contractErrorSentences.FundingClosed);
    throw unavailable(
      `Less than ${LEAST_SECONDS} seconds are left to pay: send a transaction from the wallet.`,
    );
  }
  throw new ApiError(
    "signature_expired",
    `The deadline has passed or is less than ${LEAST_SECONDS} seconds away, and nothing has moved: sign again with a later one.`,
  );
}

function spenderOf(request: RelayRequest): Spender {
  const { terms, merchantId, client } = request;
  return { payer: terms.payer, merchantId, client, use: useOf(request) };
}

function useOf({ signed, checkoutId, isOfLink }: RelayRequest): Spender["use"] {
  if (checkoutId === null) return "strangers";
  if (signed.kind === "release") return "releases";
  if (signed.kind === "dispute" || signed.kind === "settlement") return "disputes";
  return isOfLink ? "links" : "orders";
}

/** Records a relay; a failed one is started again. */
async function recordRelay(
  tx: DatabaseTransaction,
  { chain }: HotWallet,
  request: RelayRequest,
  { digest, byContract, funds }: { digest: Hash; byContract: boolean; funds: Funds | null },
): Promise<{ id: string; active: ActiveRelay | null }> {
  const { checkoutId, terms, signed, merchantId, disputeEndsAt } = request;
  const { kind, signature, ...content } = signed;
  const details = kind === "dispute" ? { ...content, endsAt: disputeEndsAt } : content;
  const payment = paymentId(terms, chain.escrow);
  await lockRelays(tx, isFunding(signed) && checkoutId !== null ? checkoutId : payment);
  const active = await findActiveRelay(tx, digest);
  if (active) return { id: active.id, active };
  await requireAlone(tx, request, payment);
  await requireRoom(tx, chain, request, byContract, funds);
  const id = await insertRelay(tx, {
    ...{ digest, kind, signature, details, payment_id: payment, checkout_id: checkoutId },
    ...{ merchant_id: merchantId, livemode: isLive(chain), chain_id: chain.id },
    ...{ payer: terms.payer, terms: termsToJson(terms), by_contract: byContract },
  });
  return { id, active: null };
}

/** @throws ApiError relay_unavailable while another relay is on its way that would make this one fail */
async function requireAlone(
  tx: DatabaseTransaction,
  request: RelayRequest,
  payment: Hash,
): Promise<void> {
  if (!(await hasRival(tx, request, payment))) return;
  throw unavailable(
    isFunding(request.signed)
      ? "Another payment of this checkout is on its way: wait for its outcome."
      : "Another transaction of this payment is on its way: wait for its outcome.",
  );
}

async function hasRival(
  tx: DatabaseTransaction,
  { checkoutId, signed }: RelayRequest,
  payment: Hash,
): Promise<boolean> {
  // Includes a mined funding: its event may not be read yet.
  if (isFunding(signed)) return isRelayedFor(tx, checkoutId, fundingKinds);
  // Also a call of the operator, whose wallet knows nothing of this one's order; but not the funding, which this
  // simulation has found done. Of releases only one of the same held amount can compete with a release: with another
  // one on its way, this simulation would have failed.
  return signed.kind === "release"
    ? isRelayWaiting(tx, payment, fundingKinds, {
        ...{ kind: "release", detail: "held", value: signed.held },
      })
    : isRelayWaiting(tx, payment, fundingKinds);
}

/** @throws ApiError relay_unavailable if the fees are above the cap */
async function affordableFees({ config, log }: Deps, { id, client }: ChainClient): Promise<Fees> {
  const fees = await currentFees(client);
  if (fees.maxFeePerGas <= config.transactions.maxFee) return fees;
  log.error({ chain: id, fee: fees.maxFeePerGas.toString() }, "the chain's fees are above the cap");
  throw unavailable(
    "Network fees are very high at the moment: send a transaction from the wallet, or try later.",
  );
}

function unavailable(sentence: string): ApiError {
  return refusal("relay_unavailable", sentence);
}
