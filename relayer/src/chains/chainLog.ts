import type { Selectable } from "kysely";
import type { ChainTables } from "./tables.ts";

/** Stored log of the escrow. */
export type ChainLog = Selectable<ChainTables["chain_logs"]>;

/**
 * Returns the identity of a log. It includes the block, so a log that a reorg moved is another one.
 */
export function logKey(
  log: Pick<ChainLog, "block_hash" | "transaction_hash" | "log_index">,
): string {
  return `${log.block_hash}:${log.transaction_hash}:${log.log_index}`;
}

/**
 * Changes of one contract's stored logs. What a reorg dropped comes before everything else: it was told
 * before, and the chain of the others never had it.
 */
export interface LogChanges {
  /** Dropped by a reorg. */
  removed: readonly ChainLog[];
  /** Read for the first time. */
  added: readonly ChainLog[];
  /** Newly confirmed. */
  confirmed: readonly ChainLog[];
  /** Newly final. */
  finalized: readonly ChainLog[];
  /** Returns the block at which a log counts as confirmed: as if each block had been read by itself. */
  confirmedAt(log: ChainLog): bigint;
  /** Returns the block at which a log counts as final. */
  finalizedAt(log: ChainLog): bigint;
}
