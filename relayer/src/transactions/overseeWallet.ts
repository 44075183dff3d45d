import { sql } from "kysely";
import { type ChainView, viewChain } from "../chains/chainView.ts";
import type { Deps } from "../platform/part.ts";
import { closeFinal } from "./closeFinal.ts";
import { closeNonce } from "./closeNonce.ts";
import type { HotWallet } from "./hotWallet.ts";
import { bumpFees, fillGap, sendAgain } from "./keepMoving.ts";
import { markStuck } from "./markStuck.ts";
import { readPending, type TransactionRow } from "./pendingTransactions.ts";
import { reopenDropped } from "./reopen.ts";

/** Blocks without being mined, after which a transaction is replaced by one with higher fees. */
const BUMP_AFTER_BLOCKS = 5n;

/** Minutes without being mined, after which a relay counts as stuck. */
const STUCK_AFTER_MINUTES = 10;

/**
 * Compares a wallet's signed transactions with the chain: sends dropped ones again, raises fees,
 * records what was mined, and signs again what lost its nonce. Several processes may do so at once.
 */
export async function overseeWallet(deps: Deps, wallet: HotWallet): Promise<void> {
  if (!(await isAnythingOpen(deps, wallet))) return;
  const { address } = wallet.account;
  const view = await viewChain(wallet.chain);
  const [used, taken] = await Promise.all([
    view.ask((client) => client.getTransactionCount({ address, blockNumber: view.block })),
    wallet.chain.client.getTransactionCount({ address, blockTag: "pending" }),
  ]);
  await reopenDropped(deps, wallet, used, view.block);
  const marks = await readMarks(deps, wallet);
  const pending = await readPending(deps.db, wallet);
  const failures: unknown[] = [];
  for (const rows of pending.values()) {
    // What cannot be told about one nonce yet must not hold up the next.
    await seeThrough(deps, wallet, view, { rows, used: BigInt(used), marks }).catch((error) =>
      failures.push(error),
    );
  }
  const gap = BigInt(taken);
  const isHeld = pending.has(gap) || [...pending.keys()].every((nonce) => nonce < gap);
  if (!isHeld && gap >= used) await fillGap(deps, wallet, gap, view.block);
  await closeFinal(deps, wallet, view).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Does what the pending transactions of one nonce need. */
async function seeThrough(
  deps: Deps,
  wallet: HotWallet,
  view: ChainView,
  { rows, used, marks }: { rows: readonly TransactionRow[]; used: bigint; marks: Marks },
): Promise<void> {
  const [best] = rows;
  const first = rows.at(-1);
  if (!best || !first) return;
  const { nonce, relay_id: relayId } = best;
  if (nonce < used) return closeNonce(deps, wallet, view, rows);
  // What was told as failed must not be carried out after all.
  if (marks.failed.has(best.hash)) return void (await bumpFees(deps, wallet, best, view.block));
  const isNext = nonce === used;
  if (isNext && first.relay_id && marks.old.has(first.hash)) await markStuck(deps, first.relay_id);
  const isSlow = isNext && view.block - best.signed_at_block >= BUMP_AFTER_BLOCKS;
  const outcome = isSlow ? await bumpFees(deps, wallet, best, view.block) : null;
  if (outcome === "at_cap" && relayId !== null) await markStuck(deps, relayId);
  if (outcome !== "replaced") await sendAgain(deps, wallet, best);
}

/** Hashes of pending transactions that need more than patience. */
interface Marks {
  /** They wait for very long, by the database's clock. */
  old: ReadonlySet<string>;
  /** Their relay was told as failed, and then a reorg dropped the failure. */
  failed: ReadonlySet<string>;
}

async function readMarks({ db }: Deps, { chain, account }: HotWallet): Promise<Marks> {
  const rows = await db
    .selectFrom("relay_transactions")
    .leftJoin("relays", "relays.id", "relay_transactions.relay_id")
    .select([
      "hash",
      sql<boolean>`pending_since < now() - make_interval(mins => ${STUCK_AFTER_MINUTES})`.as("old"),
      sql<boolean>`coalesce(relays.status = 'failed', false)`.as("failed"),
    ])
    .where("relay_transactions.chain_id", "=", chain.id)
    .where("account", "=", account.address)
    .where("relay_transactions.status", "=", "pending")
    .execute();
  const marked = (mark: "old" | "failed") =>
    new Set(rows.flatMap((row) => (row[mark] ? [row.hash] : [])));
  return { old: marked("old"), failed: marked("failed") };
}

/** Returns whether any transaction is pending, or mined in a block that a reorg may drop. */
async function isAnythingOpen({ db }: Deps, { chain, account }: HotWallet): Promise<boolean> {
  const open = await db
    .selectFrom("relay_transactions")
    .select("hash")
    .where("chain_id", "=", chain.id)
    .where("account", "=", account.address)
    .where((where) =>
      where.or([
        where("status", "=", "pending"),
        where.and([where("status", "=", "mined"), where("is_final", "=", false)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}
