import { type Kysely, sql } from "kysely";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";

const DAY_MS = 86_400_000;

/** What is kept by the month, for how many days at least, and how a partition's bounds are written. */
const tables = [
  { name: "webhook_events", days: 90, bound: idBound("evt") },
  { name: "webhook_deliveries", days: 90, bound: idBound("whd") },
  { name: "webhook_attempts", days: 30, bound: (time: Date) => time.toISOString() },
] as const;

/** Months that are ready before they begin. */
const AHEAD = 2;

/** How long events are kept at least. */
export const EVENT_DAYS = 90;

/**
 * Makes the partitions of this month, the one before and those ahead, and drops those of which
 * everything is older than it must be kept: a dropped partition costs nothing and leaves no holes,
 * unlike deleted rows. Waits a second at most for a lock, since every query would wait behind it;
 * the next round tries again.
 */
export function rotatePartitions(db: Kysely<Database>, now = new Date()): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('webhook partitions', 0))`.execute(tx);
    await sql`set local lock_timeout = '1s'`.execute(tx);
    for (const table of tables) {
      const existing = await partitionsOf(tx, table.name);
      for (let ahead = -1; ahead <= AHEAD; ahead++) {
        const start = monthOf(now, ahead);
        if (existing.has(nameOf(table.name, start))) continue;
        await attach(tx, table.name, start, table.bound);
      }
      for (const [name, end] of existing) {
        if (end.getTime() > now.getTime() - table.days * DAY_MS) continue;
        await sql`drop table ${sql.id(name)}`.execute(tx);
      }
    }
  });
}

/** Begins a month as a table of its own: attaching it locks out no reader and no writer. */
async function attach(
  tx: DatabaseTransaction,
  table: string,
  start: Date,
  bound: (time: Date) => string,
): Promise<void> {
  const name = sql.id(nameOf(table, start));
  await sql`
    create table ${name} (like ${sql.id(table)} including defaults including constraints)
  `.execute(tx);
  await sql`
    alter table ${sql.id(table)} attach partition ${name}
    for values from (${sql.lit(bound(start))}) to (${sql.lit(bound(monthOf(start, 1)))})
  `.execute(tx);
}

/** A table's partitions, each with the end of its month. */
async function partitionsOf(tx: DatabaseTransaction, table: string): Promise<Map<string, Date>> {
  const { rows } = await sql<{ name: string }>`
    select child.relname as name
    from pg_inherits
    join pg_class child on child.oid = inhrelid
    where inhparent = ${table}::regclass
  `.execute(tx);
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

/** The first moment of a month, so many after the one of `time`. */
function monthOf(time: Date, ahead: number): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + ahead));
}

/** Ids are UUIDs of version 7, which begin with the milliseconds: {@link newId}. */
export function idBound(prefix: string): (time: Date) => string {
  return (time) => `${prefix}_${time.getTime().toString(16).padStart(12, "0")}`;
}
