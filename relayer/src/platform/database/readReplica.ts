import type { Kysely } from "kysely";
import type { Database } from "./database.ts";

/** Whether lists may be read from the replica. */
export interface ReplicaState {
  usable: boolean;
  /** Seconds that it is behind at most; null if it was never seen to follow. */
  lag_seconds: number | null;
  /** Sentence about why it is not used. */
  problem: string | null;
}

/** Copy of the primary database that may be some seconds old. */
export interface ReadReplica {
  readonly db: Kysely<Database>;
  readonly state: ReplicaState;
  /**
   * Returns by how many seconds the replica may be behind, if it may answer a merchant; null if it lags too
   * much, cannot be compared, or may lack what the merchant has changed through this process.
   */
  lagFor(merchantId: string): number | null;
  /** Notes that a merchant has changed something. */
  noteWrite(merchantId: string): void;
  /** Waits for work of the replica only as long as that answers: a server that hangs never fails. */
  whileItAnswers<Result>(work: Promise<Result>): Promise<Result>;
}
