import { BaseError } from "viem";
import { ConfigError } from "../platform/configuration/configError.ts";
import { transact } from "../platform/database/transact.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { applyRange, type Depths } from "./applyRange.ts";
import type { ChainLog } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";
import { contradictions } from "./contradictions.ts";
import { type Cursor, readCursor } from "./cursor.ts";
import { findReorg, findStale } from "./findReorg.ts";
import { chainFailures, chainHead, chainRead, reorgs } from "./metrics.ts";
import { commonHead, Disagreement, formQuorum, type Quorum, requireAgreement } from "./quorum.ts";
import { readDepths } from "./readDepths.ts";
import { readJournal, readLogBlocks } from "./readJournal.ts";
import { InconsistentAnswer, type Range, readRange } from "./readRange.ts";
import { newLogs, shortenRange } from "./shortenRange.ts";

/** Log windows of a provider that one step reads at most. */
const STEP_WINDOWS = 8n;
/** Blocks that one step reads at most. */
const STEP_BLOCKS = 10_000n;

/**
 * New logs that one step takes in at most, rounded up to a whole block. The step's transaction
 * locks its merchants' event counters, so other events of theirs wait for it.
 */
const STEP_LOGS = 1_000;

/**
 * Starts following every chain's escrow, which keeps the database equal to the chain. Any number of
 * processes may follow: the cursor's row lock decides which one applies a range.
 */
export function startFollowers(deps: Deps): Worker {
  const loops = [...deps.chains.values()].map((chain) => followChain(deps, chain));
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}

function followChain(deps: Deps, chain: ChainClient): Worker {
  const label = { chain: String(chain.id) };
  const follower = new Follower(deps, chain);
  const { pollIntervalMs } = deps.config.chains;
  return startLoop({
    name: `follow chain ${chain.id}`,
    intervalMs: pollIntervalMs,
    log: deps.log,
    // Providers that fail are paused by themselves; a chain that answers again is read soon.
    maxBackoffMs: 2 * pollIntervalMs,
    run: async () => {
      // A chain that did not answer at the start has not confirmed its configuration yet.
      const found = await contradictions(chain);
      if (found.length > 0) throw new ConfigError(found.join("\n"));
      return follower.step();
    },
    onFailure: () => chainFailures.inc(label),
  });
}

/** Range that was read and verified, to be applied where the cursor still stands. */
interface Reading {
  cursor: Cursor;
  range: Range;
  depths: Depths;
  isHead: boolean;
  isReorg: boolean;
}

/** Follows one chain, a range of blocks per step. */
export class Follower {
  readonly #deps: Deps;
  readonly #chain: ChainClient;
  readonly #stepLogs: number;
  /** Blocks that the next step reads at most; few where they are full of logs. */
  #stepBlocks = STEP_BLOCKS;
  /** What the last step read while it was applied. */
  #ahead: Reading | null = null;

  constructor(deps: Deps, chain: ChainClient, stepLogs = STEP_LOGS) {
    this.#deps = deps;
    this.#chain = chain;
    this.#stepLogs = stepLogs;
  }

  /**
   * Applies the next blocks, read from one provider and verified by others, and meanwhile reads those after them.
   * @returns whether there are more blocks
   */
  async step(): Promise<boolean> {
    const next = this.#ahead ?? (await this.#read(await readCursor(this.#deps.db, this.#chain)));
    this.#ahead = null;
    if (!next) return false;
    const reading = next.isHead ? null : this.#readAhead(next);
    let applied = false;
    try {
      applied = await this.#apply(next);
    } finally {
      const ahead = await reading;
      if (applied) this.#ahead = ahead ?? null;
    }
    // Another process is ahead of this one, which waits as long as it would at the newest block.
    return applied && !next.isHead;
  }

