import { promises as dns } from "node:dns";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import { takeNetworkCalls } from "../testing/noNetworkInTransaction.ts";
import { type Sink, startSink } from "../testing/sink.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { type CallOptions, startTestServer, type TestServer } from "../testing/testServer.ts";
import { recordEvent } from "./recordEvent.ts";
import { startDispatcher } from "./startDispatcher.ts";

const ENDPOINTS = "/v1/webhook_endpoints";

let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let sink: Sink;
let own: { key: string; id: string };
let other: { key: string; id: string };
const workers: Worker[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const base = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  deps = { ...base, config: testConfig({ DATABASE_URL: database.url }) };
  server = await startTestServer(deps);
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, webhook_deliveries, webhook_attempts cascade`.execute(
    deps.db,
  );
  [own, other] = await Promise.all([addMerchant("1"), addMerchant("2")]);
  sink = await startSink();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await sink.close();
});
afterAll(async () => {
  await server.close();
  await database.remove();
});

async function addMerchant(digit: string): Promise<{ key: string; id: string }> {
  const address = `0x${digit.repeat(40)}` as const;
  const values = { name: "Demo Shop", address, payee: address, live: false };
  const { merchantId, apiKey } = await createMerchant(deps.db, values);
  return { key: apiKey, id: merchantId };
}

const call = (method: string, path: string, options: CallOptions = {}) =>
  server.call(method, path, { key: own.key, ...options });

async function emit(merchantId: string, checkout = "cs_1"): Promise<void> {
  const object = { id: checkout, object: "checkout", chain_id: 31337 };
  await deps.db
    .transaction()
    .execute((tx) =>
      recordEvent(tx, { merchantId, livemode: false, type: "checkout.expired", object }),
    );
}

describe("an endpoint", () => {
  test("is registered with a secret that is told once, listed, and deleted", async () => {
    const body = { url: `${sink.url}/hook#part`, description: "Orders" };
    const created = await call("POST", ENDPOINTS, { body });
    expect(created.status).toBe(201);
    const { secret, ...shown } = created.json;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(shown).toEqual({
      id: expect.stringMatching(/^we_/),
      object: "webhook_endpoint",
      livemode: false,
      url: `${sink.url}/hook`,
      description: "Orders",
      ...{ payload: "full", format: "handsel", signatures: "hmac", ordering: "none" },
      event_types: null,
      public_key: expect.stringMatching(/^whpk_[A-Za-z0-9+/]{43}=$/),
      ...{ status: "enabled", disabled_reason: null, disabled_at: null },
      ...{ failures: 0, failing_since: null, old_secret_expires_at: null },
      created_at: expect.stringMatching(/Z$/),
    });
    const list = await call("GET", ENDPOINTS);
    expect(list.json).toEqual({ data: [shown], has_more: false, next_cursor: null });
    expect((await call("DELETE", `${ENDPOINTS}/${shown.id}`)).status).toBe(204);
    expect((await call("GET", ENDPOINTS)).json.data).toEqual([]);
    expect((await call("DELETE", `${ENDPOINTS}/${shown.id}`)).json).toMatchObject({
      code: "webhook_endpoint_not_found",
    });
  });

  test("is registered once for one Idempotency-Key, with the same secret in the answer", async () => {
    const options = { body: { url: sink.url }, headers: { "idempotency-key": "key-1" } };
    const first = await call("POST", ENDPOINTS, options);
    const second = await call("POST", ENDPOINTS, options);
    expect(second.json).toEqual(first.json);
    expect((await call("GET", ENDPOINTS)).json.data).toHaveLength(1);
  });

  test("has its host name looked up before the transaction, whatever the request", async () => {
    const { id } = (await call("POST", ENDPOINTS, { body: { url: sink.url } })).json;
    const body = { url: `http://localhost:${new URL(sink.url).port}/` };
    for (const path of [ENDPOINTS, `${ENDPOINTS}/${id}`]) {
      for (const headers of [{}, { "idempotency-key": path }]) {
        const { json } = await call("POST", path, { body, headers });
        // Where the name has an IPv6 address too, that is not allowed here.
        expect([json.url, json.code]).toContainEqual(
          expect.stringMatching(/localhost|webhook_url_forbidden/),
        );
        expect(takeNetworkCalls()).toEqual([]);
      }
    }
  });

  test("waits for its look-up while four of its merchant run, and for no other merchant's", async () => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const lookup = vi.spyOn(dns, "lookup").mockImplementation(async () => {
      await answered;
      throw new Error("no such name");
    });
    const register = (host: string, key = own.key) =>
      call("POST", ENDPOINTS, { key, body: { url: `https://${host}/` } });
    const running = () => lookup.mock.calls.length;
    const asked = Array.from({ length: 6 }, (_, index) => register(`shop${index}`));
    await eventually(async () => expect(running()).toBe(4));
    asked.push(register("elsewhere", other.key));
    await eventually(async () => expect(lookup.mock.lastCall?.[0]).toBe("elsewhere"));
    expect(running()).toBe(5);
    answer();
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ json }) => json.code))).toEqual(
      new Set(["webhook_host_not_found"]),
    );
    expect(running()).toBe(7);
    lookup.mockRestore();
  });

  test("belongs to its merchant alone", async () => {
    const { id } = (await call("POST", ENDPOINTS, { body: { url: sink.url } })).json;
    const foreign = { key: other.key };
    expect((await call("GET", ENDPOINTS, foreign)).json.data).toEqual([]);
    expect((await call("DELETE", `${ENDPOINTS}/${id}`, foreign)).status).toBe(404);
    expect((await call("GET", `${ENDPOINTS}/${id}/deliveries`, foreign)).status).toBe(404);
    expect((await server.call("GET", ENDPOINTS)).json).toMatchObject({ code: "api_key_missing" });
  });

  test.each([
    ["https://10.0.0.1/hook", "webhook_url_forbidden"],
    ["https://169.254.169.254/latest/meta-data", "webhook_url_forbidden"],
    ["https://[::ffff:a00:1]/", "webhook_url_forbidden"],
    ["https://[::1]/", "webhook_url_forbidden"],
    ["http://93.184.215.14/", "webhook_url_forbidden"],
    ["https://93.184.215.14:8443/", "webhook_url_forbidden"],
    ["https://user:word@93.184.215.14/", "invalid_request"],
    ["ftp://93.184.215.14/", "invalid_request"],
    ["hook", "invalid_request"],
  ])("at %s is refused: %s", async (url, code) => {
    const answer = await call("POST", ENDPOINTS, { body: { url } });
    expect(answer.json).toMatchObject({ code, param: "url" });
    expect(answer.status).toBe(code === "invalid_request" ? 400 : 422);
    expect(answer.json.detail).toMatch(/\.$/);
    expect((await call("GET", ENDPOINTS)).json.data).toEqual([]);
  });

  test("beyond the sixteenth is refused", async () => {
    for (let count = 0; count < 16; count++) {
      expect((await call("POST", ENDPOINTS, { body: { url: sink.url } })).status).toBe(201);
    }
    const answer = await call("POST", ENDPOINTS, { body: { url: sink.url } });
    expect(answer.json).toMatchObject({
      code: "invalid_request",
      detail: expect.stringContaining("delete one first"),
    });
  });
});

