/** Every delivery ends as delivered, waits for its next try, or has failed after all of them. */

import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parts } from "../parts.ts";
import { encryptionKeyOf } from "../platform/crypto/seal.ts";
import { rotateKey } from "../platform/database/rotateKey.ts";
import { createLog } from "../platform/log.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { addMerchant } from "../testing/addMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { type Sink, startSink } from "../testing/sink.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { Batch } from "./batch.ts";
import { type ClaimedDelivery, claimDeliveries } from "./claimDeliveries.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { listDeliveries } from "./listDeliveries.ts";
import { type EndedAttempt, recordAttempts } from "./recordAttempts.ts";
import { recordEvent } from "./recordEvent.ts";
import { recover, replay } from "./replay.ts";
import { rotateSecret } from "./rotateSecret.ts";
import { noOutcome, type WebhookOutcome } from "./sendWebhook.ts";
import { startDispatcher } from "./startDispatcher.ts";
import { updateEndpoint } from "./updateEndpoint.ts";
import { watchEndpoint } from "./watchEndpoints.ts";

let database: TestDatabase;
let deps: Deps;
let sink: Sink;
let owner: { merchantId: string; livemode: boolean };
let endpoint: { id: string; secret: string };
const workers: Worker[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  deps = {
    ...{ db: database.db, chains: new Map(), parts, log: createLog("silent") },
    config: testConfig({ DATABASE_URL: database.url }),
  };
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, webhook_deliveries, webhook_attempts cascade`.execute(
    deps.db,
  );
  sink = await startSink();
  owner = { merchantId: await addMerchant(deps), livemode: false };
  endpoint = await addEndpoint();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await sink.close();
});
afterAll(() => database.remove());

function addEndpoint() {
  const wishes = { ...owner, url: new URL(sink.url), description: null };
  return deps.db.transaction().execute((tx) => createEndpoint(tx, deps.config, wishes));
}

async function emit(count = 1): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const object = { id: `cs_${index}` };
    const event = { ...owner, type: "checkout.expired", object } as const;
    await deps.db.transaction().execute((tx) => recordEvent(tx, event));
  }
}

function dispatch(config = deps.config): void {
  workers.push(startDispatcher({ ...deps, config }, { graceMs: 50, pollMs: 10 }));
}

const update = (changes: Parameters<typeof updateEndpoint>[3]) =>
  deps.db.transaction().execute((tx) => updateEndpoint(tx, owner, endpoint.id, changes));

async function statuses(): Promise<string[]> {
  const { data } = await listDeliveries(deps.db, owner, endpoint.id, { limit: 1_000 });
  return data.map(({ status }) => status).reverse();
}

const claim = () =>
  claimDeliveries(deps.db, { leaseMs: 30_000, total: 64, perEndpoint: 8, held: new Map() });

/** Records that attempts have ended, in this order and together. */
function record(deliveries: readonly ClaimedDelivery[], ...codes: number[]): Promise<void> {
  const ended = deliveries.map((delivery, index): EndedAttempt => {
    const statusCode = codes[index] ?? expect.unreachable();
    return { delivery, outcome: { ...noOutcome(), statusCode } };
  });
  return recordAttempts(deps.db, ended);
}

const state = () =>
  deps.db
    .selectFrom("webhook_endpoints")
    .selectAll()
    .where("id", "=", endpoint.id)
    .executeTakeFirstOrThrow();

const told = async () => {
  while (await watchEndpoint(deps));
  const events = deps.db.selectFrom("webhook_events").select("type");
  const rows = await events.where("type", "like", "webhook_endpoint.%").orderBy("id").execute();
  return rows.map(({ type }) => type);
};

test("a secret rotated before the encryption key signs until its overlap ends", async () => {
  const rotation = { id: endpoint.id, overlapHours: 168 };
  const { secret } = await deps.db
    .transaction()
    .execute((tx) => rotateSecret(tx, deps.config, owner, rotation));
  const key = randomBytes(32);
  await rotateKey(deps.db, deps.config.encryptionKey.own, key);
  dispatch({ ...deps.config, encryptionKey: encryptionKeyOf(key) });
  await emit();
  await eventually(async () => expect(await statuses()).toEqual(["delivered"]));
  const [{ body, headers } = expect.unreachable()] = sink.received;
  for (const each of [secret, endpoint.secret]) {
    expect(() => new Webhook(each).verify(body, headers as Record<string, string>)).not.toThrow();
  }
});

test("a previous secret that does not open keeps nothing back", async () => {
  const rotation = { id: endpoint.id, overlapHours: 168 };
  const { secret } = await deps.db
    .transaction()
    .execute((tx) => rotateSecret(tx, deps.config, owner, rotation));
  await sql`update webhook_endpoints set old_sealed_secret = '\\x00'`.execute(deps.db);
  dispatch();
  await emit();
  await eventually(async () => expect(await statuses()).toEqual(["delivered"]));
  const [{ body, headers } = expect.unreachable()] = sink.received;
  new Webhook(secret).verify(body, headers as Record<string, string>);
});

test.each([0, 1, 3])(
  "a delivery replayed after %i attempts, however often, has all of the others left",
  async (before) => {
    await emit();
    const attempt = async () => {
      await sql`update webhook_deliveries set due_at = now()`.execute(deps.db);
      await sql`update webhook_endpoints set failures = 0, open_until = null`.execute(deps.db);
      await record(await claim(), 500);
    };
    for (let count = 0; count < before; count += 1) await attempt();
    for (let count = 0; count < 3; count += 1) {
      await deps.db.transaction().execute((tx) => replay(tx, owner, endpoint.id, {}));
    }
    await record(await claim(), 500);
    expect(await statuses()).toEqual(["pending"]);
    // One attempt is outside of the schedule, unless it is the first.
    for (let count = Math.max(before, 1); count < 12; count += 1) {
      expect(await statuses()).toEqual(["pending"]);
      await attempt();
    }
    expect(await statuses()).toEqual(["failed"]);
  },
);

/** Changes of an endpoint's status, each from the other. */
const changes = {
  "is recovered": () =>
    deps.db.transaction().execute((tx) => recover(tx, owner, endpoint.id, { since: new Date(0) })),
  "is enabled": () => update({ status: "enabled" }),
  "is disabled": () => update({ status: "disabled" }),
  "answers 410": (claimed: readonly ClaimedDelivery[]) => record(claimed, 410),
};

test.each(Object.entries(changes))(
  "an event recorded while its endpoint %s is held if and only if that ends disabled",
  async (name, change) => {
    const ends = name === "is recovered" || name === "is enabled" ? "enabled" : "disabled";
    const isGone = name === "answers 410";
    if (isGone) await emit();
    const claimed = await claim();
    if (ends === "enabled") await update({ status: "disabled" });
    const { promise: recorded, resolve } = Promise.withResolvers<void>();
    const changed = Promise.withResolvers<void>();
    const object = { id: "cs_1" };
    const event = { ...owner, type: "checkout.expired", object } as const;
    const recording = deps.db.transaction().execute(async (tx) => {
      await recordEvent(tx, event);
      resolve();
      await changed.promise;
    });
    await recorded;
    await change(claimed);
    changed.resolve();
    await recording;
    expect((await state()).status).toBe(ends);
    expect(new Set(await statuses())).toEqual(new Set([ends === "enabled" ? "pending" : "held"]));
    if (ends === "disabled") await update({ status: "enabled" });
    await sql`update webhook_deliveries set due_at = now()`.execute(deps.db);
    dispatch();
    await eventually(async () => expect(new Set(await statuses())).toEqual(new Set(["delivered"])));
  },
);

test.each([{ codes: [410, 200] }, { codes: [200, 410] }, { codes: [410, 500, 200] }])(
  "answers of $codes disable, and the merchant is told, together or one by one",
  async ({ codes }) => {
    for (const together of [true, false]) {
      await emit(codes.length + 2);
      const claimed = await claim();
      if (together) await record(claimed.slice(0, codes.length), ...codes);
      else {
        for (const [index, code] of codes.entries()) {
          await record(claimed.slice(index, index + 1), code);
        }
      }
      expect(await state()).toMatchObject({ status: "disabled", disabled_reason: "gone" });
      expect((await told()).at(-1)).toBe("webhook_endpoint.disabled");
      expect(await statuses()).not.toContain("pending");
      await update({ status: "enabled" });
      await record(claimed.slice(codes.length), 200, 200);
      expect(await statuses()).not.toContain("held");
      expect((await told()).at(-1)).toBe("webhook_endpoint.recovered");
      await sql`update webhook_deliveries set status = 'delivered'`.execute(deps.db);
    }
  },
);

test("what a dead process was sending is held once its endpoint is disabled", async () => {
  await emit(2);
  await claim();
  await update({ status: "disabled" });
  expect(await statuses()).toEqual(["sending", "sending"]);
  await sql`update webhook_deliveries set due_at = now()`.execute(deps.db);
  expect(await statuses()).toEqual(["held", "held"]);
  const list = (status: "held" | "sending") =>
    listDeliveries(deps.db, owner, endpoint.id, { limit: 10, status });
  expect([(await list("held")).data.length, (await list("sending")).data.length]).toEqual([2, 0]);
  await update({ status: "enabled" });
  dispatch();
  await eventually(async () => expect(await statuses()).toEqual(["delivered", "delivered"]));
});

test("another URL closes the circuit: one request probes it at once", async () => {
  sink.answer = (_request, response) => response.writeHead(500).end();
  await emit(12);
  dispatch();
  await eventually(async () => expect((await state()).open_until).not.toBeNull());
  await update({ description: "Moved?", url: new URL(sink.url) });
  expect((await state()).open_until).not.toBeNull();
  const moved = await startSink();
  await update({ url: new URL(moved.url) });
  expect(await state()).toMatchObject({ open_until: null, open_ms: 0 });
  await sql`update webhook_deliveries set due_at = now() where status = 'pending'`.execute(deps.db);
  await eventually(async () => expect(new Set(await statuses())).toEqual(new Set(["delivered"])));
  expect(moved.received).toHaveLength(12);
  await moved.close();
});

test("an outcome that PostgreSQL does not take loses none of those stored with it", async () => {
  await emit(8);
  const claimed = await claim();
  const batch = new Batch<EndedAttempt>((ended) => recordAttempts(deps.db, ended));
  const bad: Partial<WebhookOutcome> = { statusCode: 200, durationMs: 2 ** 40 };
  const outcomes = await Promise.allSettled(
    claimed.map((delivery, index) =>
      batch.add({
        delivery,
        outcome: { ...noOutcome(), statusCode: 200, ...(index === 3 ? bad : {}) },
      }),
    ),
  );
  expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual(
    claimed.map((_, index) => index !== 3),
  );
  const left = claimed.map((_, index) => (index === 3 ? "sending" : "delivered"));
  expect((await statuses()).sort()).toEqual(left.sort());
});

test("answers with what PostgreSQL does not take are stored without it", async () => {
  sink.answer = (_request, response) => {
    response.socket?.write("HTTP/1.1 500 Oh\r\nx-odd: a\xff\r\ncontent-length: 8\r\n\r\n");
    response.socket?.end(Buffer.from([0, 0xed, 0xa0, 0x80, 0xff, 0x00, 65, 66]));
  };
  await emit();
  dispatch();
  await eventually(async () => {
    const { data } = await listDeliveries(deps.db, owner, endpoint.id, { limit: 1 });
    expect(data[0]?.attempts[0]?.response_excerpt).toMatch(/^\ufffd+AB$/);
  });
});
