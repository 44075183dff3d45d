import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { describeUnavailable } from "./database/unavailable.ts";
import type { Deps } from "./part.ts";

/** Milliseconds that an answer is kept: asking more often costs no provider a call. */
const KEPT_MS = 1_000;
/** Milliseconds that the database may take, longer than the wait for a connection. */
const PATIENCE_MS = 8_000;

/** Answer of `GET /readyz`, with the fields of the parts. */
export interface ReadinessAnswer {
  status: "ready" | "not_ready";
  database: boolean;
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

async function check(deps: Deps): Promise<ReadinessAnswer> {
  const { parts, stopping } = deps;
  const [database, ...checks] = await Promise.all([
    checkDatabase(deps),
    ...parts.map(({ readiness }) => readiness?.(deps)),
  ]);
  const problems = [
    ...(stopping?.aborted ? ["The process is stopping."] : []),
    ...database,
    ...checks.flatMap((check) => check?.problems ?? []),
  ];
  const fields = Object.assign({}, ...checks.map((check) => check?.fields));
  const status = problems.length === 0 ? "ready" : "not_ready";
  return { status, database: database.length === 0, ...fields, problems };
}

/** Returns what keeps the database from taking a write, which waits for a connection as requests do. */
async function checkDatabase({ db, log }: Deps): Promise<string[]> {
  const patience = new AbortController();
  const late = sleep(PATIENCE_MS, "The database does not answer.", { signal: patience.signal });
  const written = db
    .insertInto("installation")
    .values({ key_id: null, sealed_mark: null, written_at: sql<Date>`now()` })
    .onConflict((row) => row.column("id").doUpdateSet({ written_at: sql<Date>`now()` }))
    .execute()
    .then(
      () => null,
      (error: unknown) => {
        log.warn({ err: error }, "the database takes no writes");
        return describeUnavailable(error) ?? "The database takes no writes: the log says why.";
      },
    );
  const problem = await Promise.race([written, late]);
  patience.abort();
  late.catch(() => {});
  return problem === null ? [] : [problem];
}
