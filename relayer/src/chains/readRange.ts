import type { Kysely } from "kysely";
import { type Hash, isAddressEqual, type PublicClient } from "viem";
import type { Database } from "../platform/database/database.ts";
import { type ChainLog, logKey } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { paymentIdOf } from "./events.ts";
import type { Provider } from "./providers.ts";
import { type MinedLog, readLogs } from "./readLogs.ts";

/** Blocks that were read, and the escrow's logs in them. */
export interface Range {
  /** What was read up to this block before still stands. */
  agreed: bigint;
  /** At most the block after `agreed`; earlier where blocks are read again. */
  from: bigint;
  to: bigint;
  /** Of block `to`. */
  hash: Hash;
  /** Of block `to`, in Unix seconds. */
  time: bigint;
  logs: readonly ChainLog[];
}

/**
 * How many blocks are read again with each new one: a node that lags behind its own head leaves out
 * new logs without a word. One call all the same.
 */
const READ_AGAIN = 32n;

/** A node contradicts itself or others: nothing of its answer is used, and it is asked again. */
export class InconsistentAnswer extends Error {}

/**
 * Reads the escrow's logs up to a block, all of it from one provider.
 * @param agreed what was read up to here before still stands
 * @throws InconsistentAnswer if the chain moved meanwhile, or the node leaves out logs
 */
export async function readRange(
  db: Kysely<Database>,
  chain: ChainClient,
  provider: Provider,
  agreed: bigint,
  to: bigint,
): Promise<Range> {
  const { escrow, startBlock } = chain;
  const { client } = provider;
  const again = agreed + 1n - READ_AGAIN;
  const from = again > startBlock ? again : startBlock;
  const end = await client.getBlock({ blockNumber: to });
  const found = await readLogs(provider, escrow.address, from, to);
  refuseStrangeLogs(found, chain, from, to);
  const known = await readKnownLogs(db, chain, from, to);
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
      payment_id: paymentIdOf({ topics: [...topics], data }),
      confirmation: "seen",
      requirement: null,
    });
  }
  await refuseLostLogs(client, known, logs);
  const after = await client.getBlock({ blockNumber: to });
  if (after.hash !== end.hash) throw new InconsistentAnswer("the chain moved while it was read");
  return { agreed, from, to, hash: end.hash, time: end.timestamp, logs };
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

/** Others' events, or those of blocks that were not asked for, are not this escrow's. */
function refuseStrangeLogs(
  logs: readonly MinedLog[],
  { escrow }: ChainClient,
  from: bigint,
  to: bigint,
): void {
  for (const { address, blockNumber } of logs) {
    if (blockNumber < from || blockNumber > to || !isAddressEqual(address, escrow.address)) {
      throw new InconsistentAnswer("the node told of logs that it was not asked for");
    }
  }
}

/** A known log may be missing only if its block is: else the node has not indexed it yet. */
async function refuseLostLogs(
  client: PublicClient,
  known: readonly ChainLog[],
  found: readonly ChainLog[],
): Promise<void> {
  const keys = new Set(found.map(logKey));
  const missing = known.filter((log) => !keys.has(logKey(log)));
  for (const { block_hash, block_number } of missing) {
    const block = await client.getBlock({ blockNumber: block_number });
    if (block.hash === block_hash) {
      throw new InconsistentAnswer(`the node left out a log of block ${block_number}`);
    }
  }
}

/** Asks for the time of each block once. */
class BlockTimes {
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
