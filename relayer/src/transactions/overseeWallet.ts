import { sql } from "kysely";
import type { Deps } from "../platform/part.ts";
import { closeNonce } from "./closeNonce.ts";
import type { HotWallet } from "./hotWallet.ts";
import { bumpFees, fillGap, sendAgain } from "./keepMoving.ts";
import { markStuck } from "./markStuck.ts";
import { readPending, type TransactionRow } from "./pendingTransactions.ts";
import { lockNonce } from "./storeTransaction.ts";

/** Blocks without being mined, after which a transaction is replaced by one with higher fees. */
const BUMP_AFTER_BLOCKS = 5n;

/** Milliseconds without being mined, after which a relay counts as stuck. */
const STUCK_AFTER_MS = 10 * 60_000;

/** Blocks after which every node knows that a nonce is used. */
const DEEP_BLOCKS = 3n;

/**
 * Compares a wallet's signed transactions with the chain: sends dropped ones again, raises fees,
 * records what was mined, and signs again what lost its nonce. Several processes may do so at once.
 */
export async function overseeWallet(deps: Deps, wallet: HotWallet): Promise<void> {
  if (!(await isAnythingOpen(deps, wallet))) return;
  const { client } = wallet.chain;
  const { address } = wallet.account;
  const block = await client.getBlockNumber();
  const deepBlock = block > DEEP_BLOCKS ? block - DEEP_BLOCKS : 0n;
  const [used, usedDeep, taken] = await Promise.all([
    client.getTransactionCount({ address, blockNumber: block }),
    client.getTransactionCount({ address, blockNumber: deepBlock }),
    client.getTransactionCount({ address, blockTag: "pending" }),
  ]);
  await reopen(deps, wallet, used);

  const pending = await readPending(deps.db, wallet);
  for (const [nonce, rows] of pending) {
    const [best] = rows;
    if (!best) continue;
    const first = rows.at(-1);
    if (first?.relay_id && nonce === BigInt(used) && isOld(first)) {
      await markStuck(deps, first.relay_id);
    }
    if (nonce < used) {
      await closeNonce(deps, wallet, rows, nonce < usedDeep);
    } else if (nonce === BigInt(used) && block - best.signed_at_block >= BUMP_AFTER_BLOCKS) {
      await bumpFees(deps, wallet, best, block);
    } else {
      await sendAgain(deps, wallet, best);
    }
  }
  const gap = BigInt(taken);
  const isHeld = pending.has(gap) || [...pending.keys()].every((nonce) => nonce < gap);
  if (!isHeld) await fillGap(deps, wallet, gap, block);
}

function isOld({ created_at }: TransactionRow): boolean {
  return Date.now() - created_at.getTime() > STUCK_AFTER_MS;
}

/**
 * Returns whether any transaction is pending, or was mined so recently that a reorg may drop it.
 */
async function isAnythingOpen({ db }: Deps, { chain, account }: HotWallet): Promise<boolean> {
  const open = await db
    .selectFrom("relay_transactions")
    .select("hash")
    .where("chain_id", "=", chain.id)
    .where("account", "=", account.address)
    .where((where) =>
      where.or([
        where("status", "=", "pending"),
        where.and([
          where("status", "=", "mined"),
          where("created_at", ">", sql<Date>`now() - interval '1 hour'`),
        ]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

/** Makes transactions that a reorg dropped pending again, also those whose call had failed. */
async function reopen({ db }: Deps, wallet: HotWallet, used: number): Promise<void> {
  const { chain, account } = wallet;
  await db.transaction().execute(async (tx) => {
    await lockNonce(tx, wallet, 0n);
    const reopened = await tx
      .updateTable("relay_transactions")
      .set({ status: "pending", block_number: null })
      .where("chain_id", "=", chain.id)
      .where("account", "=", account.address)
      .where("nonce", ">=", BigInt(used))
      .where("status", "=", "mined")
      .returning("hash")
      .execute();
    if (reopened.length === 0) return;
    await tx
      .updateTable("relays")
      .set({ status: "submitted", failure: null, closed_at: null })
      .where(
        "transaction_hash",
        "in",
        reopened.map(({ hash }) => hash),
      )
      .where("status", "in", ["mined", "failed"])
      .execute();
  });
}
