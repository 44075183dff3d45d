import type { Deps, Worker } from "../deps.ts";
import { startLoop } from "../loop.ts";
import { chainFailures, chainHead, chainRead, reorganisations } from "../metrics.ts";
import { applyEvents } from "../payments/applyEvents.ts";
import { applyRange, type Depths } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import { readCursor } from "./cursor.ts";
import { findAgreement } from "./findAgreement.ts";
import { readFinalizedBlock } from "./readFinalizedBlock.ts";
import { readJournal } from "./readJournal.ts";
import { type Range, readRange } from "./readRange.ts";

const FIRST_RANGE = 2_000n;
const MAX_RANGE = 10_000n;

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
    intervalMs: deps.config.pollIntervalMs,
    log: deps.log,
    run: () => follower.step(),
    onFailure: () => {
      chainFailures.inc(label);
      follower.distrust();
    },
  });
}

/** Reads one chain, a range of blocks a step. */
export class Follower {
  readonly #deps: Deps;
  readonly #chain: ChainClient;
  /** How many blocks to ask for at once: fewer after a failure, as nodes limit it in their own ways. */
  #range = FIRST_RANGE;
  #checked = false;

  constructor(deps: Deps, chain: ChainClient) {
    this.#deps = deps;
    this.#chain = chain;
  }

  /** After a failure, another node may answer at the same address. */
  distrust(): void {
    this.#checked = false;
  }

  /**
   * Reads the next blocks, if there are any.
   * @returns whether there are more
   */
  async step(): Promise<boolean> {
    const { db, log } = this.#deps;
    const chain = this.#chain;
    await this.#checkChainId();
    const cursor = await readCursor(db, chain);
    const head = await chain.client.getBlock({ blockTag: "latest" });
    chainHead.set({ chain: String(chain.id) }, Number(head.number));
    if (head.number < chain.startBlock || head.hash === cursor.block_hash) return false;
    const journal = await readJournal(db, chain);
    const agreement = await findAgreement(chain, cursor, journal, head);
    if (agreement.kind === "behind") return false;
    const agreed = agreement.kind === "whole" ? cursor.block_number : agreement.block;
    if (agreement.kind === "until") {
      log.warn({ chain: chain.id, from: agreed + 1n, to: cursor.block_number }, "reorganisation");
      reorganisations.inc({ chain: String(chain.id) });
    }
    const range = await this.#read(agreed, head.number);
    const depths = await this.#depths(range.to);
    const isHead = range.to === head.number;
    await db.transaction().execute(async (tx) => {
      const changes = await applyRange(tx, chain, cursor, range, depths, isHead);
      if (changes) await applyEvents(tx, chain, changes);
    });
    chainRead.set({ chain: String(chain.id) }, Number(range.to));
    return !isHead;
  }

  async #read(agreed: bigint, head: bigint): Promise<Range> {
    const last = agreed + this.#range;
    try {
      const range = await readRange(this.#deps.db, this.#chain, agreed, last < head ? last : head);
      this.#range = this.#range * 2n < MAX_RANGE ? this.#range * 2n : MAX_RANGE;
      return range;
    } catch (error) {
      this.#range = this.#range > 1n ? this.#range / 2n : 1n;
      throw error;
    }
  }

  /** Counted from what was read, never from a head that was only heard of. */
  async #depths(read: bigint): Promise<Depths> {
    const confirmed = read - BigInt(this.#chain.config.confirmations) + 1n;
    const finalized = await readFinalizedBlock(this.#chain, read);
    return { confirmed, finalized: finalized < confirmed ? finalized : confirmed };
  }

  /** Events of another chain would be money that does not exist. */
  async #checkChainId(): Promise<void> {
    if (this.#checked) return;
    const id = await this.#chain.client.getChainId();
    if (id !== this.#chain.id) {
      throw new Error(`the node of chain ${this.#chain.id} answers for chain ${id}`);
    }
    this.#checked = true;
  }
}
