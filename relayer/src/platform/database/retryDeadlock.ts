import { DatabaseError } from "pg";

/** Times that work is done again. */
const RETRIES = 3;

/** PostgreSQL's code for a transaction that it ended so that another could go on. */
const DEADLOCK = "40P01";

/**
 * Does a transaction's work, and again if PostgreSQL chose it to end a deadlock: nothing of it was
 * stored, and the other transaction has its locks by then.
 */
export async function retryDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await work();
    } catch (error) {
      const isDeadlock = error instanceof DatabaseError && error.code === DEADLOCK;
      if (!isDeadlock || retries === RETRIES) throw error;
    }
  }
}
