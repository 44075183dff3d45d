import { type Hash, type TransactionReceipt, TransactionReceiptNotFoundError } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { broadcast } from "./broadcast.ts";
import { currentFees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { markFailed } from "./markFailed.ts";
import { prepareAgain } from "./prepareAgain.ts";
import { lockNonce, storeTransaction } from "./storeTransaction.ts";
import { readReplaced, type TransactionRow } from "./waiting.ts";

/**
 * Finds out which of the transactions of one used nonce was mined. If it was none of them, and the
 * nonce was used long enough ago for every node to know, something else used the key: the payment
 * is signed again with another nonce.
 */
export async function closeNonce(
  deps: Deps,
  wallet: HotWallet,
  rows: readonly TransactionRow[],
  isAgreed: boolean,
): Promise<void> {
  const [row] = rows;
  if (!row) return;
  // After a reorg it may be one that was replaced before by another, which was mined then.
  const found =
    (await findMined(wallet, rows)) ??
    (await findMined(wallet, await readReplaced(deps.db, wallet, row.nonce)));
  if (found) {
    // An empty transfer took the nonce: what the payment's transaction was meant to do is still open.
    const isEmpty = found.row.relay_id === null;
    const cancelled = isEmpty && rows.find(({ relay_id }) => relay_id !== null);
    if (cancelled) await signAgain(deps, wallet, cancelled);
    return recordMined(deps, wallet, found.row, found.receipt);
  }
  if (!isAgreed) return;
  deps.log.warn({ chain: row.chain_id, nonce: row.nonce.toString() }, "a nonce was used elsewhere");
  await signAgain(deps, wallet, row);
}

/** The one of some transactions that was mined. */
async function findMined(wallet: HotWallet, rows: readonly TransactionRow[]) {
  for (const row of rows) {
    const receipt = await findReceipt(wallet, row.hash);
    if (receipt) return { row, receipt };
  }
  return null;
}

async function findReceipt({ chain }: HotWallet, hash: Hash): Promise<TransactionReceipt | null> {
  try {
    return await chain.client.getTransactionReceipt({ hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return null;
    throw error;
  }
}

async function recordMined(
  deps: Deps,
  wallet: HotWallet,
  row: TransactionRow,
  receipt: TransactionReceipt,
): Promise<void> {
  const { relay_id: relayId, hash } = row;
  const failure =
    relayId !== null && receipt.status === "reverted"
      ? await explainFailure(deps, wallet, relayId)
      : null;
  await deps.db.transaction().execute(async (tx) => {
    // Nobody replaces it meanwhile: a relay that is mined must not look like one that waits.
    await lockNonce(tx, wallet, 0n);
    await markReplaced(tx, row);
    await tx
      .updateTable("relay_transactions")
      .set({ status: "mined", block_number: receipt.blockNumber })
      .where("hash", "=", hash)
      .execute();
    if (relayId === null) return;
    await tx
      .updateTable("relays")
      .set({ transaction_hash: hash, ...(failure === null ? { status: "mined", failure } : {}) })
      .where("id", "=", relayId)
      .execute();
    if (failure !== null) await markFailed(deps, tx, relayId, failure);
  });
}

/** The nonce is used, so none of its transactions will be mined any more. */
async function markReplaced(
  tx: DatabaseTransaction,
  { chain_id, account, nonce }: TransactionRow,
): Promise<void> {
  await tx
    .updateTable("relay_transactions")
    .set({ status: "replaced" })
    .where("chain_id", "=", chain_id)
    .where("account", "=", account)
    .where("nonce", "=", nonce)
    .where("status", "=", "pending")
    .execute();
}

/** Why the chain would still refuse the call, in a sentence. */
async function explainFailure(deps: Deps, wallet: HotWallet, relayId: string): Promise<string> {
  const { failure } = await prepareAgain(deps, wallet, relayId);
  return failure ?? "The contract refused this when it was mined. Nothing has moved.";
}

/**
 * Prepares a relay for another nonce. An operator's call moves money each time that it is mined, and
 * a deep reorg could bring the first one back: it is never sent twice by itself.
 */
async function prepareAnew(deps: Deps, wallet: HotWallet, relayId: string) {
  const prepared = await prepareAgain(deps, wallet, relayId);
  if (prepared.kind.maySignAgain || prepared.call === null) return prepared;
  const failure =
    "Its transaction was lost, because the operator key was used elsewhere. Nothing has moved: ask again.";
  return { call: null, failure };
}

/** Gives the payment of a lost transaction the next nonce, unless it became impossible meanwhile. */
async function signAgain(deps: Deps, wallet: HotWallet, lost: TransactionRow): Promise<void> {
  const { client } = wallet.chain;
  const relayId = lost.relay_id;
  if (relayId === null) {
    await deps.db.transaction().execute((tx) => markReplaced(tx, lost));
    return;
  }
  const { call, failure } = await prepareAnew(deps, wallet, relayId);
  const fees = await currentFees(client);
  const block = await client.getBlockNumber();
  const address = wallet.account.address;
  const chainNonce = await client.getTransactionCount({ address, blockTag: "pending" });
  const stored = await deps.db.transaction().execute(async (tx) => {
    const nonce = await lockNonce(tx, wallet, BigInt(chainNonce));
    // Another process may have been faster.
    const isStillLost = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("hash", "=", lost.hash)
      .where("status", "=", "pending")
      .executeTakeFirst();
    if (!isStillLost) return null;
    await markReplaced(tx, lost);
    if (call) return storeTransaction(tx, wallet, { relayId, nonce, call, fees, block });
    await markFailed(deps, tx, relayId, failure ?? "It cannot be sent any more.");
    return null;
  });
  if (stored) await broadcast(deps, wallet, stored);
}