test("the delivery log shows each attempt and what was answered", async () => {
  const { id } = (await call("POST", ENDPOINTS, { body: { url: sink.url } })).json;
  sink.answer = (_request, response) => response.writeHead(503, { "x-shop": "yes" }).end("busy");
  workers.push(startDispatcher(deps, { graceMs: 50 }));
  await emit(own.id);
  await eventually(async () => {
    const { json } = await call("GET", `${ENDPOINTS}/${id}/deliveries`);
    expect(json.data[0].attempts).toHaveLength(1);
    expect(json).toEqual({
      data: [
        {
          id: expect.stringMatching(/^whd_/),
          object: "webhook_delivery",
          event: { id: expect.stringMatching(/^evt_/), type: "checkout.expired" },
          ...{ reason: "event", status: "pending" },
          next_attempt_at: expect.stringMatching(/Z$/),
          attempts: [
            {
              number: 1,
              started_at: expect.stringMatching(/Z$/),
              duration_ms: expect.any(Number),
              status_code: 503,
              error: null,
              ip_address: "127.0.0.1",
              response_headers: expect.objectContaining({ "x-shop": "yes" }),
              response_excerpt: "busy",
            },
          ],
          created_at: expect.stringMatching(/Z$/),
        },
      ],
      has_more: false,
      next_cursor: null,
    });
  });
});

describe("the log of events", () => {
  test("is read on from the last event that is known, and misses none", async () => {
    for (let count = 0; count < 5; count++) await emit(own.id, `cs_${count}`);
    await emit(other.id, "cs_foreign");
    const seen: string[] = [];
    let after = "";
    for (;;) {
      const page = (await call("GET", `/v1/events?limit=2${after && `&after=${after}`}`)).json;
      for (const event of page.data) seen.push(event.data.object.id);
      if (!page.has_more) break;
      after = page.next_cursor ?? "";
    }
    expect(seen).toEqual(["cs_0", "cs_1", "cs_2", "cs_3", "cs_4"]);
    const last = (await call("GET", "/v1/events")).json.data.at(-1);
    await emit(own.id, "cs_5");
    const { json } = await call("GET", `/v1/events?after=${last?.id}`);
    expect(json.data).toMatchObject([{ data: { object: { id: "cs_5" } }, sequence: 1 }]);
    expect(json.has_more).toBe(false);
  });

  test("is read from the newest event backwards, for whoever looks at it", async () => {
    for (let count = 0; count < 5; count++) await emit(own.id, `cs_${count}`);
    const seen: string[] = [];
    let after = "";
    for (;;) {
      const path = `/v1/events?order=newest&limit=2${after && `&after=${after}`}`;
      const page = (await call("GET", path)).json;
      for (const event of page.data) seen.push(event.data.object.id);
      if (!page.has_more) break;
      after = page.next_cursor ?? "";
    }
    expect(seen).toEqual(["cs_4", "cs_3", "cs_2", "cs_1", "cs_0"]);
    const { json } = await call("GET", "/v1/events?order=sideways");
    expect(json).toMatchObject({ code: "invalid_request", param: "order" });
  });

  test("knows no event of another merchant", async () => {
    await emit(other.id);
    const [event] = (await call("GET", "/v1/events", { key: other.key })).json.data;
    const answer = await call("GET", `/v1/events?after=${event.id}`);
    expect(answer.json).toMatchObject({ code: "invalid_request", param: "after" });
  });
});
