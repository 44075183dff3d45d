import { type Kysely, sql } from "kysely";
import { numberToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import type { Database } from "../platform/database/database.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { claimDeliveries, FULL_CONCURRENCY } from "./claimDeliveries.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { recordAttempts } from "./recordAttempts.ts";
import { recordEvents } from "./recordEvent.ts";
import { noOutcome } from "./sendWebhook.ts";

const WAITING = 3_000;
/** Merchants with an endpoint without due deliveries. */
const OTHERS = 200;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("neither claiming nor recording reads what else waits, or others' endpoints", async () => {
  const merchantId = await addMerchant(0);
  const others: string[] = [];
  for (let count = 1; count <= OTHERS; count += 1) others.push(await addMerchant(count));
  await database.db.transaction().execute(async (tx) => {
    const endpoint = { url: new URL("https://shop.example/hook"), description: null };
    const config = testConfig({});
    for (const owner of [merchantId, ...others]) {
      await createEndpoint(tx, config, { ...endpoint, merchantId: owner, livemode: false });
    }
    const event = { merchantId, livemode: false, type: "checkout.expired" } as const;
    const objects = Array.from({ length: WAITING }, (_, index) => ({ id: `cs_${index}` }));
    await recordEvents(
      tx,
      objects.map((object) => ({ ...event, object })),
    );
  });

  // Runs the plan for empty tables, then the plan with statistics.
  await expectFewReads();
  await sql`
    update webhook_deliveries set status = 'delivered'
    where id in (select id from webhook_deliveries where status = 'pending' limit ${WAITING / 2})
  `.execute(database.db);
  await sql`analyze`.execute(database.db);
  await expectFewReads();
});

/** Sends one full batch, and counts the rows that were read for it. */
async function expectFewReads(): Promise<void> {
  const limits = { leaseMs: 30_000, total: 256, perEndpoint: FULL_CONCURRENCY, held: new Map() };
  const claimed = await reading((tx) => claimDeliveries(tx, limits));
  expect(claimed.result).toHaveLength(FULL_CONCURRENCY);
  expect(claimed.rows).toBeLessThan(100);
  // The last one fails, which changes its endpoint.
  const ended = claimed.result.map((delivery, index) => ({
    delivery,
    outcome: { ...noOutcome(), statusCode: index === FULL_CONCURRENCY - 1 ? 500 : 204 },
  }));
  const recorded = await reading((tx) => recordAttempts(tx, ended));
  expect(recorded.rows).toBeLessThan(100);
  const sending = database.db.selectFrom("webhook_deliveries").select("id");
  expect(await sending.where("status", "=", "sending").execute()).toEqual([]);
}

async function addMerchant(number: number): Promise<string> {
  const address = numberToHex(number + 1, { size: 20 });
  const shop = { name: "Shop", address, payee: address, live: false };
  return (await createMerchant(database.db, shop)).merchantId;
}

/** Returns the query's answer, and the deliveries and endpoints that it read. */
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
    from pg_stat_xact_user_tables where relname like 'webhook_deliveries%' or relname = 'webhook_endpoints'`.execute(
    tx,
  );
  return Number(rows[0]?.read);
}
