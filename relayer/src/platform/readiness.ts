import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { compareClock } from "./clock.ts";
import type { ReplicaState } from "./database/readReplica.ts";
import { describeUnavailable } from "./database/unavailable.ts";
import { startLoop } from "./loop.ts";
import type { Deps, Worker } from "./part.ts";

/** Milliseconds that an answer is kept: asking more often costs no provider a call. */
const KEPT_MS = 1_000;
/** Milliseconds that the database may take, longer than the wait for a connection. */
const PATIENCE_MS = 8_000;
const SELF_CHECK_MS = 60_000;

/** Answer of `GET /readyz`, with the fields of the parts. */
export interface ReadinessAnswer {
  status: "ready" | "not_ready";
  database: boolean;
  /** State of the replica, if there is one. Without it everything is read from the primary, so it is no problem. */
  replica?: ReplicaState;
  /** One sentence for each problem. */
  problems: string[];
}

/** Makes a check of the database and of every part that runs once at a time, and at most once a second. */
export function readinessCheck(deps: Deps): () => Promise<ReadinessAnswer> {
  let known: Promise<ReadinessAnswer> | null = null;
  return () => {
    if (known) return known;
    known = check(deps);
    const forget = () => {
      known = null;
    };
    void known.then(() => setTimeout(forget, KEPT_MS).unref(), forget);
    return known;
  };
}

/** Writes into the log, once a minute, what has become a problem, and that all are gone. */
export function startSelfCheck({ log }: Deps, read: () => Promise<ReadinessAnswer>): Worker {
  let known = "";
  return startLoop({
    name: "self-check",
    intervalMs: SELF_CHECK_MS,
    log,
    run: async () => {
      const { problems } = await read();
      const now = problems.join("\n");
      if (now !== known) {
        if (now === "") log.info("ready again");
        else log.warn({ problems }, "not ready");
      }
      known = now;
      return false;
    },
  });
}

async function check(deps: Deps): Promise<ReadinessAnswer> {
  const { parts, stopping, replica } = deps;
  const [database, ...checks] = await Promise.all([
    checkDatabase(deps),
    ...parts.map(({ readiness }) => readiness?.(deps)),
  ]);
  const problems = [
    ...(stopping?.aborted ? ["The process is stopping."] : []),
    ...database.problems,
    ...checks.flatMap((check) => check?.problems ?? []),
  ];
  const fields = Object.assign({}, ...checks.map((check) => check?.fields));
  const status = problems.length === 0 ? "ready" : "not_ready";
  const own = { database: database.works, ...(replica ? { replica: replica.state } : {}) };
  return { status, ...own, ...fields, problems };
}

/**
 * Returns what keeps the database from taking a write, which waits for a connection as requests do, or
 * how its clock differs from this machine's.
 */
async function checkDatabase({ db, log }: Deps): Promise<DatabaseCheck> {
  const patience = new AbortController();
  const late = sleep(PATIENCE_MS, broken("The database does not answer."), {
    signal: patience.signal,
  });
  late.catch(() => {});
  const sent = Date.now();
  const written = db
    .insertInto("installation")
    .values({ key_id: null, sealed_mark: null, written_at: clock })
    .onConflict((row) => row.column("id").doUpdateSet({ written_at: clock }))
    .returning("written_at")
    .executeTakeFirstOrThrow()
    .then(
      ({ written_at }) => {
        const problem = compareClock("PostgreSQL", secondsOutside(+written_at, sent, Date.now()));
        return { works: true, problems: problem === null ? [] : [problem] };
      },
      (error: unknown) => {
        log.warn({ err: error }, "the database takes no writes");
        return broken(
          describeUnavailable(error) ?? "The database takes no writes: the log says why.",
        );
      },
    );
  const found = await Promise.race([written, late]);
  patience.abort();
  return found;
}

interface DatabaseCheck {
  works: boolean;
  problems: string[];
}

const clock = sql<Date>`clock_timestamp()`;

function broken(problem: string): DatabaseCheck {
  return { works: false, problems: [problem] };
}

/** Returns by how many seconds a time lies after a span, negative if before, zero within: waiting is no difference. */
function secondsOutside(time: number, from: number, until: number): number {
  return (Math.max(time - until, 0) + Math.min(time - from, 0)) / 1_000;
}
