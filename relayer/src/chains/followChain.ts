import { BaseError } from "viem";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { applyRange } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import { readCursor } from "./cursor.ts";
import { findReorg } from "./findReorg.ts";
import { chainFailures, chainHead, chainRead, reorgs } from "./metrics.ts";
import { commonHead, Disagreement, formQuorum, type Quorum, requireAgreement } from "./quorum.ts";
import { readDepths } from "./readDepths.ts";
import { readJournal } from "./readJournal.ts";
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
const STEP_LOGS = 250;

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
  return startLoop({
    name: `follow chain ${chain.id}`,
    intervalMs: deps.config.chains.pollIntervalMs,
    log: deps.log,
    run: () => follower.step(),
    onFailure: () => chainFailures.inc(label),
  });
}

/** Follows one chain, a range of blocks per step. */
export class Follower {
  readonly #deps: Deps;
  readonly #chain: ChainClient;
  readonly #stepLogs: number;
  /** Blocks that the next step reads at most; few where they are full of logs. */
  #stepBlocks = STEP_BLOCKS;

  constructor(deps: Deps, chain: ChainClient, stepLogs = STEP_LOGS) {
    this.#deps = deps;
    this.#chain = chain;
    this.#stepLogs = stepLogs;
  }

  /**
   * Reads the next blocks from one provider, verified by others, and applies them.
   * @returns whether there are more blocks
   */
  async step(): Promise<boolean> {
    const { providers } = this.#chain;
    const quorum = await formQuorum(this.#chain);
    try {
      return await this.#read(quorum);
    } catch (error) {
      // The next step reads from another provider, if there is one.
      const isPrimarysFault = error instanceof BaseError || error instanceof InconsistentAnswer;
      if (isPrimarysFault && !(error instanceof Disagreement)) {
        providers.fail(quorum.primary, error);
      }
      throw error;
    }
  }

  async #read(quorum: Quorum): Promise<boolean> {
    const { db, log } = this.#deps;
    const chain = this.#chain;
    const { client } = quorum.primary;
    const cursor = await readCursor(db, chain);
    const head = await commonHead(chain, quorum);
    chainHead.set({ chain: String(chain.id) }, Number(head.number));
    if (head.number < chain.startBlock || head.hash === cursor.block_hash) return false;
    const journal = await readJournal(db, chain);
    const search = await findReorg(client, chain.startBlock, cursor, journal, head);
    if (search.kind === "lagging") return false;
    const ancestor = search.kind === "reorg" ? search.ancestor : cursor.block_number;
    const to = this.#endOfStep(quorum, ancestor, head.number);
    const range = this.#shorten(await readRange(db, chain, quorum.primary, ancestor, to));
    const agreeing = await requireAgreement(chain, quorum, range);
    if (search.kind === "reorg") {
      log.warn({ chain: chain.id, from: ancestor + 1n, to: cursor.block_number }, "reorg");
      reorgs.inc({ chain: String(chain.id) });
    }
    const depths = await readDepths(this.#deps, chain, [quorum.primary, ...agreeing], range.to);
    const isHead = range.to === head.number;
    await db.transaction().execute(async (tx) => {
      const changes = await applyRange(this.#deps, tx, chain, cursor, range, depths, isHead);
      if (!changes) return;
      for (const { chainListener } of this.#deps.parts) {
        await chainListener?.apply(this.#deps, tx, chain, changes);
      }
    });
    chainRead.set({ chain: String(chain.id) }, Number(range.to));
    return !isHead;
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
