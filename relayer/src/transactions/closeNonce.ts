import type { ChainView } from "../chains/chainView.ts";
import { InconsistentAnswer } from "../chains/readRange.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { broadcast } from "./broadcast.ts";
import { closeFailed, closeMined } from "./closeRelay.ts";
import { currentFees } from "./fees.ts";
import { findMined, type Receipt } from "./findMined.ts";
import { findNonceUser } from "./findNonceUser.ts";
import type { HotWallet } from "./hotWallet.ts";
import { inBatchOf } from "./inBatchOf.ts";
import { relayReverts } from "./metrics.ts";
import { readReplaced, type TransactionRow } from "./pendingTransactions.ts";
import { explainRevert, prepareAgain } from "./prepareAgain.ts";
import { readChainNonce } from "./readChainNonce.ts";
import { storeTransaction } from "./storeTransaction.ts";
import { LEAST_SECONDS, timeLeft } from "./timeLeft.ts";
import { withWallet } from "./withWallet.ts";

/** Blocks after which every node knows that a nonce is used. */
const DEEP_BLOCKS = 3n;

const CANCELLED = "the contract refused it for a while, so it was cancelled";

/**
 * Records which transaction of a used nonce was mined; a failure once its block is confirmed, because
 * it is told. If it was none of them, and the other one is seen that used the nonce, the relay is
 * signed again with a new nonce.
 * @throws Disagreement, InconsistentAnswer if that cannot be told yet
 */
export async function closeNonce(
  deps: Deps,
  wallet: HotWallet,
  view: ChainView,
  rows: readonly TransactionRow[],
): Promise<void> {
  const [row] = rows;
  if (!row) return;
  const { nonce } = row;
  const ofRelay = rows.find(({ relay_id }) => relay_id !== null);
  const confirmations = BigInt(wallet.chain.config.confirmations);
  // After a reorg it may be a transaction that lost against another one before.
  const all = [...rows, ...(await readReplaced(deps.db, wallet, nonce))];
  const found = await findMined(view, all);
  if (found) {
    // An empty transfer took the nonce, so the relay's own call is still to be made.
    const cancelled = found.row.relay_id === null ? ofRelay : undefined;
    const isFailure = cancelled !== undefined || found.receipt.status === "reverted";
    if (isFailure && found.receipt.blockNumber > view.block - confirmations + 1n) return;
    if (cancelled) await signAgain(deps, wallet, view, cancelled, CANCELLED);
    return recordMined(deps, wallet, found.row, found.receipt);
  }
  const depth = confirmations > DEEP_BLOCKS ? confirmations : DEEP_BLOCKS;
  const deep = view.block > depth ? view.block - depth : 0n;
  const { address } = wallet.account;
  const used = await view.ask((client) =>
    client.getTransactionCount({ address, blockNumber: deep }),
  );
  if (nonce >= BigInt(used)) return;
  const user = await findNonceUser(wallet, view, nonce, deep);
  if (all.some(({ hash }) => hash === user)) {
    throw new InconsistentAnswer(`the providers have no receipt of ${user}, which they mined`);
  }
  deps.log.warn(
    { chain: row.chain_id, nonce: nonce.toString(), hash: user },
    "another program used a nonce of this wallet",
  );
  await signAgain(deps, wallet, view, ofRelay ?? row, "another program used its key");
}

async function recordMined(
  deps: Deps,
  wallet: HotWallet,
  row: TransactionRow,
  receipt: Receipt,
): Promise<void> {
  const { relay_id: relayId, hash } = row;
  const failed =
    relayId !== null && receipt.status === "reverted"
      ? await explainRevert(deps, wallet, relayId)
      : null;
  // Locked against a replacement meanwhile: a mined relay must not look pending.
  await withWallet(deps, wallet, async (tx) => {
    await markReplaced(tx, row);
    await tx
      .updateTable("relay_transactions")
      .set({
        ...{ status: "mined", is_final: false },
        ...{ block_number: receipt.blockNumber, block_hash: receipt.blockHash },
      })
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
 * @param cause why its transaction was lost
 */
async function prepareForNewNonce(
  deps: Deps,
  wallet: HotWallet,
  view: ChainView,
  relayId: string,
  cause: string,
): Promise<Awaited<ReturnType<typeof prepareAgain>>> {
  const prepared = await prepareAgain(deps, wallet, relayId);
  if (prepared.call === null) return prepared;
  const { kind } = prepared;
  const notSent = (why: string) => {
    const failure = `Its transaction was lost, because ${cause}. ${why}`;
    return { kind, call: null, failure, reason: "unexplained", isPayersDoing: false } as const;
  };
  const relays = await deps.db.selectFrom("relays").selectAll().where(inBatchOf(relayId)).execute();
  if (kind.maySignAgain) {
    for (const relay of relays) {
      const endsAt = kind.endsAt?.(relay);
      if (endsAt === undefined) continue;
      if ((await timeLeft(deps.db, relay.chain_id, endsAt)) >= LEAST_SECONDS) continue;
      return notSent("Nothing has moved, and too little time is left for another one.");
    }
    return prepared;
  }
  const areUntouched = await Promise.all(
    relays.map((relay) => kind.isUntouched?.(wallet, relay, view)),
  );
  return areUntouched.every((isUntouched) => isUntouched === true)
    ? notSent("Nothing has moved: ask again.")
    : notSent("It moved nothing, but the payment has changed since: get it before you ask again.");
}

/**
 * Signs the relay of a lost transaction with the next nonce, unless the chain would now refuse it.
 */
async function signAgain(
  deps: Deps,
  wallet: HotWallet,
  view: ChainView,
  lost: TransactionRow,
  cause: string,
): Promise<void> {
  const { client } = wallet.chain;
  const relayId = lost.relay_id;
  if (relayId === null) {
    await withWallet(deps, wallet, (tx) => markReplaced(tx, lost));
    return;
  }
  const prepared = await prepareForNewNonce(deps, wallet, view, relayId, cause);
  const fees = await currentFees(client);
  const chainNonce = await readChainNonce(deps.db, wallet);
  const store = async (tx: DatabaseTransaction, nonce: bigint) => {
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
      return storeTransaction(tx, wallet, { relayId, nonce, call, fees, block: view.block });
    }
    await closeFailed(deps, tx, relayId, prepared);
    return null;
  };
  const stored = await withWallet(deps, wallet, store, chainNonce);
  if (stored) await broadcast(deps, wallet, stored);
}
