import type { Hash, PublicClient } from "viem";
import type { Cursor } from "./cursor.ts";

/** The newest block of the chain, as its providers tell it. */
export interface Head {
  number: bigint;
  hash: Hash;
  parentHash: Hash;
}

/** A block whose hash was kept. */
export interface JournalEntry {
  number: bigint;
  hash: Hash;
}

/** Up to where what was read is still what the chain says. */
export type Agreement =
  /** The node knows less than was read, but nothing else: it lags. */
  | { kind: "behind" }
  /** All of it. */
  | { kind: "whole" }
  /** A reorganisation replaced everything after this block. */
  | { kind: "until"; block: bigint };

/**
 * Compares what was read with the chain.
 * @param journal hashes of blocks that were read, oldest first, up to the cursor's own
 */
export async function findAgreement(
  client: PublicClient,
  startBlock: bigint,
  cursor: Cursor,
  journal: readonly JournalEntry[],
  head: Head,
): Promise<Agreement> {
  if (cursor.block_hash === null) return { kind: "whole" };
  const known = (entry: JournalEntry) => stands(client, entry, head);
  if (head.number >= cursor.block_number) {
    if (await known({ number: cursor.block_number, hash: cursor.block_hash })) {
      return { kind: "whole" };
    }
  } else {
    const below = journal.filter(({ number }) => number <= head.number).at(-1);
    if (!below || (await known(below))) return { kind: "behind" };
  }
  const last = await lastThat(journal, known);
  return { kind: "until", block: last?.number ?? startBlock - 1n };
}

/** Whether a block is still on the chain. */
async function stands(client: PublicClient, entry: JournalEntry, head: Head): Promise<boolean> {
  if (entry.number > head.number) return false;
  if (entry.number === head.number) return entry.hash === head.hash;
  if (entry.number === head.number - 1n) return entry.hash === head.parentHash;
  const block = await client.getBlock({ blockNumber: entry.number });
  return entry.hash === block.hash;
}

/** The last entry for which something holds that holds for all before it: found by halving. */
async function lastThat(
  entries: readonly JournalEntry[],
  holds: (entry: JournalEntry) => Promise<boolean>,
): Promise<JournalEntry | undefined> {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && (await holds(entry))) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
