import { sql } from "kysely";
import type { Deps } from "./part.ts";

/** Milliseconds that an answer is kept: asking more often costs no provider a call. */
const KEPT_MS = 1_000;

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
  const { db, parts, stopping } = deps;
  const database = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  const checks = await Promise.all(parts.map(({ readiness }) => readiness?.(deps)));
  const problems = [
    ...(stopping?.aborted ? ["The process is stopping."] : []),
    ...((await database) ? [] : ["The database does not answer."]),
    ...checks.flatMap((check) => check?.problems ?? []),
  ];
  const fields = Object.assign({}, ...checks.map((check) => check?.fields));
  const status = problems.length === 0 ? "ready" : "not_ready";
  return { status, database: await database, ...fields, problems };
}
