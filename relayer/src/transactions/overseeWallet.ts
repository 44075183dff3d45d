import { sql } from "kysely";
import type { Deps } from "../platform/part.ts";
import { closeNonce } from "./closeNonce.ts";
import type { HotWallet } from "./hotWallet.ts";
import { bumpFees, fillGap, sendAgain } from "./keepMoving.ts";
import { markStuck } from "./markStuck.ts";
import { lockNonce } from "./storeTransaction.ts";
import { readWaiting, type TransactionRow } from "./waiting.ts";

/** A transaction that was not mined for so many blocks is replaced by one that pays more. */
const BUMP_AFTER_BLOCKS = 5n;

/** One that was not mined for so long is told of. */
const STUCK_AFTER_MS = 10 * 60_000;

/** Behind so many blocks every node agrees which nonces are used. */
const AGREED_BLOCKS = 3n;

/**
 * Compares what was signed with what the chain has, and does what is missing: sends again what was
 * never sent or was dropped, pays more for what is not mined, notes what was mined, signs again
 * what lost its nonce. Everything it does may be done by several processes at once.
 */
export async function overseeWallet(deps: Deps, wallet: HotWallet): Promise<void> {
  if (!(await isAnythingOpen(deps, wallet))) return;
  const { client } = wallet.chain;
  const { address } = wallet.account;
  const block = await client.getBlockNumber();
  const agreedBlock = block > AGREED_BLOCKS ? block - AGREED_BLOCKS : 0n;
  const [used, agreed, taken] = await Promise.all([
    client.getTransactionCount({ address, blockNumber: block }),
    client.getTransactionCount({ address, blockNumber: agreedBlock }),
    client.getTransactionCount({ address, blockTag: "pending" }),
  ]);
  await reopen(deps, wallet, used);

  const waiting = await readWaiting(deps.db, wallet);
  for (const [nonce, rows] of waiting) {
    const [best] = rows;
    if (!best) continue;
    const first = rows.at(-1);
    if (first?.relay_id && nonce === BigInt(used) && isOld(first)) {
      await markStuck(deps, first.relay_id);
    }
    if (nonce < used) {
      await closeNonce(deps, wallet, rows, nonce < agreed);
    } else if (nonce === BigInt(used) && block - best.signed_at_block >= BUMP_AFTER_BLOCKS) {
      await bumpFees(deps, wallet, best, block);
    } else {
      await sendAgain(deps, wallet, best);
    }
  }
  const gap = BigInt(taken);
  const isHeld = waiting.has(gap) || [...waiting.keys()].every((nonce) => nonce < gap);
  if (!isHeld) await fillGap(deps, wallet, gap, block);
}

function isOld({ created_at }: TransactionRow): boolean {
  return Date.now() - created_at.getTime() > STUCK_AFTER_MS;
}

/** Whether anything waits, or was mined so lately that a reorg may drop it. */
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

/** What was mined and is so no more waits again, be it that it had been refused. */
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
      .set({ status: "submitted", failure: null })
      .where(
        "transaction_hash",
        "in",
        reopened.map(({ hash }) => hash),
      )
      .where("status", "in", ["mined", "failed"])
      .execute();
  });
}
