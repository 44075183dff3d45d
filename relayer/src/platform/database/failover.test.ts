import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { paymentId } from "@handsel/protocol";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { parts } from "../../parts.ts";
import { eventually } from "../../testing/eventually.ts";
import { type RelayerProcess, startRelayerProcess } from "../../testing/relayerProcess.ts";
import { type Sink, startSink } from "../../testing/sink.ts";
import { startTcpProxy, type TcpProxy } from "../../testing/tcpProxy.ts";
import {
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../../testing/testChain.ts";
import { testConfig, testEnvironment } from "../../testing/testConfig.ts";
import { newTerms } from "../../testing/testFollower.ts";
import { createEndpoint } from "../../webhooks/createEndpoint.ts";
import { openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";

const log = pino({ level: "silent" });
const lamp = { chain_id: 31337, token: "USDH", amount: "1000", description: "A lamp" };

let folder: string;
let primary: Postgres;
let standby: Postgres;
let proxy: TcpProxy;
let chain: TestChain;
let sink: Sink;
let apiKey: string;
const relayers: RelayerProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-failover-"));
  primary = await startPostgres({ dataDir: join(folder, "primary"), port: await freePort() });
  await primary.createDatabase("handsel");
  const db = openDatabase(primary.url("handsel"), log);
  await migrate(db, parts);
  const { address } = merchantAccount;
  const shop = { name: "Demo Shop", address, payee: address, live: false };
  const { merchantId, apiKey: key } = await createMerchant(db, shop);
  apiKey = key;
  sink = await startSink();
  const endpoint = { merchantId, livemode: false, url: new URL(sink.url), description: null };
  await db.transaction().execute((tx) => createEndpoint(tx, testConfig({}), endpoint));
  standby = await primary.startStandby("second", {
    ...{ dataDir: join(folder, "standby"), port: await freePort() },
  });
  // As docs/production.md says: what is committed is on the standby. The copy was made before, and waits for nobody.
  await sql`alter database handsel set synchronous_commit = on`.execute(db);
  await sql`alter system set synchronous_standby_names = 'second'`.execute(db);
  await sql`select pg_reload_conf()`.execute(db);
  await db.destroy();
  chain = await startTestChain();
  proxy = await startTcpProxy(primary.port);
  const url = new URL(primary.url("handsel"));
  url.port = `${proxy.port}`;
  for (let count = 0; count < 2; count += 1) {
    relayers.push(
      await startRelayerProcess(
        testEnvironment({
          ...{ DATABASE_URL: url.href, PORT: String(await freePort()) },
          ...{ RATE_LIMIT_WRITE: "100000", RATE_LIMIT_READ: "100000" },
          CHAINS: JSON.stringify([{ id: 31337, rpcUrl: chain.rpcUrl, confirmations: 1 }]),
        }),
      ),
    );
  }
}, 180_000);
afterAll(async () => {
  await Promise.all(relayers.map((relayer) => relayer.end("SIGKILL")));
  await proxy?.close();
  await sink?.close();
  await chain?.stop();
  await standby?.remove();
  await primary?.remove();
  await rm(folder, { recursive: true, force: true });
});

const readiness = () =>
  Promise.all(
    relayers.map(async ({ monitoringUrl }) => (await fetch(`${monitoringUrl}/readyz`)).status),
  );

/** Shop that makes and expires checkouts, and repeats what is refused with the same key. */
class Shop {
  /** Checkouts whose expiry was acknowledged. */
  readonly expired: string[] = [];
  /** `Retry-After` of each refusal for want of a database. */
  readonly refusals: (string | null)[] = [];
  #open = true;
  readonly #clerks: Promise<void>[];

  constructor(clerks: number) {
    this.#clerks = Array.from({ length: clerks }, (_, number) => this.#work(number));
  }

