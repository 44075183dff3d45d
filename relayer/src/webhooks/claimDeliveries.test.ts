import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { createMerchant } from "../merchants/createMerchant.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { claimDeliveries } from "./claimDeliveries.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { recordAttempts } from "./recordAttempts.ts";
import { recordEvents } from "./recordEvent.ts";
import { noOutcome } from "./sendWebhook.ts";

const WAITING = 3_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("neither claiming nor recording reads what else waits", async () => {
  const address = `0x${"1".repeat(40)}` as const;
  const { merchantId } = await createMerchant(database.db, {
    ...{ name: "Shop", address, payee: address, live: false },
  });
  await database.db.transaction().execute(async (tx) => {
    const url = new URL("https://shop.example/hook");
    await createEndpoint(tx, testConfig({}), { merchantId, url, description: null });
    const event = { merchantId, type: "checkout.expired" } as const;
    const objects = Array.from({ length: WAITING }, (_, index) => ({ id: `cs_${index}` }));
    await recordEvents(
      tx,
      objects.map((object) => ({ ...event, object })),
    );
  });

  const limits = { leaseMs: 30_000, total: 256, perEndpoint: 8 };
  const claimed = await reading((tx) => claimDeliveries(tx, limits));
  expect(claimed.result).toHaveLength(8);
  expect(claimed.rows).toBeLessThan(100);
  const outcome = { ...noOutcome(), statusCode: 204 };
  const ended = claimed.result.map((delivery) => ({ delivery, outcome }));
  const recorded = await reading((tx) => recordAttempts(tx, ended));
  expect(recorded.rows).toBeLessThan(100);
  const { delivered } = await database.db
    .selectFrom("webhook_deliveries")
    .select(({ fn }) => fn.countAll<bigint>().as("delivered"))
    .where("status", "=", "delivered")
    .executeTakeFirstOrThrow();
  expect(delivered).toBe(8n);
});

/** What it answers, and how many deliveries it had to read for that. */
async function reading<Result>(
  work: (tx: Kysely<Database>) => Promise<Result>,
): Promise<{ result: Result; rows: number }> {
  return await database.db.transaction().execute(async (tx) => {
    const before = await rowsRead(tx);
    const result = await work(tx);
    return { result, rows: (await rowsRead(tx)) - before };
  });
}

async function rowsRead(tx: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ read: bigint }>`
    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint as read
    from pg_stat_xact_user_tables where relname like 'webhook_deliveries%'`.execute(tx);
  return Number(rows[0]?.read);
}
