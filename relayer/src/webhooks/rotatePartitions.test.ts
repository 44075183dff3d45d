import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../platform/database/database.ts";
import * as core from "../platform/database/migrations/0001_core.ts";
import * as webhooks from "../platform/database/migrations/0002_webhooks.ts";
import * as delivery from "../platform/database/migrations/0010_webhook_delivery.ts";
import { newId } from "../platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
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
  await Promise.all(Array.from({ length: 4 }, () => rotatePartitions(database.db)));
  for (const table of ["webhook_events", "webhook_deliveries", "webhook_attempts"]) {
    expect(await partitions(table)).toEqual(months(-1, 2));
  }
});

test("a month is dropped once all of it is old: attempts after 30 days, the rest after 90", async () => {
  const now = new Date();
  const kept = async (days: number, table: string) => {
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
    const first = async (time: number) => {
      await rotatePartitions(database.db, new Date(time));
      return (await partitions(table)).includes(months(0, 0)[0] ?? "");
    };
    const edge = end + days * 86_400_000;
    return [await first(edge - 1), await first(edge)];
  };
  expect(await kept(30, "webhook_attempts")).toEqual([true, false]);
  expect(await kept(90, "webhook_events")).toEqual([true, false]);
  expect(await partitions("webhook_deliveries")).not.toContain(months(0, 0)[0]);
});

test("a database with deliveries from before is brought over with every row", async () => {
  const old = await createTestDatabase();
  const db = old.db;
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  const migrator = (migrations: Record<string, { up(db: never): Promise<void> }>) =>
    new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const before = { "0001_core": core, "0002_webhooks": webhooks };
  expect((await migrator(before).migrateToLatest()).error).toBeUndefined();
  await sql`insert into merchants (id, name, address, payee) values ('mer_1', 'Shop', 'a', 'a')`.execute(
    db,
  );
  await sql`
    insert into webhook_endpoints (id, merchant_id, url, key_id, sealed_secret, status)
    values ('we_1', 'mer_1', 'https://shop.example/', 'k', '', 'enabled'),
      ('we_2', 'mer_1', 'https://shop.example/', 'k', '', 'disabled')`.execute(db);
  const event = newId("evt");
  await sql`
    insert into webhook_events (id, merchant_id, position, subject, sequence, type, body)
    values (${event}, 'mer_1', 1, 's', 1, 'checkout.expired', '{}')`.execute(db);
  const ids = [newId("whd"), newId("whd")].sort();
  await sql`
    insert into webhook_deliveries (id, event_id, endpoint_id, attempts)
    values (${ids[0]}, ${event}, 'we_1', 1), (${ids[1]}, ${event}, 'we_2', 1)`.execute(db);
  await sql`
    insert into webhook_attempts (delivery_id, number, started_at, duration_ms)
    values (${ids[0]}, 1, now() - interval '70 days', 5)`.execute(db);
  const after = { ...before, "0010_webhook_delivery": delivery };
  expect((await migrator(after).migrateToLatest()).error).toBeUndefined();
  const fresh = openDatabase(old.url, pino({ level: "silent" }));
  const rows = await fresh
    .selectFrom("webhook_deliveries")
    .select(["id", "status", "event_type", "attempts"])
    .orderBy("id")
    .execute();
  expect(rows).toEqual([
    { id: ids[0], status: "pending", event_type: "checkout.expired", attempts: 1 },
    { id: ids[1], status: "held", event_type: "checkout.expired", attempts: 1 },
  ]);
  expect(await fresh.selectFrom("webhook_events").select("id").execute()).toEqual([{ id: event }]);
  expect(await fresh.selectFrom("webhook_attempts").select("number").execute()).toHaveLength(1);
  await rotatePartitions(fresh);
  // Attempts are kept for thirty days, and their month at most.
  expect(await fresh.selectFrom("webhook_attempts").select("number").execute()).toHaveLength(0);
  await fresh.destroy();
  await old.remove();
});
