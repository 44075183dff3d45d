import { type Kysely, sql } from "kysely";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { idBound } from "../platform/ids.ts";

const DAY_MS = 86_400_000;

/** Tables partitioned by month, with the days to keep rows at least, and the form of a bound. */
const tables = [
  { name: "webhook_events", days: 90, bound: (time: Date) => idBound("evt", time) },
  { name: "webhook_deliveries", days: 90, bound: (time: Date) => idBound("whd", time) },
  { name: "webhook_attempts", days: 30, bound: (time: Date) => time.toISOString() },
] as const;

/** Months whose partitions are created in advance. */
const AHEAD = 2;

/** Days for which events are kept at least. */
export const EVENT_DAYS = 90;

/**
 * Creates the partitions from last month to {@link AHEAD}, and drops those past their retention:
 * unlike deleted rows, a dropped partition costs nothing and leaves no holes. It waits at most a
 * second for a lock, because every query would wait behind it. What fails for one partition keeps none
 * of the others from being made or dropped; the next round tries again.
 * @throws AggregateError of what failed
 */
export async function rotatePartitions(db: Kysely<Database>, now = new Date()): Promise<void> {
  const failures: unknown[] = [];
  for (const table of tables) {
    const existing = await partitionsOf(db, table.name);
    for (let ahead = -1; ahead <= AHEAD; ahead++) {
      const start = monthOf(now, ahead);
      if (existing.has(nameOf(table.name, start))) continue;
      const make = (tx: DatabaseTransaction) => attach(tx, table.name, start, table.bound);
      await change(db, table.name, nameOf(table.name, start), { from: false, by: make }).catch(
        (error) => failures.push(error),
      );
    }
    for (const [name, end] of existing) {
      if (end.getTime() > now.getTime() - table.days * DAY_MS) continue;
      const drop = (tx: DatabaseTransaction) => sql`drop table ${sql.id(name)}`.execute(tx);
      await change(db, table.name, name, { from: true, by: drop }).catch((error) =>
        failures.push(error),
      );
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("; "));
}

/** Makes or drops a partition, unless another process has just done so. */
function change(
  db: Kysely<Database>,
  table: string,
  name: string,
  { from, by }: { from: boolean; by(tx: DatabaseTransaction): Promise<unknown> },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('webhook partitions', 0))`.execute(tx);
    await sql`set local lock_timeout = '1s'`.execute(tx);
    if ((await partitionsOf(tx, table)).has(name) === from) await by(tx);
  });
}

/**
 * Creates a month's table and attaches it, which blocks neither readers nor writers. A body of usual length
 * is stored as it is: to compress it takes longer than to store it.
 */
async function attach(
  tx: DatabaseTransaction,
  table: string,
  start: Date,
  bound: (time: Date) => string,
): Promise<void> {
  const name = sql.id(nameOf(table, start));
  await sql`
    create table ${name} (like ${sql.id(table)} including defaults including constraints)
    with (toast_tuple_target = 8160)
  `.execute(tx);
  await sql`
    alter table ${sql.id(table)} attach partition ${name}
    for values from (${sql.lit(bound(start))}) to (${sql.lit(bound(monthOf(start, 1)))})
  `.execute(tx);
}

/** Lists a table's partitions with the end of their months. */
async function partitionsOf(db: Kysely<Database>, table: string): Promise<Map<string, Date>> {
  const { rows } = await sql<{ name: string }>`
    select child.relname as name
    from pg_inherits
    join pg_class child on child.oid = inhrelid
    where inhparent = ${table}::regclass
  `.execute(db);
  return new Map(
    rows.map(({ name }) => {
      const [year = 0, month = 0] = name
        .slice(table.length + 1)
        .split("_")
        .map(Number);
      return [name, new Date(Date.UTC(year, month))];
    }),
  );
}

function nameOf(table: string, start: Date): string {
  return `${table}_${start.toISOString().slice(0, 7).replace("-", "_")}`;
}

/** Returns the start of the month that is `ahead` months after that of `time`. */
function monthOf(time: Date, ahead: number): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + ahead));
}
