import type { Kysely } from "kysely";
import { type Hash, isAddressEqual, type PublicClient } from "viem";
import type { Database } from "../platform/database/database.ts";
import { type ChainLog, logKey } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { decodeEscrowLog, paymentIdOf } from "./events.ts";
import type { Head, JournalEntry } from "./findReorg.ts";
import type { Provider } from "./providers.ts";
import { type MinedLog, readLogs } from "./readLogs.ts";

/** Range of blocks, and the escrow's logs in them. */
export interface Range {
  /** Last block of earlier steps that no reorg replaced. */
  ancestor: bigint;
  /** At most the block after `ancestor`; earlier where blocks are read again. */
  from: bigint;
  to: bigint;
  /** Hash of block `to`. */
  hash: Hash;
  /** Time of block `to`, in Unix seconds. */
  time: bigint;
  logs: readonly ChainLog[];
  /**
   * First block of a stored log that a reorg replaced, as it and every later one is dropped in one step, however
   * many steps read what replaced them; null: none.
   */
  stale: JournalEntry | null;
}

/**
 * Blocks before the new ones that are read again: a node whose index lags behind its head leaves
 * out new logs silently. Costs no further call.
 */
const READ_AGAIN = 32n;

/** Answer of a node that contradicts itself or other nodes; it is dropped, and read again. */
export class InconsistentAnswer extends Error {}

/**
 * Reads the escrow's logs up to a block, all of it from one provider.
 * @param ancestor last block of earlier steps that no reorg replaced
 * @param end last block to read, as the provider told it before
 * @param pending logs up to there that another step is storing
 * @param stale first block of a stored log that a reorg replaced
 * @throws InconsistentAnswer if a reorg happened meanwhile, or the node left out logs
 */
export async function readRange(
  db: Kysely<Database>,
  chain: ChainClient,
  provider: Provider,
  ancestor: bigint,
  end: Pick<Head, "number" | "hash" | "timestamp">,
  pending: readonly ChainLog[] = [],
  stale: JournalEntry | null = null,
): Promise<Range> {
  const { escrow, startBlock } = chain;
  const { client } = provider;
  const to = end.number;
  const again = ancestor + 1n - READ_AGAIN;
  const from = again > startBlock ? again : startBlock;
  const found = await readLogs(provider, escrow.address, from, to);
  rejectForeignLogs(found, chain, from, to);
  const known = [...(await readKnownLogs(db, chain, from, to)), ...pending].filter(
    ({ block_number }) => block_number >= from,
  );
  const knownTimes = new Map(known.map((log) => [log.block_hash, log.block_time]));
  const times = new BlockTimes(client, knownTimes);
  const logs: ChainLog[] = [];
  for (const log of found) {
    const { topics, data } = log;
    logs.push({
      chain_id: chain.id,
      contract: escrow.address,
      block_hash: log.blockHash,
      block_number: log.blockNumber,
      block_time: log.blockTimestamp || (await times.of(log.blockHash)),
      transaction_hash: log.transactionHash,
      log_index: log.logIndex,
      topics: [...topics],
      data,
      payment_id: paymentIdOf(topics),
      confirmation: "seen",
      requirement: null,
    });
  }
  await rejectMissingLogs(client, known, logs);
  const after = await client.getBlock({ blockNumber: to });
  if (after.hash !== end.hash) throw new InconsistentAnswer("a reorg happened during the read");
  // Here rather than when they are applied: meanwhile PostgreSQL stores the range before this one.
  for (const log of logs) decodeEscrowLog(log);
  return { ancestor, from, to, hash: end.hash, time: end.timestamp, logs, stale };
}

function readKnownLogs(
  db: Kysely<Database>,
  chain: ChainClient,
  from: bigint,
  to: bigint,
): Promise<ChainLog[]> {
  return db
    .selectFrom("chain_logs")
    .selectAll()
    .where("chain_id", "=", chain.id)
    .where("contract", "=", chain.escrow.address)
    .where("block_number", ">=", from)
    .where("block_number", "<=", to)
    .execute();
}

/** Rejects logs of other contracts or other blocks. */
function rejectForeignLogs(
  logs: readonly MinedLog[],
  { escrow }: ChainClient,
  from: bigint,
  to: bigint,
): void {
  for (const { address, blockNumber } of logs) {
    if (blockNumber < from || blockNumber > to || !isAddressEqual(address, escrow.address)) {
      throw new InconsistentAnswer("the node sent logs outside the request");
    }
  }
}

/**
 * Rejects an answer that lacks a stored log whose block is still on the chain: the node has not indexed it.
 */
async function rejectMissingLogs(
  client: PublicClient,
  known: readonly ChainLog[],
  found: readonly ChainLog[],
): Promise<void> {
  const last = known.reduce(
    (newest, { block_number }) => (block_number > newest ? block_number : newest),
    0n,
  );
  const keys = new Set(found.filter(({ block_number }) => block_number <= last).map(logKey));
  const missing = known.filter((log) => !keys.has(logKey(log)));
  for (const { block_hash, block_number } of missing) {
    const block = await client.getBlock({ blockNumber: block_number });
    if (block.hash === block_hash) {
      throw new InconsistentAnswer(`the node left out a log of block ${block_number}`);
    }
  }
}

/** Times of blocks; reads each once. */
export class BlockTimes {
  readonly #client: PublicClient;
  readonly #times: Map<Hash, bigint>;

  constructor(client: PublicClient, known: Map<Hash, bigint>) {
    this.#client = client;
    this.#times = known;
  }

  async of(blockHash: Hash): Promise<bigint> {
    const known = this.#times.get(blockHash);
    if (known !== undefined) return known;
    const { timestamp } = await this.#client.getBlock({ blockHash });
    this.#times.set(blockHash, timestamp);
    return timestamp;
  }
}
