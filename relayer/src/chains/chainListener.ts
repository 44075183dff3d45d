import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainLog, LogChanges } from "./chainLog.ts";
import type { ChainClient } from "./clients.ts";

/** What a part does about the logs of a chain, in the transaction that changes them. */
export interface ChainListener {
  /** The known logs of a chain have changed. */
  apply(
    deps: Deps,
    tx: DatabaseTransaction,
    chain: ChainClient,
    changes: LogChanges,
  ): Promise<void>;
  /**
   * Makes everything anew from the known logs; where nothing was wrong, nothing changes.
   * @param paymentIds of the payments that have logs
   */
  applyAgain(
    deps: Deps,
    tx: DatabaseTransaction,
    chain: ChainClient,
    paymentIds: readonly Hash[],
  ): Promise<void>;
  /**
   * Compares what was made of a chain's logs with the logs.
   * @param logs all known ones, in the chain's order
   * @returns a sentence for each difference
   */
  compare(
    tx: DatabaseTransaction,
    chain: ChainClient,
    logs: readonly ChainLog[],
  ): Promise<string[]>;
}

/** How deep logs must be to be confirmed, where somebody wants otherwise than the chain's own depth. */
export interface ConfirmationRequirements {
  /** Fills in the requirement of each log; null: the chain's own depth. */
  fill(
    tx: DatabaseTransaction,
    chain: ChainClient,
    logs: readonly ChainLog[],
  ): Promise<readonly ChainLog[]>;
  /** Whether anybody wants the block that a chain's nodes call safe. */
  isSafeWanted(db: Kysely<Database>, chainId: number): Promise<boolean>;
}

declare module "../platform/part.ts" {
  interface Part {
    chainListener?: ChainListener;
    confirmationRequirements?: ConfirmationRequirements;
  }
}
