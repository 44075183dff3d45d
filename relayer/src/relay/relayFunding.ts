import { type PaymentTerms, paymentId, termsToJson } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import { BaseError, type Hash, type Hex } from "viem";
import type { ChainClient } from "../chain/clients.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import { newId } from "../ids.ts";
import { checkSignature, isAuthorizationUsed } from "./authorization.ts";
import { broadcast } from "./broadcast.ts";
import { chooseWallet } from "./chooseWallet.ts";
import { currentFees, type Fees } from "./fees.ts";
import { type HotWallet, hotWallets } from "./hotWallet.ts";
import { prepareFunding } from "./prepareFunding.ts";
import { spendBudget } from "./spendBudget.ts";
import { lockNonce, storeTransaction } from "./storeTransaction.ts";
import type { RelayTables } from "./tables.ts";

/** A payer's acceptance of an offer, signed. */
export interface FundingRequest {
  checkoutId: string;
  chainId: number;
  /** Checked to be the checkout's offer with a payer. */
  terms: PaymentTerms;
  signature: Hex;
  /** Whose checkout it is. */
  merchantId: string;
  /** The network address that asks. */
  client: string;
}

/** What became of a payment on its way to the chain. Whether it is paid, only the chain says. */
export interface Relay {
  id: string;
  status: RelayTables["relays"]["status"];
  transaction_hash: Hash;
}

/**
 * Submits a payer's signed payment with a hot wallet's gas.
 *
 * The nonce, the relay and the signed transaction are stored together before anything is sent, so
 * a process that dies at any moment leaves either nothing or something that is sent again. A
 * payment is relayed once: the same request again gets the same relay.
 *
 * @throws ApiError token_not_gasless, signature_invalid, authorization_used, relay_rejected,
 * relay_unavailable, rate_limited
 */
export async function relayFunding(deps: Deps, request: FundingRequest): Promise<Relay> {
  const chain = deps.chains.get(request.chainId);
  if (!chain) throw new RangeError(`chain ${request.chainId} is not configured`);
  try {
    return await relay(deps, chain, request);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    deps.log.error({ err: error, chain: chain.id }, "a chain's node failed while relaying");
    throw unavailable("The chain cannot be reached just now: try again in a moment.");
  }
}

async function relay(deps: Deps, chain: ChainClient, request: FundingRequest): Promise<Relay> {
  const { terms, signature } = request;
  await checkSignature(chain, terms, signature);
  const id = paymentId(terms, chain.escrow);
  const earlier = await findActiveRelay(deps.db, id);
  if (earlier) return earlier;
  try {
    return await relayAnew(deps, chain, request);
  } catch (error) {
    // The same request may have been faster, so that the chain refuses this one.
    const meanwhile = await findActiveRelay(deps.db, id);
    if (meanwhile) return meanwhile;
    throw error;
  }
}

async function relayAnew(deps: Deps, chain: ChainClient, request: FundingRequest): Promise<Relay> {
  const { terms, signature } = request;
  if (await isAuthorizationUsed(chain, terms)) {
    throw new ApiError(
      "authorization_used",
      "This authorization was used or cancelled before: look the payment up before paying again.",
    );
  }
  const wallets = hotWallets(deps, chain);
  const [first] = wallets;
  if (!first) throw unavailable("Paying without gas is not possible here.");
  const call = await prepareFunding(first, terms, signature);
  const fees = await affordableFees(deps, chain);
  const wallet = await chooseWallet(deps, wallets, call, fees);
  const { account } = wallet;
  const [block, chainNonce] = await Promise.all([
    chain.client.getBlockNumber(),
    chain.client.getTransactionCount({ address: account.address, blockTag: "pending" }),
  ]);
  const stored = await deps.db.transaction().execute(async (tx) => {
    await lockCheckout(tx, request.checkoutId);
    const record = await recordRelay(tx, wallet, request);
    if (record.active) return { relay: record.active, transaction: null };
    const { payer } = terms;
    const { merchantId, client } = request;
    await spendBudget(tx, deps.config, { payer, merchantId, client }, call.gas);
    const nonce = await lockNonce(tx, wallet, BigInt(chainNonce));
    const transaction = await storeTransaction(tx, wallet, {
      ...{ relayId: record.id, nonce, call, fees, block },
    });
    const relay = { id: record.id, status: "stored", transaction_hash: transaction.hash } as const;
    return { relay, transaction };
  });
  if (stored.transaction) await broadcast(deps, wallet, stored.transaction);
  return (await findActiveRelay(deps.db, paymentId(terms, chain.escrow))) ?? stored.relay;
}

/** Where a payment's relay stands; null if there is none, or it failed and may be tried again. */
async function findActiveRelay(db: Kysely<Database>, id: Hash): Promise<Relay | null> {
  const row = await db
    .selectFrom("relays")
    .select(["id", "status", "transaction_hash"])
    .where("payment_id", "=", id)
    .where("status", "!=", "failed")
    .executeTakeFirst();
  return row?.transaction_hash ? { ...row, transaction_hash: row.transaction_hash } : null;
}

/** One at a time for each checkout, whichever wallets they have: held until the transaction ends. */
async function lockCheckout(tx: Tx, checkoutId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`relay:${checkoutId}`}, 0))`.execute(
    tx,
  );
}

/** Makes a relay, or takes a failed one up again. The checkout's lock lets nobody in between. */
async function recordRelay(
  tx: Tx,
  { chain }: HotWallet,
  { checkoutId, terms, signature, merchantId }: FundingRequest,
): Promise<{ id: string; active: Relay | null }> {
  const payment = paymentId(terms, chain.escrow);
  const active = await findActiveRelay(tx, payment);
  if (active) return { id: active.id, active };
  // One that is mined counts too: whether the checkout is paid by it is not read yet.
  const other = await tx
    .selectFrom("relays")
    .select("id")
    .where("checkout_id", "=", checkoutId)
    .where("status", "!=", "failed")
    .executeTakeFirst();
  if (other) {
    throw unavailable("Another payment of this checkout is on its way: wait for its outcome.");
  }
  const { id } = await tx
    .insertInto("relays")
    .values({
      id: newId("rly"),
      payment_id: payment,
      checkout_id: checkoutId,
      merchant_id: merchantId,
      chain_id: chain.id,
      payer: terms.payer,
      terms: termsToJson(terms),
      signature,
      status: "stored",
      failure: null,
      transaction_hash: null,
    })
    .onConflict((conflict) =>
      conflict.column("payment_id").doUpdateSet({ signature, status: "stored", failure: null }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, active: null };
}

/** @throws ApiError relay_unavailable when the fees are above the cap */
async function affordableFees({ config, log }: Deps, { id, client }: ChainClient): Promise<Fees> {
  const fees = await currentFees(client);
  if (fees.maxFeePerGas <= config.relayMaxFee) return fees;
  log.error({ chain: id, fee: fees.maxFeePerGas.toString() }, "the chain's fees are above the cap");
  throw unavailable("Network fees are very high just now: pay with a transaction, or try later.");
}

function unavailable(sentence: string): ApiError {
  return new ApiError("relay_unavailable", sentence);
}