  /** Reads what follows a range that is not applied yet. A failure is the next step's, which reads by itself then. */
  #readAhead({ cursor, range }: Reading): Promise<Reading | null> {
    const after = { ...cursor, block_number: range.to, block_hash: range.hash };
    return this.#read(after, newLogs(range)).catch(() => null);
  }

  /**
   * Reads the blocks after a cursor; null if there are none.
   * @param pending new logs up to the cursor, if the step that leads to it is not applied yet
   */
  async #read(cursor: Cursor, pending?: readonly ChainLog[]): Promise<Reading | null> {
    const quorum = await formQuorum(this.#chain);
    try {
      return await this.#readFrom(quorum, cursor, pending);
    } catch (error) {
      // The next step reads from another provider, if there is one.
      const isPrimarysFault = error instanceof BaseError || error instanceof InconsistentAnswer;
      if (isPrimarysFault && !(error instanceof Disagreement)) {
        this.#chain.providers.fail(quorum.primary, error);
      }
      throw error;
    }
  }

  async #readFrom(
    quorum: Quorum,
    cursor: Cursor,
    pending?: readonly ChainLog[],
  ): Promise<Reading | null> {
    const { db } = this.#deps;
    const chain = this.#chain;
    const { client } = quorum.primary;
    const head = await commonHead(chain, quorum);
    chainHead.set({ chain: String(chain.id) }, Number(head.number));
    if (head.number < chain.startBlock || head.hash === cursor.block_hash) return null;
    const journal = await readJournal(db, chain);
    const search = await findReorg(client, chain.startBlock, cursor, journal, head);
    // Without the pending step the journal cannot tell where a reorg began.
    if (search.kind === "lagging" || (search.kind === "reorg" && pending)) return null;
    const isReorg = search.kind === "reorg";
    const known = isReorg ? search.ancestor : cursor.block_number;
    const stored = await readLogBlocks(db, chain, known, isReorg);
    // While a chain is read again, a block that the node has not yet read is no proof of a reorg.
    const blocks = isReorg ? stored : stored.filter(({ number }) => number <= head.number);
    const { kept, stale } = await findStale(client, blocks, head);
    if (stale && pending) return null;
    const ancestor = (isReorg && kept?.number) || known;
    const to = this.#endOfStep(quorum, ancestor, head.number);
    const end = to === head.number ? head : await client.getBlock({ blockNumber: to });
    const whole = await readRange(db, chain, quorum.primary, ancestor, end, pending, stale);
    const range = this.#shorten(whole);
    const agreeing = await requireAgreement(chain, quorum, range);
    const depths = await readDepths(this.#deps, chain, [quorum.primary, ...agreeing], range.to);
    return {
      ...{ cursor, range, depths },
      isHead: range.to === head.number,
      isReorg,
    };
  }

  /** @returns false, with nothing done, if another process moved the cursor first */
  async #apply({ cursor, range, depths, isReorg }: Reading): Promise<boolean> {
    const { db, log } = this.#deps;
    const chain = this.#chain;
    const label = { chain: String(chain.id) };
    if (isReorg) {
      log.warn({ chain: chain.id, from: range.ancestor + 1n, to: cursor.block_number }, "reorg");
      reorgs.inc(label);
    }
    const applied = await transact(db, async (tx) => {
      const changes = await applyRange(this.#deps, tx, chain, cursor, range, depths);
      if (!changes) return false;
      for (const { chainListener } of this.#deps.parts) {
        await chainListener?.apply(this.#deps, tx, chain, changes);
      }
      return true;
    });
    chainRead.set(label, Number(range.to));
    return applied;
  }

  #endOfStep({ primary }: Quorum, ancestor: bigint, head: bigint): bigint {
    const windows = primary.window.blocks * STEP_WINDOWS;
    const last = ancestor + (windows < this.#stepBlocks ? windows : this.#stepBlocks);
    return last < head ? last : head;
  }

  #shorten(whole: Range): Range {
    const range = shortenRange(whole, this.#stepLogs);
    const count = newLogs(whole).length;
    if (range !== whole) this.#stepBlocks = range.to - range.ancestor;
    else if (count < this.#stepLogs / 2) {
      const wider = this.#stepBlocks * 4n;
      this.#stepBlocks = wider < STEP_BLOCKS ? wider : STEP_BLOCKS;
    }
    return range;
  }
}
