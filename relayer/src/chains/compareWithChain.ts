import { TransactionReceiptNotFoundError } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { type ChainLog, logKey } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { type Cursor, readCursor } from "./cursor.ts";
import { paymentIdOf } from "./events.ts";
import type { Provider } from "./providers.ts";
import { formQuorum } from "./quorum.ts";
import { type MinedLog, readLogs } from "./readLogs.ts";
import { InconsistentAnswer } from "./readRange.ts";

/** Blocks that are read at once. */
const BLOCKS = 10_000n;

/** Result of a comparison of the database with a fresh read of a chain. */
export interface ChainComparison {
  chain: number;
  /** Last block that was compared. */
  block: bigint;
  logs: number;
  payments: number;
  /** One sentence for each difference. */
  differences: string[];
  /** Stored logs that the chain does not have, or has with other contents. */
  wrong: readonly ChainLog[];
}

/** Error: a reorg replaced the last block read. The comparison works once the follower noticed. */
export class ChainMoved extends Error {}

/**
 * Reads a chain from its deployment block, from every provider of a quorum, and compares every log and
 * payment with the database. Changes nothing.
 * @throws ChainMoved if a reorg replaced the last block that was read
 * @throws InconsistentAnswer if the providers contradict each other, or leave out what the chain has
 */
export async function compareWithChain(
  deps: Pick<Deps, "db" | "parts">,
  chain: ChainClient,
): Promise<ChainComparison> {
  const cursor = await readCursor(deps.db, chain);
  if (cursor.block_hash === null) {
    const nothing = { logs: 0, payments: 0, differences: [], wrong: [] };
    return { chain: chain.id, block: cursor.block_number, ...nothing };
  }
  const { primary, verifiers } = await formQuorum(chain);
  await requireOnChain(primary, cursor);
  const found = await readAll(chain, primary, cursor.block_number);
  for (const verifier of verifiers) {
    const theirs = await readAll(chain, verifier, cursor.block_number);
    if (theirs.map(textOf).join() === found.map(textOf).join()) continue;
    throw new InconsistentAnswer(
      `providers ${primary.rank} and ${verifier.rank} of chain ${chain.id} contradict each other: try again, or take one out`,
    );
  }
  await requireOnChain(primary, cursor);
  const comparison = await compareWithLogsOf(deps, chain, cursor, found);
  await rejectLeftOut(primary, comparison.wrong, found);
  return comparison;
}

/** Rejects an answer that lacks logs which the receipts of their transactions show. */
async function rejectLeftOut(
  { client }: Provider,
  wrong: readonly ChainLog[],
  found: readonly MinedLog[],
): Promise<void> {
  const keys = new Set(found.map(keyOf));
  for (const log of wrong.filter((each) => !keys.has(logKey(each)))) {
    const hash = log.transaction_hash;
    const receipt = await client.getTransactionReceipt({ hash }).catch((error: unknown) => {
      if (error instanceof TransactionReceiptNotFoundError) return null;
      throw error;
    });
    const isThere = receipt?.logs.some((each) => keyOf(each) === logKey(log));
    if (isThere)
      throw new InconsistentAnswer(`the node left out a log of block ${log.block_number}`);
  }
}

/** Compares the stored logs and payments with logs that were read. */
function compareWithLogsOf(
  { db, parts }: Pick<Deps, "db" | "parts">,
  chain: ChainClient,
  cursor: Cursor,
  found: readonly MinedLog[],
): Promise<ChainComparison> {
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
        ...wrong.map(
          (log) => `event ${log.log_index} of block ${log.block_number} differs from the chain`,
        ),
        ...missing.map(
          (log) => `event ${log.logIndex} of block ${log.blockNumber} is missing in the database`,
        ),
        ...(await compareWithLogs(parts, tx, chain, known)),
      ];
      const payments = new Set(known.flatMap(({ payment_id }) => payment_id ?? [])).size;
      const result = { logs: fresh.size, payments, differences, wrong };
      return { chain: chain.id, block: cursor.block_number, ...result };
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

async function requireOnChain({ client }: Provider, { block_number, block_hash }: Cursor) {
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

function textOf(log: MinedLog): string {
  return `${keyOf(log)} ${log.topics.join()} ${log.data}`;
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
  return (
    known.data === fresh.data &&
    known.topics.join() === fresh.topics.join() &&
    known.block_number === fresh.blockNumber &&
    known.block_time === (fresh.blockTimestamp || known.block_time) &&
    known.payment_id === paymentIdOf(fresh.topics)
  );
}
