import { setTimeout as sleep } from "node:timers/promises";
import type { Hex } from "viem";
import type { History } from "./history.ts";
import { ask, type Indexer } from "./indexer.ts";

const BLOCK_TIME_MS = 1_000;
const PAYMENTS_A_BLOCK = 5;
const POLL_MS = 20;
/** A block that is not there by then counts as this late. */
const PATIENCE_MS = 30_000;

/**
 * Mines a block with payments each second, and measures for each indexer how long after the chain had it a query saw a
 * payment of it. All indexers follow the same blocks.
 *
 * @returns the milliseconds of each block, by indexer.
 */
export async function measureHeadLag(
  history: History,
  indexers: readonly Indexer[],
  blocks: number,
): Promise<number[][]> {
  const lags = indexers.map(() => [] as number[]);
  const waiting: Promise<void>[] = [];
  const begun = performance.now();
  for (let block = 1; block <= blocks; block += 1) {
    await sleep(begun + block * BLOCK_TIME_MS - performance.now());
    const { id } = await history.tick(PAYMENTS_A_BLOCK);
    const mined = performance.now();
    for (const [place, indexer] of indexers.entries()) {
      waiting.push(untilVisible(indexer, id, mined).then((lag) => void lags[place]?.push(lag)));
    }
  }
  await Promise.all(waiting);
  return lags;
}

async function untilVisible(indexer: Indexer, id: Hex, mined: number): Promise<number> {
  for (;;) {
    const { data } = await ask<{ payment: object | null }>(
      indexer,
      `{ payment(id: "${id}") { id } }`,
    );
    const lag = performance.now() - mined;
    if (data?.payment || lag > PATIENCE_MS) return lag;
    await sleep(POLL_MS);
  }
}
