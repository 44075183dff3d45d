import { BaseError } from "viem";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { applyRange } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import { readCursor } from "./cursor.ts";
import { findAgreement } from "./findAgreement.ts";
import { chainFailures, chainHead, chainRead, reorgs } from "./metrics.ts";
import { commonHead, Disagreement, formQuorum, type Quorum, requireAgreement } from "./quorum.ts";
import { readDepths } from "./readDepths.ts";
import { readJournal } from "./readJournal.ts";
import { InconsistentAnswer, type Range, readRange } from "./readRange.ts";
import { newLogs, shortenRange } from "./shortenRange.ts";

/** A step reads so many of a provider's windows, and no more blocks than the second number. */
const STEP_WINDOWS = 8n;
const STEP_BLOCKS = 10_000n;

/**
 * A step takes in so many new logs, and the rest of a block: its transaction holds the counters of
 * merchants, for which whatever else they are told of waits.
 */
const STEP_LOGS = 250;

/**
 * Follows every chain's escrow, so that the database says what the chain says. Any number of
 * processes may do it at once: the cursor's row decides who applies a range.
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

/** Reads one chain, a range of blocks a step. */
export class Follower {
  readonly #deps: Deps;
  readonly #chain: ChainClient;
  readonly #stepLogs: number;
  /** Blocks of the next step at most: few where they are full of logs, or most would be read in vain. */
  #stepBlocks = STEP_BLOCKS;

  constructor(deps: Deps, chain: ChainClient, stepLogs = STEP_LOGS) {
    this.#deps = deps;
    this.#chain = chain;
    this.#stepLogs = stepLogs;
  }

  /**
   * Reads the next blocks, if there are any: from one provider, with others as witnesses.
   * @returns whether there are more
   */
  async step(): Promise<boolean> {
    const { providers } = this.#chain;
    const quorum = await formQuorum(this.#chain);
    try {
      return await this.#read(quorum);
    } catch (error) {
      // The next step asks another one, if there is one.
      const isItsFault = error instanceof BaseError || error instanceof InconsistentAnswer;
      if (isItsFault && !(error instanceof Disagreement)) providers.fail(quorum.reader, error);
      throw error;
    }
  }

  async #read(quorum: Quorum): Promise<boolean> {
    const { db, log } = this.#deps;
    const chain = this.#chain;
    const { client } = quorum.reader;
    const cursor = await readCursor(db, chain);
    const head = await commonHead(chain, quorum);
    chainHead.set({ chain: String(chain.id) }, Number(head.number));
    if (head.number < chain.startBlock || head.hash === cursor.block_hash) return false;
    const journal = await readJournal(db, chain);
    const agreement = await findAgreement(client, chain.startBlock, cursor, journal, head);
    if (agreement.kind === "behind") return false;
    const agreed = agreement.kind === "whole" ? cursor.block_number : agreement.block;
    const to = this.#endOfStep(quorum, agreed, head.number);
    const range = this.#shorten(await readRange(db, chain, quorum.reader, agreed, to));
    const witnesses = await requireAgreement(chain, quorum, range);
    if (agreement.kind === "until") {
      log.warn({ chain: chain.id, from: agreed + 1n, to: cursor.block_number }, "reorg");
      reorgs.inc({ chain: String(chain.id) });
    }
    const depths = await readDepths(this.#deps, chain, [quorum.reader, ...witnesses], range.to);
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

  #endOfStep({ reader }: Quorum, agreed: bigint, head: bigint): bigint {
    const windows = reader.window.blocks * STEP_WINDOWS;
    const last = agreed + (windows < this.#stepBlocks ? windows : this.#stepBlocks);
    return last < head ? last : head;
  }

  #shorten(whole: Range): Range {
    const range = shortenRange(whole, this.#stepLogs);
    const count = newLogs(whole).length;
    if (range !== whole) this.#stepBlocks = range.to - range.agreed;
    else if (count < this.#stepLogs / 2) {
      const wider = this.#stepBlocks * 4n;
      this.#stepBlocks = wider < STEP_BLOCKS ? wider : STEP_BLOCKS;
    }
    return range;
  }
}
