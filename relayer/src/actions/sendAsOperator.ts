import { escrowAbi, stateFromContract, termsToJson } from "@handsel/protocol";
import type { Kysely } from "kysely";
import { decodeFunctionResult, encodeFunctionData, type Hash, isAddressEqual } from "viem";
import type { Merchant } from "../accounts/merchant.ts";
import type { ChainClient } from "../chains/clients.ts";
import { findPaymentById } from "../payments/findPayment.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { canPay, readLoad } from "../transactions/chooseWallet.ts";
import { currentFees, type Fees } from "../transactions/fees.ts";
import { findWaitingPayments } from "../transactions/findRelay.ts";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { insertRelay, lockAllRelays } from "../transactions/insertRelay.ts";
import type { CountedCall } from "../transactions/preparedCall.ts";
import { readChainNonce } from "../transactions/readChainNonce.ts";
import type { UnsignedCall } from "../transactions/simulateCall.ts";
import { spendMerchantBudget } from "../transactions/spendBudget.ts";
import {
  lockNonce,
  type StoredTransaction,
  storeTransaction,
} from "../transactions/storeTransaction.ts";
import { LEAST_SECONDS, timeLeft } from "../transactions/timeLeft.ts";
import { isOperatorKind, type OperatorKind } from "./operatorKinds.ts";
import { type PaymentOnChain, toCall } from "./paymentCall.ts";
import { type OperatorDetails, prepareOperatorCall, textOf } from "./prepareOperatorCall.ts";

/** Call of the escrow that an operator is asked to send. */
export interface SendableCall {
  /** Verb, or the kind of a batch. */
  kind: string;
  call: UnsignedCall;
  /** Whether operators may send it. */
  operatorMay: boolean;
  /** Time on the chain, in Unix seconds, from which the chain refuses it; null: never by time alone. */
  endsAt: number | null;
}

/** Call that the operator may send, and that succeeded in a simulation. */
export interface OperatorCall {
  wallet: HotWallet;
  payments: readonly PaymentOnChain[];
  merchantId: string;
  kind: OperatorKind;
  call: CountedCall;
  endsAt: number | null;
  fees: Fees;
  block: bigint;
  chainNonce: bigint;
}

/**
 * Checks that the operator may send a call, that the chain's state equals the database's, and that
 * the call succeeds in a simulation.
 * @throws ApiError operator_refused, operator_not_approved, payment_changed, call_in_flight,
 * relay_rejected, relay_unavailable
 */
export async function prepareAsOperator(
  deps: Deps,
  wallet: HotWallet,
  merchant: Pick<Merchant, "id">,
  payments: readonly PaymentOnChain[],
  made: SendableCall,
): Promise<OperatorCall> {
  const { chain } = wallet;
  const { kind, call, endsAt } = made;
  const [reason] = payments.flatMap((payment) => refusalOf(deps, merchant, payment, made) ?? []);
  if (reason !== undefined || !isOperatorKind(kind)) {
    throw operatorRefused(reason ?? NOT_FOR_OPERATORS);
  }
  await requireAlone(deps.db, idsOf(payments));
  const [first] = payments;
  if (first) await requireApproved(wallet, first);
  await requireUnchanged(chain, payments);
  const prepared = await prepareOperatorCall(wallet, call.data, payments.length);
  await requireTime(deps.db, chain.id, endsAt);
  const fees = await currentFees(chain.client);
  if (fees.maxFeePerGas > deps.config.transactions.maxFee) {
    throw unavailable("Network fees are very high at the moment");
  }
  const load = await readLoad(deps, wallet);
  const [block, chainNonce, isPaid] = await Promise.all([
    chain.client.getBlockNumber(),
    readChainNonce(deps.db, wallet),
    canPay(deps, load, prepared, fees),
  ]);
  if (!isPaid) throw unavailable("The operator's wallet has too little money for gas");
  return {
    ...{ wallet, payments, merchantId: merchant.id, kind, call: prepared, endsAt, fees, block },
    chainNonce,
  };
}

/**
 * Signs and stores an operator's transaction. `broadcast` sends it after the commit.
 * @throws ApiError call_in_flight, payment_changed, rate_limited
 */
export async function storeAsOperator(
  deps: Deps,
  tx: DatabaseTransaction,
  { wallet, payments, merchantId, kind, call, endsAt, fees, block, chainNonce }: OperatorCall,
): Promise<{ relayId: string; transaction: StoredTransaction }> {
  // The wallet is locked first and the budgets last, as where a payer's call is stored.
  const nonce = await lockNonce(tx, wallet, chainNonce);
  await lockAllRelays(tx, idsOf(payments));
  await requireAlone(tx, idsOf(payments));
  await requireUnread(tx, payments);
  await spendMerchantBudget(tx, deps.config, merchantId, call.work);
  let relayId: string | undefined;
  for (const { row, terms } of payments) {
    const details: OperatorDetails = {
      ...{ data: call.data, payments: payments.length, before: textOf(row), endsAt },
    };
    const id = await insertRelay(tx, {
      ...{ digest: null, kind, signature: "0x", details, batch: relayId ?? null },
      ...{ payment_id: row.id, checkout_id: row.checkout_id, merchant_id: merchantId },
      ...{ chain_id: wallet.chain.id, payer: terms.payer, terms: termsToJson(terms) },
      livemode: row.livemode,
    });
    relayId ??= id;
  }
  if (relayId === undefined) throw new RangeError("there is no payment to act on");
  const transaction = await storeTransaction(tx, wallet, { relayId, nonce, call, fees, block });
  return { relayId, transaction };
}

