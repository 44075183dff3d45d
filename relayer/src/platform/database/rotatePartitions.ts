import { type Kysely, sql } from "kysely";
import type { Database, DatabaseTransaction } from "./database.ts";
import { lockName } from "./lockName.ts";
import { readNow } from "./readNow.ts";
import { transact } from "./transact.ts";

const DAY_MS = 86_400_000;

/** Table that grows with time and is partitioned by it. */
export interface PartitionedTable {
  name: string;
  /** Time that a partition covers. */
  each: "month" | "day";
  /** Days for which rows are kept at least. */
  days: number;
  /** Form of a bound; ISO 8601 by default. */
  bound?(time: Date): string;
}

/** Partitions that there are around the present one: earlier ones for rows that come late, and those to come. */
const AROUND = { month: [-1, 2], day: [-2, 14] } as const;

/**
 * Creates the partitions {@link AROUND} now, and drops those past their retention: unlike deleted rows, a
 * dropped partition costs nothing and leaves no holes. It waits at most a second for a lock, because every
 * query would wait behind it. What fails for one partition keeps none of the others from being made or
 * dropped; the next round tries again.
 * @param at the time; PostgreSQL's if left out
 * @throws AggregateError of what failed
 */
export async function rotatePartitions(
  db: Kysely<Database>,
  tables: readonly PartitionedTable[],
  at?: Date,
): Promise<void> {
  // A machine whose clock is wrong must not drop what is new.
  const now = at ?? (await readNow(db));
  const failures: unknown[] = [];
  for (const table of tables) {
    const existing = await partitionsOf(db, table);
    const oldest = new Date(now.getTime() - table.days * DAY_MS);
    const [first, last] = AROUND[table.each];
    for (let ahead = first; ahead <= last; ahead++) {
      const start = startOf(table, now, ahead);
      const name = nameOf(table, start);
      if (existing.has(name) || startOf(table, start, 1) <= oldest) continue;
      const make = (tx: DatabaseTransaction) => attach(tx, table, start);
      await change(db, table, name, { from: false, by: make }).catch((error) =>
        failures.push(error),
      );
    }
    for (const [name, end] of existing) {
      if (end > oldest) continue;
      const drop = (tx: DatabaseTransaction) => sql`drop table ${sql.id(name)}`.execute(tx);
      await change(db, table, name, { from: true, by: drop }).catch((error) =>
        failures.push(error),
      );
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("; "));
}

/** Makes or drops a partition, unless another process has just done so. */
function change(
  db: Kysely<Database>,
  table: PartitionedTable,
  name: string,
  { from, by }: { from: boolean; by(tx: DatabaseTransaction): Promise<unknown> },
): Promise<void> {
  return transact(db, async (tx) => {
    await lockName(tx, "partitions");
    await sql`set local lock_timeout = '1s'`.execute(tx);
    if ((await partitionsOf(tx, table)).has(name) === from) await by(tx);
  });
}

/**
 * Creates a table and attaches it, which blocks neither readers nor writers. A body of usual length is
 * stored as it is: to compress it takes longer than to store it.
 */
async function attach(
  tx: DatabaseTransaction,
  table: PartitionedTable,
  start: Date,
): Promise<void> {
  const [name, parent] = [sql.id(nameOf(table, start)), sql.id(table.name)];
  const bound = table.bound ?? ((time: Date) => time.toISOString());
  await sql`
    create table ${name} (like ${parent} including defaults including constraints)
    with (toast_tuple_target = 8160)
  `.execute(tx);
  await sql`
    alter table ${parent} attach partition ${name}
    for values from (${sql.lit(bound(start))}) to (${sql.lit(bound(startOf(table, start, 1)))})
  `.execute(tx);
}

/** Lists a table's partitions with the end of their time. */
async function partitionsOf(
  db: Kysely<Database>,
  table: PartitionedTable,
): Promise<Map<string, Date>> {
  const { rows } = await sql<{ name: string }>`
    select child.relname as name
    from pg_inherits
    join pg_class child on child.oid = inhrelid
    where inhparent = ${table.name}::regclass
  `.execute(db);
  return new Map(
    rows.map(({ name }) => {
      const [year = 0, month = 0, day = 1] = name
        .slice(table.name.length + 1)
        .split("_")
        .map(Number);
      return [name, startOf(table, new Date(Date.UTC(year, month - 1, day)), 1)];
    }),
  );
}

function nameOf({ name, each }: PartitionedTable, start: Date): string {
  const digits = each === "month" ? 7 : 10;
  return `${name}_${start.toISOString().slice(0, digits).replaceAll("-", "_")}`;
}

/** Returns the start of the month or day that is so many after that of a time. */
function startOf({ each }: PartitionedTable, time: Date, ahead: number): Date {
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  return new Date(
    each === "month" ? Date.UTC(year, month + ahead) : Date.UTC(year, month, day + ahead),
  );
}
