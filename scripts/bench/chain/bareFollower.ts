import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { createPublicClient, http, type PublicClient } from "viem";
import { hardhat } from "viem/chains";
import { escrow } from "../../../relayer/src/testing/testChain.ts";

/** Blocks of one query; the relayer's first range. */
const WINDOW = 2_000n;

/**
 * Minimal follower of a contract: queries its logs up to the newest block and inserts them as
 * they come. It has no reorgs, no quorum and no payments.
 */
export class BareFollower {
  readonly #database: Client;
  readonly #client: PublicClient;
  #next = 0n;

  private constructor(database: Client, client: PublicClient) {
    this.#database = database;
    this.#client = client;
  }

  static async start(databaseUrl: string, rpcUrl: string): Promise<BareFollower> {
    const database = new Client({ connectionString: databaseUrl });
    await database.connect();
    await database.query(`
      create table bare_logs (
        transaction_hash text not null, log_index integer not null, block_hash text not null,
        block_number bigint not null, topics jsonb not null, data text not null,
        primary key (transaction_hash, log_index))`);
    const transport = http(rpcUrl, { retryCount: 0 });
    const client = createPublicClient({ chain: hardhat, transport, cacheTime: 0 });
    return new BareFollower(database, client);
  }

  async catchUp(): Promise<void> {
    const head = await this.#client.getBlockNumber();
    while (this.#next <= head) {
      const last = this.#next + WINDOW - 1n;
      const toBlock = last < head ? last : head;
      const logs = await this.#client.getLogs({ address: escrow, fromBlock: this.#next, toBlock });
      await this.#insert(
        logs.map((log) => ({
          transaction_hash: log.transactionHash,
          log_index: log.logIndex,
          block_hash: log.blockHash,
          block_number: String(log.blockNumber),
          topics: log.topics,
          data: log.data,
        })),
      );
      this.#next = toBlock + 1n;
    }
  }

  /** Polls until the returned function is called. */
  follow(pollMs: number): () => Promise<void> {
    const stopping = new AbortController();
    const running = (async () => {
      while (!stopping.signal.aborted) {
        await this.catchUp();
        await sleep(pollMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    })();
    return () => {
      stopping.abort();
      return running;
    };
  }

  async has(transactionHash: string): Promise<boolean> {
    const { rowCount } = await this.#database.query(
      "select from bare_logs where transaction_hash = $1",
      [transactionHash],
    );
    return rowCount !== 0;
  }

  async count(): Promise<number> {
    const { rows } = await this.#database.query("select count(*)::integer from bare_logs");
    return rows[0].count;
  }

  stop(): Promise<void> {
    return this.#database.end();
  }

  async #insert(rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#database.query(
      "insert into bare_logs select * from json_populate_recordset(null::bare_logs, $1::json)",
      [JSON.stringify(rows)],
    );
  }
}