const NOT_FOR_OPERATORS = "Only the merchant's own wallet can do this";

/**
 * Returns why the operator's key does not send a call: no operator may, or the key's own money would be
 * spent. Null if it sends it.
 */
export function refusalOf(
  { config }: Deps,
  merchant: Pick<Merchant, "id">,
  { chain, terms }: PaymentOnChain,
  { kind, call, operatorMay }: SendableCall,
): string | null {
  if (!operatorMay) return NOT_FOR_OPERATORS;
  // Anyone can pay in a token of their own, whose code could waste the gas that is paid here.
  if (!chain.tokens.some(({ address }) => isAddressEqual(address, terms.token))) {
    return "This server does not list this payment's token";
  }
  if (call.value > 0n) return "The operator sends no money with a call";
  // The sender pays a refund. The operator's key pays only for the administrator's own shop.
  if (kind === "refund" && merchant.id !== config.relays.administratorMerchantId) {
    return "The sender pays a refund, and the operator's money is not yours";
  }
  return null;
}

/** @throws ApiError operator_not_approved, with the call that appoints the operator */
async function requireApproved({ chain, account }: HotWallet, { terms }: PaymentOnChain) {
  const { address: operator } = account;
  const { merchant } = terms;
  if (isAddressEqual(operator, merchant)) return;
  const { address: escrow } = chain.escrow;
  const isApproved = await chain.client.readContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "isOperator", args: [merchant, operator] },
  });
  if (isApproved) return;
  const args = [operator, true] as const;
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "setOperator", args });
  throw new ApiError(
    "operator_not_approved",
    `${operator} is not an operator of ${merchant}: send the call in transaction from that wallet, which appoints it, or ask with via "wallet" and send this payment's call yourself.`,
    undefined,
    {},
    toCall({ chainId: chain.id, to: escrow, data, value: 0n }),
  );
}

/** @throws ApiError payment_changed if a payment on chain differs from the database */
async function requireUnchanged(
  { client, escrow }: ChainClient,
  payments: readonly PaymentOnChain[],
): Promise<void> {
  const read = { abi: escrowAbi, functionName: "paymentState" } as const;
  const calls = payments.map(({ row }) => encodeFunctionData({ ...read, args: [row.id] }));
  const { result } = await client.simulateContract({
    ...{ address: escrow.address, abi: escrowAbi, functionName: "multicall", args: [calls] },
  });
  for (const [index, { row }] of payments.entries()) {
    const data = result[index] ?? "0x";
    const state = stateFromContract(decodeFunctionResult({ ...read, data }));
    if (textOf(state) !== textOf(row)) throw changed(row.id);
  }
}

/**
 * Checks that the follower has read nothing new of the payments since the request began.
 * @throws ApiError payment_changed
 */
async function requireUnread(
  tx: DatabaseTransaction,
  payments: readonly PaymentOnChain[],
): Promise<void> {
  for (const { row } of payments) {
    const now = await findPaymentById(tx, row.id);
    if (!now || textOf(now) !== textOf(row)) throw changed(row.id);
  }
}

function changed(id: Hash): ApiError {
  return new ApiError(
    "payment_changed",
    `The payment ${id} has changed on chain meanwhile, so nothing was sent: get the payment and ask again in a moment.`,
  );
}

/**
 * Checks that there is time to mine the transaction whose gas is paid here. The newest block may be from before the end,
 * so the contract would not refuse it yet.
 * @throws ApiError relay_unavailable, relay_rejected
 */
async function requireTime(
  db: Kysely<Database>,
  chainId: number,
  endsAt: number | null,
): Promise<void> {
  const left = endsAt === null ? LEAST_SECONDS : await timeLeft(db, chainId, endsAt);
  if (left >= LEAST_SECONDS) return;
  if (left > 0) throw unavailable(`Less than ${LEAST_SECONDS} seconds are left for this`);
  throw new ApiError(
    "relay_rejected",
    "The time in which the contract takes this is over, and nothing was sent: get the payment.",
  );
}

/** @throws ApiError call_in_flight while another call of a payment is on its way */
async function requireAlone(db: Kysely<Database>, ids: readonly Hash[]): Promise<void> {
  const waiting = await findWaitingPayments(db, ids);
  const busy = ids.find((id) => waiting.has(id));
  if (busy === undefined) return;
  throw new ApiError(
    "call_in_flight",
    `Another transaction of the payment ${busy} is on its way, so nothing was sent: wait for its outcome, then ask again.`,
  );
}

function idsOf(payments: readonly PaymentOnChain[]): Hash[] {
  return payments.map(({ row }) => row.id);
}

export function operatorRefused(reason: string): ApiError {
  return new ApiError(
    "operator_refused",
    `${reason}: ask with via "wallet", and send the returned call yourself.`,
  );
}

function unavailable(reason: string): ApiError {
  return new ApiError(
    "relay_unavailable",
    `${reason}, and nothing was sent: try later, or ask with via "wallet" and send the call yourself.`,
  );
}
