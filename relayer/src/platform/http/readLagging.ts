import type { Response } from "express";
import type { Kysely } from "kysely";
import { DatabaseError } from "pg";
import type { Database } from "../database/database.ts";
import { lists } from "../database/replicaMetrics.ts";
import { ApiError, errorCatalogue } from "../errors.ts";
import type { Deps } from "../part.ts";
import type { Caller } from "./authenticator.ts";
import type { AnyOperation } from "./operation.ts";
import { isEndedStatement } from "./problem.ts";

/** Header of an answer that the replica gave: by how many seconds it may be old. */
export const LAG_HEADER = "handsel-replica-lag";

/**
 * Reads for an operation: from the replica where the operation and the replica allow it, otherwise from the
 * primary. What fails on the replica is asked of the primary.
 * @param read does the reading; it may be called a second time
 */
export async function readLagging<Answer>(
  { db, replica, log }: Pick<Deps, "db" | "replica" | "log">,
  { mayLag = false }: AnyOperation,
  { merchantId }: Caller,
  res: Response,
  read: (db: Kysely<Database>) => Promise<Answer>,
): Promise<Answer> {
  if (!mayLag || !replica) return read(db);
  const lag = replica.lagFor(merchantId);
  if (lag !== null) {
    try {
      const answer = await replica.whileItAnswers(read(replica.db));
      res.setHeader(LAG_HEADER, lag.toFixed(3));
      lists.inc({ from: "replica" });
      return answer;
    } catch (error) {
      if (isFinal(error) || res.closed) throw error;
      log.info({ err: error }, "the primary is asked instead of the replica");
    }
  }
  lists.inc({ from: "primary" });
  return read(db);
}

/**
 * Returns whether the primary would fail as well. A replica that lacks an object refuses a request that names
 * it, so refusals are not final.
 */
function isFinal(error: unknown): boolean {
  if (error instanceof ApiError) return errorCatalogue[error.code].status >= 500;
  return error instanceof DatabaseError && isEndedStatement(error);
}
