import { type Hash, type TransactionReceipt, TransactionReceiptNotFoundError } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { broadcast } from "./broadcast.ts";
import { closeFailed, closeMined } from "./closeRelay.ts";
import { currentFees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { inBatchOf } from "./inBatchOf.ts";
import { relayReverts } from "./metrics.ts";
import { readReplaced, type TransactionRow } from "./pendingTransactions.ts";
import { explainRevert, prepareAgain } from "./prepareAgain.ts";
import { lockNonce, storeTransaction } from "./storeTransaction.ts";

/**
 * Records which transaction of a used nonce was mined. If it was none of them, and every node knows
 * that the nonce is used, another program used the key: the relay is signed again with a new nonce.
 * @param isDeep whether the nonce was used deep enough for every node to know
 */
export async function closeNonce(
  deps: Deps,
  wallet: HotWallet,
  rows: readonly TransactionRow[],
  isDeep: boolean,
): Promise<void> {
  const [row] = rows;
  if (!row) return;
  // After a reorg it may be a transaction that lost against another one before.
  const found =
    (await findMined(wallet, rows)) ??
    (await findMined(wallet, await readReplaced(deps.db, wallet, row.nonce)));
  if (found) {
    // An empty transfer took the nonce, so the relay's own call is still to be made.
    const isEmpty = found.row.relay_id === null;
    const cancelled = isEmpty && rows.find(({ relay_id }) => relay_id !== null);
    if (cancelled) await signAgain(deps, wallet, cancelled);
    return recordMined(deps, wallet, found.row, found.receipt);
  }
  if (!isDeep) return;
  deps.log.warn(
    { chain: row.chain_id, nonce: row.nonce.toString() },
    "another program used a nonce of this wallet",
  );
  await signAgain(deps, wallet, row);
}

/** Finds the mined one of several transactions. */
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
  const failed =
    relayId !== null && receipt.status === "reverted"
      ? await explainRevert(deps, wallet, relayId)
      : null;
  await deps.db.transaction().execute(async (tx) => {
    // Locked against a replacement meanwhile: a mined relay must not look pending.
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
      .set({ transaction_hash: hash })
      .where(inBatchOf(relayId))
      .execute();
    if (failed) await closeFailed(deps, tx, relayId, failed);
    else await closeMined(tx, relayId);
  });
  if (!failed) return;
  const { reason, failure } = failed;
  relayReverts.inc({ chain: String(row.chain_id), reason });
  deps.log.warn({ chain: row.chain_id, relay: relayId, hash, reason, failure }, "a relay reverted");
}

/** Marks every pending transaction of a used nonce: none will be mined any more. */
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

/**
 * Prepares a relay for a new nonce. An operator's call is never sent twice: it moves money each
 * time that it is mined, and a deep reorg could bring the first one back.
 */
async function prepareForNewNonce(
  deps: Deps,
  wallet: HotWallet,
  relayId: string,
): Promise<Awaited<ReturnType<typeof prepareAgain>>> {
  const prepared = await prepareAgain(deps, wallet, relayId);
  if (prepared.call === null || prepared.kind.maySignAgain) return prepared;
  const failure =
    "Its transaction was lost, because another program used the operator key. Nothing has moved: ask again.";
  const { kind } = prepared;
  return { kind, call: null, failure, reason: "unexplained", isPayersDoing: false } as const;
}

/**
 * Signs the relay of a lost transaction with the next nonce, unless the chain would now refuse it.
 */
async function signAgain(deps: Deps, wallet: HotWallet, lost: TransactionRow): Promise<void> {
  const { client } = wallet.chain;
  const relayId = lost.relay_id;
  if (relayId === null) {
    await deps.db.transaction().execute((tx) => markReplaced(tx, lost));
    return;
  }
  const prepared = await prepareForNewNonce(deps, wallet, relayId);
  const fees = await currentFees(client);
  const block = await client.getBlockNumber();
  const address = wallet.account.address;
  const chainNonce = await client.getTransactionCount({ address, blockTag: "pending" });
  const stored = await deps.db.transaction().execute(async (tx) => {
    const nonce = await lockNonce(tx, wallet, BigInt(chainNonce));
    // Another process may have signed it again already.
    const isStillLost = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("hash", "=", lost.hash)
      .where("status", "=", "pending")
      .executeTakeFirst();
    if (!isStillLost) return null;
    await markReplaced(tx, lost);
    if (prepared.call) {
      const { call } = prepared;
      return storeTransaction(tx, wallet, { relayId, nonce, call, fees, block });
    }
    await closeFailed(deps, tx, relayId, prepared);
    return null;
  });
  if (stored) await broadcast(deps, wallet, stored);
}
