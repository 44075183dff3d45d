import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainLog, LogChanges } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";

/** Handler of a part for a chain's logs, called in the transaction that changes them. */
export interface ChainListener {
  /** Applies changes of the stored logs. */
  apply(
    deps: Deps,
    tx: DatabaseTransaction,
    chain: ChainClient,
    changes: LogChanges,
  ): Promise<void>;
  /**
   * Rebuilds everything from the stored logs, which are all that the chain has; changes nothing that was right.
   * @param paymentIds payments that have logs
   */
  applyAgain(
    deps: Deps,
    tx: DatabaseTransaction,
    chain: ChainClient,
    paymentIds: readonly Hash[],
  ): Promise<void>;
  /**
   * Compares the part's own rows with a chain's stored logs.
   * @param logs all of them, in the chain's order
   * @returns one sentence for each difference
   */
  compare(
    tx: DatabaseTransaction,
    chain: ChainClient,
    logs: readonly ChainLog[],
  ): Promise<string[]>;
}

/** Confirmation requirements that differ from the chain's own depth. */
export interface ConfirmationRequirements {
  /** Sets the requirement of each log; null means the chain's own depth. */
  fill(
    tx: DatabaseTransaction,
    chain: ChainClient,
    logs: readonly ChainLog[],
  ): Promise<readonly ChainLog[]>;
  /** Returns whether any requirement on a chain needs its `safe` block. */
  isSafeWanted(db: Kysely<Database>, chainId: number): Promise<boolean>;
}

declare module "../platform/part.ts" {
  interface Part {
    chainListener?: ChainListener;
    confirmationRequirements?: ConfirmationRequirements;
  }
}
