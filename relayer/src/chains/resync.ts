import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { type ChainLog, logKey } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { type Cursor, readCursor } from "./cursor.ts";
import { paymentIdOf } from "./events.ts";
import type { Provider } from "./providers.ts";
import { type MinedLog, readLogs } from "./readLogs.ts";

/** How many blocks are read at once. */
const BLOCKS = 10_000n;

/** What a fresh reading of a chain says otherwise than the database, in sentences. */
export interface Resync {
  chain: number;
  /** Up to which block both were compared. */
  block: bigint;
  logs: number;
  payments: number;
  differences: string[];
  /** Events that the chain does not have, or has otherwise. */
  wrong: readonly ChainLog[];
}

/** The chain was reorganised under what is known: the follower notices, then it can be compared. */
export class ChainMoved extends Error {}

/**
 * Reads a chain from its deployment block and compares every event and payment with what the
 * database says of the same blocks. Changes nothing.
 * @throws ChainMoved if the chain no longer has the block that was read last
 */
export async function compareWithChain(
  { db, parts }: Pick<Deps, "db" | "parts">,
  chain: ChainClient,
): Promise<Resync> {
  const cursor = await readCursor(db, chain);
  const [provider] = await chain.providers.healthy();
  if (!provider || cursor.block_hash === null) {
    return {
      chain: chain.id,
      block: cursor.block_number,
      logs: 0,
      payments: 0,
      differences: [],
      wrong: [],
    };
  }
  await requireStanding(provider, cursor);
  const found = await readAll(chain, provider, cursor.block_number);
  await requireStanding(provider, cursor);
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      const known = await tx
        .selectFrom("chain_logs")
        .selectAll()
        .where("chain_id", "=", chain.id)
        .where("contract", "=", chain.escrow.address)
        .orderBy("block_number")
        .orderBy("log_index")
        .execute();
      const fresh = new Map(found.map((log) => [keyOf(log), log]));
      const compared = known.filter(({ block_number }) => block_number <= cursor.block_number);
      const wrong = compared.filter((log) => !isSame(log, fresh.get(logKey(log))));
      const keys = new Set(compared.map(logKey));
      const missing = found.filter((log) => !keys.has(keyOf(log)));
      const differences = [
        ...wrong.map((log) => `event ${log.log_index} of block ${log.block_number} is not so`),
        ...missing.map((log) => `event ${log.logIndex} of block ${log.blockNumber} is not known`),
        ...(await compareWithLogs(parts, tx, chain, known)),
      ];
      const payments = new Set(known.flatMap(({ payment_id }) => payment_id ?? [])).size;
      return {
        ...{ chain: chain.id, block: cursor.block_number },
        ...{ logs: fresh.size, payments, differences, wrong },
      };
    });
}

/**
 * Reads a chain again from its deployment block: forgets what is wrong, lets the followers make
 * every event what the chain says, and adds each payment up anew. Relayers may run meanwhile.
 */
export async function readAgain(
  deps: Deps,
  chain: ChainClient,
  wrong: readonly ChainLog[],
): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const before = chain.startBlock - 1n;
    await tx
      .updateTable("chain_cursors")
      .set({ block_number: before, block_hash: null })
      .where("chain_id", "=", chain.id)
      .where("contract", "=", chain.escrow.address)
      .execute();
    await sql`
      delete from chain_blocks
      where chain_id = ${chain.id} and contract = ${chain.escrow.address}`.execute(tx);
    for (const log of wrong) {
      await tx
        .deleteFrom("chain_logs")
        .where("chain_id", "=", chain.id)
        .where("block_hash", "=", log.block_hash)
        .where("transaction_hash", "=", log.transaction_hash)
        .where("log_index", "=", log.log_index)
        .execute();
    }
    const logs = await tx
      .selectFrom("chain_logs")
      .select("payment_id")
      .distinct()
      .where("chain_id", "=", chain.id)
      .execute();
    const ids = logs.flatMap(({ payment_id }) => payment_id ?? []);
    for (const { chainListener } of deps.parts) {
      await chainListener?.applyAgain(deps, tx, chain, ids);
    }
  });
}

async function compareWithLogs(
  parts: Deps["parts"],
  tx: DatabaseTransaction,
  chain: ChainClient,
  logs: readonly ChainLog[],
): Promise<string[]> {
  const differences: string[] = [];
  for (const { chainListener } of parts) {
    differences.push(...((await chainListener?.compare(tx, chain, logs)) ?? []));
  }
  return differences;
}

async function requireStanding({ client }: Provider, { block_number, block_hash }: Cursor) {
  const block = await client.getBlock({ blockNumber: block_number });
  if (block.hash !== block_hash) throw new ChainMoved(`block ${block_number} was replaced`);
}

async function readAll(chain: ChainClient, provider: Provider, to: bigint): Promise<MinedLog[]> {
  const logs: MinedLog[] = [];
  for (let from = chain.startBlock; from <= to; from += BLOCKS) {
    const last = from + BLOCKS - 1n < to ? from + BLOCKS - 1n : to;
    logs.push(...(await readLogs(provider, chain.escrow.address, from, last)));
  }
  return logs;
}

function keyOf(log: MinedLog): string {
  return logKey({
    block_hash: log.blockHash,
    transaction_hash: log.transactionHash,
    log_index: log.logIndex,
  });
}

function isSame(known: ChainLog, fresh: MinedLog | undefined): boolean {
  if (fresh === undefined) return false;
  const topics = [...fresh.topics];
  return (
    known.data === fresh.data &&
    known.topics.join() === topics.join() &&
    known.block_number === fresh.blockNumber &&
    known.payment_id === paymentIdOf({ topics, data: fresh.data })
  );
}
