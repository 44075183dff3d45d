import { type RawBuilder, sql } from "kysely";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import type { Deps } from "../platform/part.ts";
import { type ChainLog, type LogChanges, logKey } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { type Cursor, lockCursor } from "./cursor.ts";
import { deleteLogs } from "./deleteLogs.ts";
import type { Range } from "./readRange.ts";

/** Last block of each confirmation. */
export interface Depths {
  confirmed: bigint;
  /** The nodes' `safe` block. */
  safe: bigint;
  finalized: bigint;
}

/**
 * Replaces the stored logs of a range by those that were read, drops those that a reorg replaced, also
 * after the range, and moves the cursor to its end.
 * @returns the changes; null, with nothing done, if another process moved the cursor first
 */
export async function applyRange(
  { parts }: Pick<Deps, "parts">,
  tx: DatabaseTransaction,
  chain: ChainClient,
  before: Cursor,
  range: Range,
  depths: Depths,
): Promise<LogChanges | null> {
  const now = await lockCursor(tx, chain);
  if (now.block_number !== before.block_number || now.block_hash !== before.block_hash) return null;
  const removed = await removeDropped(tx, chain, range);
  const confirmed = await confirm(tx, chain, depths, range.to);
  const finalized = await finalize(tx, chain, depths.finalized);
  const logs = await fillRequirements(parts, tx, chain, range.logs);
  const added = await addLogs(tx, logs, depths, range.to);
  await writeJournal(tx, chain, range, depths);
  await tx
    .updateTable("chain_cursors")
    .set({
      block_number: range.to,
      block_hash: range.hash,
      block_time: range.time,
      confirmed_block: depths.confirmed,
      finalized_block: depths.finalized,
    })
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .execute();
  return {
    ...{ removed, added },
    confirmed: [...added.filter(({ confirmation }) => confirmation !== "seen"), ...confirmed],
    finalized: [...added.filter(({ confirmation }) => confirmation === "finalized"), ...finalized],
    ...reachedBy(depths, range.to),
  };
}

/** Tells when logs reached each depth, from how far behind the last block read it is now. */
function reachedBy(depths: Depths, read: bigint): Pick<LogChanges, "confirmedAt" | "finalizedAt"> {
  const named = namedRequirements(depths, read);
  const confirmedAt = ({ block_number, requirement }: ChainLog) => {
    const last = named.get(requirement);
    return block_number + (last === undefined ? BigInt(requirement ?? 1) - 1n : read - last);
  };
  const finalizedAt = (log: ChainLog) => {
    const [confirmed, final] = [confirmedAt(log), log.block_number + read - depths.finalized];
    return confirmed > final ? confirmed : final;
  };
  return { confirmedAt, finalizedAt };
}

/** Last block in which a log fulfils a requirement that is no number of blocks. */
function namedRequirements(
  { confirmed, safe, finalized }: Depths,
  read: bigint,
): ReadonlyMap<string | null, bigint> {
  return new Map([
    [null, confirmed],
    ["seen", read],
    ["safe", safe],
    ["finalized", finalized],
  ]);
}

async function fillRequirements(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  chain: ChainClient,
  logs: readonly ChainLog[],
): Promise<readonly ChainLog[]> {
  let filled = logs;
  for (const { confirmationRequirements } of parts) {
    filled = (await confirmationRequirements?.fill(tx, chain, filled)) ?? filled;
  }
  return filled;
}

async function removeDropped(
  tx: DatabaseTransaction,
  chain: ChainClient,
  range: Range,
): Promise<ChainLog[]> {
  const keys = new Set(range.logs.map(logKey));
  const known = await tx
    .selectFrom("chain_logs")
    .selectAll()
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .where((where) =>
      where.or([
        where.between("block_number", range.from, range.to),
        ...(range.stale ? [where("block_number", ">=", range.stale.number)] : []),
      ]),
    )
    .execute();
  const gone = known.filter((log) => !keys.has(logKey(log)));
  await deleteLogs(tx, gone);
  return gone;
}

/** Rows of one insert. */
const INSERT_ROWS = 500;

/** Stores logs that are new, at once with the confirmation that they have in the end: most are old while catching up. */
async function addLogs(
  tx: DatabaseTransaction,
  logs: readonly ChainLog[],
  depths: Depths,
  read: bigint,
): Promise<ChainLog[]> {
  const confirmation = sql`case
    when block_number > ${lastConfirmed(depths, read)} then 'seen'
    when block_number > ${depths.finalized} then 'confirmed'
    else 'finalized'
  end`;
  const added: ChainLog[] = [];
  for (const some of batches(logs, INSERT_ROWS)) {
    const rows = await insertRows(tx, "chain_logs", some, { confirmation })
      .onConflict((conflict) => conflict.doNothing())
      .returning(["block_hash", "transaction_hash", "log_index", "confirmation"])
      .execute();
    const confirmations = new Map(rows.map((row) => [logKey(row), row.confirmation]));
    for (const log of some) {
      const reached = confirmations.get(logKey(log));
      if (reached !== undefined) added.push({ ...log, confirmation: reached });
    }
  }
  return added;
}

/** The last block in which a log fulfils its requirement; depth counts from the last block read. */
function lastConfirmed(depths: Depths, read: bigint): RawBuilder<bigint> {
  const named = [...namedRequirements(depths, read)].map(
    ([name, block]) => sql`when requirement is not distinct from ${name} then ${block}::bigint`,
  );
  return sql`case ${sql.join(named, sql` `)} else ${read}::bigint - requirement::bigint + 1 end`;
}

function confirm(
  tx: DatabaseTransaction,
  chain: ChainClient,
  depths: Depths,
  read: bigint,
): Promise<ChainLog[]> {
  return tx
    .updateTable("chain_logs")
    .set({ confirmation: "confirmed" })
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .where("confirmation", "=", "seen")
    .where("block_number", "<=", lastConfirmed(depths, read))
    .returningAll()
    .execute();
}

function finalize(tx: DatabaseTransaction, chain: ChainClient, block: bigint): Promise<ChainLog[]> {
  return tx
    .updateTable("chain_logs")
    .set({ confirmation: "finalized" })
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .where("confirmation", "=", "confirmed")
    .where("block_number", "<=", block)
    .returningAll()
    .execute();
}

/**
 * Stores the hash of the cursor's block. Deletes the hashes of replaced blocks, and those of final blocks
 * except the newest.
 */
async function writeJournal(
  tx: DatabaseTransaction,
  chain: ChainClient,
  range: Range,
  depths: Depths,
): Promise<void> {
  const key = { chain_id: chain.id, contract: chain.escrow.address };
  await sql`
    delete from chain_blocks
    where chain_id = ${key.chain_id} and contract = ${key.contract} and number > ${range.ancestor}
  `.execute(tx);
  await tx
    .insertInto("chain_blocks")
    .values({ ...key, number: range.to, hash: range.hash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await sql`
    delete from chain_blocks
    where chain_id = ${key.chain_id} and contract = ${key.contract} and number < (
      select max(number) from chain_blocks
      where chain_id = ${key.chain_id} and contract = ${key.contract}
        and number <= ${depths.finalized}
    )`.execute(tx);
}
