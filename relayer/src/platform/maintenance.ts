import { type Kysely, sql } from "kysely";
import type { Database } from "./database/database.ts";
import { partitionedTables } from "./database/partitionedTables.ts";
import { rotatePartitions } from "./database/rotatePartitions.ts";
import { startLoop } from "./loop.ts";
import type { Deps, Worker } from "./part.ts";

const HOUR_MS = 3_600_000;

/** Milliseconds that a statement of maintenance may take: it deletes what a day has left behind. */
const STATEMENT_MS = 600_000;

/** Makes and drops partitions, and runs every part's maintenance, at once and then each hour; one that fails keeps none of the others from theirs. */
export function startMaintenance({ db, log, parts }: Deps): Worker {
  return startLoop({
    name: "maintenance",
    intervalMs: HOUR_MS,
    log,
    run: async () => {
      const failures: unknown[] = [];
      const jobs = [
        (db: Kysely<Database>) => rotatePartitions(db, partitionedTables(parts)),
        ...parts.map((part) => async (db: Kysely<Database>) => part.maintain?.({ db })),
      ];
      for (const job of jobs) {
        try {
          await withTime(db, job);
        } catch (error) {
          failures.push(error);
        }
      }
      // The log shows the message alone.
      if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("; "));
      return false;
    },
  });
}

/** Does a job on a connection of its own, whose statements have the time of maintenance. */
function withTime(
  db: Kysely<Database>,
  job: (db: Kysely<Database>) => Promise<void>,
): Promise<void> {
  return db.connection().execute(async (own) => {
    await sql`select set_config('statement_timeout', ${`${STATEMENT_MS}`}, false)`.execute(own);
    try {
      await job(own);
    } finally {
      await sql`reset statement_timeout`.execute(own);
    }
  });
}
