import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parts } from "../../parts.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { webhookPartitions } from "../../webhooks/partitions.ts";
import { migrate } from "./migrate.ts";
import { rotatePartitions } from "./rotatePartitions.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

async function partitions(table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_inherits join pg_class on oid = inhrelid
    where inhparent = ${table}::regclass order by relname`.execute(database.db);
  return rows.map(({ name }) => name.slice(table.length + 1));
}

function months(from: number, to: number): string[] {
  const now = new Date();
  return Array.from({ length: to - from + 1 }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + from + index))
      .toISOString()
      .slice(0, 7)
      .replace("-", "_"),
  );
}

test("the months to come are ready, and several processes make them together", async () => {
  await Promise.all(
    Array.from({ length: 4 }, () => rotatePartitions(database.db, webhookPartitions)),
  );
  for (const table of ["webhook_events", "webhook_deliveries_ended", "webhook_attempts"]) {
    expect(await partitions(table)).toEqual(months(-1, 2));
  }
});

test("a month is dropped once all of it is old: attempts after 30 days, the rest after 90", async () => {
  const now = new Date();
  const kept = async (days: number, table: string) => {
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
    const first = async (time: number) => {
      await rotatePartitions(database.db, webhookPartitions, new Date(time));
      return (await partitions(table)).includes(months(0, 0)[0] ?? "");
    };
    const edge = end + days * 86_400_000;
    return [await first(edge - 1), await first(edge)];
  };
  expect(await kept(30, "webhook_attempts")).toEqual([true, false]);
  expect(await kept(90, "webhook_events")).toEqual([true, false]);
  expect(await partitions("webhook_deliveries_ended")).not.toContain(months(0, 0)[0]);
});

test("a process whose clock is far ahead drops nothing", async () => {
  await rotatePartitions(database.db, webhookPartitions);
  const before = await partitions("webhook_events");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 365 * 86_400_000 });
  try {
    await rotatePartitions(database.db, webhookPartitions);
  } finally {
    vi.useRealTimers();
  }
  expect(await partitions("webhook_events")).toEqual(before);
});

test("a partition that cannot be dropped or made stops neither the others nor the start", async () => {
  const { db } = database;
  const now = new Date();
  const later = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 12));
  const next = (ahead: number) =>
    new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + ahead))
      .toISOString()
      .slice(0, 7)
      .replace("-", "_");
  // A view needs one partition, as a reader would; a foreign table has the name of another.
  await rotatePartitions(db, webhookPartitions);
  const [kept = ""] = months(0, 0);
  await sql`create view webhook_reader as select id from ${sql.table(`webhook_events_${kept}`)}`.execute(
    db,
  );
  await sql`create table ${sql.table(`webhook_deliveries_ended_${next(0)}`)} (id text)`.execute(db);
  await expect(rotatePartitions(db, webhookPartitions, later)).rejects.toThrow(AggregateError);
  expect(await partitions("webhook_events")).toEqual([kept, ...[-1, 0, 1, 2].map(next)]);
  expect(await partitions("webhook_deliveries_ended")).toEqual([-1, 1, 2].map(next));
  expect(await partitions("webhook_attempts")).toEqual([-1, 0, 1, 2].map(next));

  await sql`create table ${sql.table(`webhook_deliveries_ended_${kept}`)} (id text)`.execute(db);
  await expect(rotatePartitions(db, webhookPartitions)).rejects.toThrow(AggregateError);
  await expect(migrate(db, parts)).resolves.toBeUndefined();
  await sql`drop table ${sql.table(`webhook_deliveries_ended_${kept}`)}`.execute(db);
  await sql`drop view webhook_reader`.execute(db);
  await sql`drop table ${sql.table(`webhook_deliveries_ended_${next(0)}`)}`.execute(db);
  await rotatePartitions(db, webhookPartitions, later);
  expect(await partitions("webhook_events")).toEqual([-1, 0, 1, 2].map(next));
  expect(await partitions("webhook_deliveries_ended")).toEqual([-1, 0, 1, 2].map(next));
});
