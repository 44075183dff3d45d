import { numberToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { waitingForLock } from "../testing/waitingForLock.ts";
import { claimDeliveries } from "./claimDeliveries.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { recordAttempts } from "./recordAttempts.ts";
import { recordEvent } from "./recordEvent.ts";
import { noOutcome } from "./sendWebhook.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("an attempt is recorded although PostgreSQL ended a deadlock with a change of its endpoint", async () => {
  const { db } = database;
  const address = numberToHex(1, { size: 20 });
  const shop = { name: "Shop", address, payee: address, live: false };
  const { merchantId } = await createMerchant(db, shop);
  const owner = { merchantId, livemode: false };
  const url = new URL("https://shop.example/hook");
  await db.transaction().execute(async (tx) => {
    await createEndpoint(tx, testConfig({}), { ...owner, url, description: null });
    await recordEvent(tx, { ...owner, type: "checkout.expired", object: { id: "cs_1" } });
  });
  const limits = { leaseMs: 30_000, total: 8, perEndpoint: 8, held: new Map() };
  const [delivery] = await claimDeliveries(db, limits);
  if (!delivery) expect.unreachable();
  let recording: Promise<unknown> | undefined;
  const change = db.transaction().execute(async (tx) => {
    await tx.selectFrom("webhook_endpoints").select("id").forUpdate().execute();
    const ended = { delivery, outcome: { ...noOutcome(), statusCode: 500 } };
    recording = recordAttempts(db, [ended]).catch((error) => error);
    await eventually(async () => expect(await waitingForLock(db)).toBe(1));
    // Each waits for the other; PostgreSQL ends the one that has waited longer.
    await tx.selectFrom("webhook_deliveries").select("id").forUpdate().execute();
  });
  await change.catch(() => {});
  expect(await recording).toBeUndefined();
  const attempts = await db.selectFrom("webhook_attempts").select("status_code").execute();
  expect(attempts).toEqual([{ status_code: 500 }]);
});
