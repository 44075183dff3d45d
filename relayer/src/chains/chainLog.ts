import type { Selectable } from "kysely";
import type { ChainTables } from "./tables.ts";

/** A log of the escrow as it is kept. */
export type ChainLog = Selectable<ChainTables["chain_logs"]>;

/** What makes a log the same: the block is part of it, so one that moved is another. */
export function logKey(
  log: Pick<ChainLog, "block_hash" | "transaction_hash" | "log_index">,
): string {
  return `${log.block_hash}:${log.transaction_hash}:${log.log_index}`;
}

/** What changed about the known logs of one contract. */
export interface LogChanges {
  /** No longer on the chain. */
  removed: readonly ChainLog[];
  /** Read for the first time. */
  added: readonly ChainLog[];
  /** Now deep enough to be confirmed. */
  confirmed: readonly ChainLog[];
  /** Now final. */
  finalized: readonly ChainLog[];
}
