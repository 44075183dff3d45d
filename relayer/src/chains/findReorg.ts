import type { Hash, PublicClient } from "viem";
import type { Cursor } from "./cursor.ts";

/** Newest block of the chain that its providers report. */
export interface Head {
  number: bigint;
  hash: Hash;
  parentHash: Hash;
  /** In Unix seconds. */
  timestamp: bigint;
}

/** Block whose hash is stored. */
export interface JournalEntry {
  number: bigint;
  hash: Hash;
}

/** Result of the search for a reorg. */
export type ReorgSearch =
  /** The node lags: it has not yet the last block that was read. */
  | { kind: "lagging" }
  | { kind: "none" }
  /** Every block after the common ancestor was replaced. */
  | { kind: "reorg"; ancestor: bigint };

/**
 * Searches for a reorg of the blocks that were read.
 * @param journal stored block hashes, oldest first, up to the cursor's own
 */
export async function findReorg(
  client: PublicClient,
  startBlock: bigint,
  cursor: Cursor,
  journal: readonly JournalEntry[],
  head: Head,
): Promise<ReorgSearch> {
  if (cursor.block_hash === null) return { kind: "none" };
  const isCanonical = (entry: JournalEntry) => isOnChain(client, entry, head);
  if (head.number >= cursor.block_number) {
    if (await isCanonical({ number: cursor.block_number, hash: cursor.block_hash })) {
      return { kind: "none" };
    }
  } else {
    const below = journal.filter(({ number }) => number <= head.number).at(-1);
    if (!below || (await isCanonical(below))) return { kind: "lagging" };
  }
  const last = journal[(await countHolding(journal, isCanonical)) - 1];
  return { kind: "reorg", ancestor: last?.number ?? startBlock - 1n };
}

/**
 * Searches the blocks of stored logs for the last that is still on the chain, and the first that is not.
 * @param blocks in their order
 */
export async function findStale(
  client: PublicClient,
  blocks: readonly JournalEntry[],
  head: Head,
): Promise<{ kept: JournalEntry | null; stale: JournalEntry | null }> {
  const count = await countHolding(blocks, (entry) => isOnChain(client, entry, head));
  return { kept: blocks[count - 1] ?? null, stale: blocks[count] ?? null };
}

/** Returns whether a block is still on the chain. */
async function isOnChain(client: PublicClient, entry: JournalEntry, head: Head): Promise<boolean> {
  if (entry.number > head.number) return false;
  if (entry.number === head.number) return entry.hash === head.hash;
  if (entry.number === head.number - 1n) return entry.hash === head.parentHash;
  const block = await client.getBlock({ blockNumber: entry.number });
  return entry.hash === block.hash;
}

/** Counts the entries that hold by binary search: every entry before one that holds does so too. */
async function countHolding(
  entries: readonly JournalEntry[],
  holds: (entry: JournalEntry) => Promise<boolean>,
): Promise<number> {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && (await holds(entry))) low = middle + 1;
    else high = middle;
  }
  return low;
}