  close(): Promise<unknown> {
    this.#open = false;
    return Promise.all(this.#clerks);
  }

  async #work(number: number): Promise<void> {
    for (let round = number; this.#open; round += 1) {
      const { url } = relayers[round % relayers.length] ?? { url: "" };
      const { id } = await this.#post(`${url}/v1/checkouts`, lamp);
      await this.#post(`${url}/v1/checkouts/${id}/expire`, undefined);
      this.expired.push(id);
    }
  }

  async #post(url: string, body: object | undefined): Promise<{ id: string }> {
    const headers = {
      ...{ authorization: `Bearer ${apiKey}`, "idempotency-key": randomUUID() },
      ...(body ? { "content-type": "application/json" } : {}),
    };
    for (;;) {
      const answer = await fetch(url, {
        ...{ method: "POST", headers, body: body ? JSON.stringify(body) : null },
      });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text);
      expect([409, 503], text).toContain(answer.status);
      if (answer.status === 503) this.refusals.push(answer.headers.get("retry-after"));
      await sleep(100);
    }
  }
}

test("a failover to the standby under load loses no event and sends none twice unmarked", async () => {
  const shop = new Shop(4);
  const paid = [newTerms({ amount: 1_000n }), newTerms({ amount: 1_000n })];
  const [before, during] = paid;
  if (before) await chain.fund(before);
  await eventually(() => {
    expect(shop.expired.length).toBeGreaterThan(30);
    expect(sink.received.length).toBeGreaterThan(20);
  });

  await primary.server.kill();
  const acknowledged = shop.expired.length;
  if (during) await chain.fund(during);
  await eventually(async () => expect(await readiness()).toEqual([503, 503]), 100);
  await eventually(() => expect(shop.refusals.length).toBeGreaterThan(3), 100);
  expect(new Set(shop.refusals)).toEqual(new Set(["5"]));

  const db = openDatabase(standby.url("handsel"), log);
  await sql`select pg_promote()`.execute(db);
  proxy.target = standby.port;
  proxy.cut();
  await eventually(async () => expect(await readiness()).toEqual([200, 200]), 100);
  await eventually(() => expect(shop.expired.length).toBeGreaterThan(acknowledged + 30), 100);
  await shop.close();

  const ids = paid.map((terms) => paymentId(terms, localChain.escrow)).sort();
  await eventually(async () => {
    const payments = await db.selectFrom("payments").select("id").orderBy("id").execute();
    expect(payments.map(({ id }) => id)).toEqual(ids);
  }, 100);
  // Ends the leases of what was being sent, instead of waiting for their end.
  await eventually(async () => {
    await sql`update webhook_deliveries set due_at = now() where status = 'sending'
      and due_at < now() + interval '55 seconds'`.execute(db);
    const { rows } = await sql<{ status: string }>`
      select distinct status from webhook_deliveries`.execute(db);
    expect(rows).toEqual([{ status: "delivered" }]);
  }, 500);

  const recorded = await db
    .selectFrom("webhook_events")
    .select(["id", "type", "subject", "sequence", "position", "body"])
    .orderBy("position")
    .execute();
  const expiries = recorded.filter(({ type }) => type === "checkout.expired");
  const told = expiries.map(({ body }) => JSON.parse(`${body}`).data.object.id);
  expect(told.sort()).toEqual([...shop.expired].sort());
  expect(recorded.map(({ position }) => position)).toEqual(recorded.map((_, at) => BigInt(at + 1)));
  const last = new Map<string, bigint>();
  for (const { subject, sequence } of recorded) {
    expect(sequence).toBe((last.get(subject) ?? 0n) + 1n);
    last.set(subject, sequence);
  }
  // Whatever was ever sent is recorded under its id, as it was sent; a repeat is known by that id.
  const bodies = new Map(recorded.map(({ id, body }) => [id, `${body}`]));
  const received = sink.received.map(({ headers }) => `${headers["webhook-id"]}`);
  expect([...new Set(received)].sort()).toEqual([...bodies.keys()].sort());
  for (const { headers, body } of sink.received) {
    expect(`${body}`).toBe(bodies.get(`${headers["webhook-id"]}`));
  }
  await db.destroy();
}, 300_000);
