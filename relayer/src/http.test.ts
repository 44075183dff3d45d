import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "./parts.ts";
import { createMonitoring } from "./platform/http/monitoring.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";
import type { Deps } from "./platform/part.ts";
import {
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from "./testing/testDatabase.ts";
import { testDeps } from "./testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "./testing/testServer.ts";

let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
});
afterAll(async () => {
  await server.close();
  await database.remove();
});

describe("every answer", () => {
  test("has a request id and the version of the API", async () => {
    const first = await server.call("GET", "/healthz");
    const second = await server.call("GET", "/healthz");
    expect(first.json).toEqual({ status: "ok" });
    expect(first.headers.get("request-id")).toMatch(/^req_[0-9a-f]{32}$/);
    expect(first.headers.get("request-id")).not.toBe(second.headers.get("request-id"));
    expect(first.headers.get("handsel-version")).toBe("2026-11-23");
  });

  test("with an error is a problem document", async () => {
    const answer = await server.call("GET", "/v1/nothing");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.json).toEqual({
      type: "urn:handsel:error:not_found",
      title: "Not found",
      status: 404,
      code: "not_found",
      detail: expect.stringMatching(/\.$/),
      request_id: answer.headers.get("request-id"),
    });
  });

  test("has the security headers", async () => {
    const { headers } = await server.call("GET", "/v1/config");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("permissions-policy")).toContain("payment=()");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("a request that", () => {
  test("has no key or a wrong one is refused, and told how to send a key", async () => {
    const none = await server.call("GET", "/v1/payments");
    expect([none.status, none.json.code]).toEqual([401, "api_key_missing"]);
    expect(none.headers.get("www-authenticate")).toBe("Bearer");
    const wrong = [`${key}x`, `hs_sk_test_${"a".repeat(43)}`, key.toUpperCase(), "", `${key} x`];
    for (const candidate of wrong) {
      const answer = await server.call("GET", "/v1/payments", { key: candidate });
      expect([answer.status, answer.json.code]).toEqual([401, "api_key_invalid"]);
      expect(answer.text).not.toContain(key);
    }
    const basic = await server.call("GET", "/v1/payments", {
      headers: { authorization: `Basic ${key}` },
    });
    expect(basic.json.code).toBe("api_key_invalid");
  });

  test("uses a revoked key is refused", async () => {
    const revoked = await createTestMerchant(deps);
    await database.db
      .updateTable("api_keys")
      .set({ revoked_at: new Date() })
      .where("id", "=", (query) =>
        query.selectFrom("api_keys").select("id").orderBy("id", "desc").limit(1),
      )
      .execute();
    const answer = await server.call("GET", "/v1/payments", { key: revoked.key });
    expect(answer.json.code).toBe("api_key_invalid");
  });

  test("is not JSON is refused", async () => {
    for (const raw of ["{", '{"a":}', "nonsense", "\u0000"]) {
      const answer = await server.call("POST", "/v1/checkouts", { key, raw });
      expect([answer.status, answer.json.code]).toEqual([400, "malformed_json"]);
    }
    const scalar = await server.call("POST", "/v1/checkouts", { key, raw: '"text"' });
    expect([scalar.status, scalar.json.code]).toEqual([400, "malformed_json"]);
    const list = await server.call("POST", "/v1/checkouts", { key, raw: "[]" });
    expect([list.status, list.json.code]).toEqual([400, "invalid_request"]);
    const noBody = await server.call("POST", "/v1/checkouts", { key });
    expect([noBody.status, noBody.json.code]).toEqual([400, "invalid_request"]);
    const form = await server.call("POST", "/v1/checkouts", {
      key,
      raw: "amount=1",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect([form.status, form.json.code]).toEqual([400, "invalid_request"]);
  });

  test("is too large is refused", async () => {
    const body = { description: "x".repeat(70_000) };
    const answer = await server.call("POST", "/v1/checkouts", { key, body });
    expect([answer.status, answer.json.code]).toEqual([413, "body_too_large"]);
  });

  test("was written for a version that does not exist is refused", async () => {
    const ask = (version: string) =>
      server.call("GET", "/v1/payments", { key, headers: { "handsel-version": version } });
    expect((await ask("2026-11-23")).status).toBe(200);
    const answer = await ask("1999-01-01");
    expect([answer.status, answer.json.code]).toEqual([400, "unknown_version"]);
  });

  test("uses another method is told the allowed ones", async () => {
    const answer = await server.call("PUT", "/v1/checkouts", { key, body: {} });
    expect([answer.status, answer.json.code]).toEqual([405, "method_not_allowed"]);
    expect(answer.headers.get("allow")).toBe("POST, GET, HEAD, OPTIONS");
    expect((await server.call("POST", "/healthz")).json.code).toBe("method_not_allowed");
  });

  test("cannot be decoded is refused", async () => {
    const answer = await server.call("GET", "/v1/pay/%ZZ");
    expect([answer.status, answer.json.code]).toEqual([400, "invalid_request"]);
  });

  test("has an invalid limit, cursor or parameter is refused", async () => {
    const queries = ["limit=0", "limit=101", "limit=x", "cursor=zzz", "cursor=W10", "nonsense=1"];
    for (const query of queries) {
      const answer = await server.call("GET", `/v1/payments?${query}`, { key });
      expect([query, answer.status, answer.json.code]).toEqual([query, 400, "invalid_request"]);
      expect(answer.json.param).toBe(query.split("=")[0]);
    }
  });

  test("fails inside does not reveal why", async () => {
    const empty = await createEmptyDatabase();
    const other = await startTestServer({ ...deps, db: empty.db, log: pino({ level: "silent" }) });
    const answer = await other.call("GET", "/v1/payments", { key });
    await other.close();
    await empty.remove();
    expect([answer.status, answer.json.code]).toEqual([500, "internal_error"]);
    expect(answer.json.detail).toBe(
      "This server failed. Try again; if it fails again, report the request id.",
    );
  });
});

describe("pages of other origins", () => {
  const origin = "https://shop.example";

  test("may read what is public", async () => {
    for (const path of ["/v1/config", "/openapi.json", `/v1/pay/cs_${"0".repeat(32)}`]) {
      const { headers } = await server.call("GET", path, { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    }
    const preflight = await server.call("OPTIONS", `/v1/pay/cs_${"0".repeat(32)}/fund`, {
      headers: { origin, "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toBe("POST");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("content-type");
  });

  describe("with a publishable key", () => {
    const paths = [
      "/v1/rates?coin=USDH",
      "/v1/payment_links",
      `/v1/payment_links/pl_${"0".repeat(32)}`,
    ];
    const make = async (body: object) => {
      const answer = await server.call("POST", "/v1/api_keys", {
        key,
        body: { name: "Page", kind: "publishable", ...body },
      });
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
      return JSON.parse(answer.text) as { id: string; key: string; origins: string[] };
    };
    const ask = (path: string, from: string) =>
      server.call("OPTIONS", path, {
        headers: {
          ...{ origin: from, "access-control-request-method": "GET" },
          "access-control-request-headers": "authorization",
        },
      });

    test("may read within the key's scopes, if it lists their origin", async () => {
      const { key: pageKey, origins } = await make({
        origins: [`${origin}/`, "http://localhost:5173"],
      });
      expect(origins).toEqual(["http://localhost:5173", origin]);
      for (const path of paths) {
        const preflight = await ask(path, origin);
        expect(preflight.status).toBe(204);
        expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
        expect(preflight.headers.get("access-control-allow-methods")).toBe("GET");
        expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
        const answer = await server.call("GET", path, { key: pageKey, headers: { origin } });
        expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
        expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
        expect(answer.headers.get("vary")).toContain("origin");
        expect(answer.json.code).not.toBe("origin_forbidden");
      }
      // An app that is not a web page sends no origin.
      expect((await server.call("GET", "/v1/payment_links", { key: pageKey })).status).toBe(200);
    });

    test("are refused if the key does not list their origin, even if another key does", async () => {
      await make({ origins: [origin] });
      const { key: pageKey } = await make({ origins: ["https://other.example"] });
      for (const from of [origin, "https://shop.example.evil.example", "null"]) {
        const answer = await server.call("GET", "/v1/payment_links", {
          key: pageKey,
          headers: { origin: from },
        });
        expect([answer.status, answer.json.code]).toEqual([403, "origin_forbidden"]);
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
      const unknown = await ask("/v1/payment_links", "https://unlisted.example");
      expect(unknown.headers.get("access-control-allow-origin")).toBeNull();
    });

    test("lose access once the key is revoked", async () => {
      const from = "https://former.example";
      const { id } = await make({ origins: [from] });
      const before = await ask("/v1/payment_links", from);
      expect(before.headers.get("access-control-allow-origin")).toBe(from);
      await server.call("POST", `/v1/api_keys/${id}/revoke`, { key });
      const after = await ask("/v1/payment_links", from);
      expect(after.headers.get("access-control-allow-origin")).toBeNull();
    });

    test("do not use up the rate limit of the merchant's own keys", async () => {
      const { key: pageKey } = await make({ origins: [origin] });
      const path = `/v1/payments/0x${"00".repeat(32)}/capture`;
      const capture = (by: string) => server.call("POST", path, { key: by, body: {} });
      let answer = await capture(pageKey);
      expect(answer.status).toBe(403);
      const limit = Number(answer.headers.get("ratelimit-limit"));
      for (let count = 0; count < limit; count += 1) answer = await capture(pageKey);
      expect([answer.status, answer.json.code]).toEqual([429, "rate_limited"]);
      expect((await capture(key)).json.code).toBe("payment_not_found");
    });

    test("do not see a merchant's metadata", async () => {
      const body = { chain_id: 31337, token: "USDH", amount: "1", description: "Mug" };
      const metadata = { margin: "40 %" };
      const made = await server.call("POST", "/v1/payment_links", {
        ...{ key, body: { ...body, metadata } },
      });
      expect(made.status).toBe(201);
      const { key: pageKey } = await make({ origins: [origin] });
      for (const path of [`/v1/payment_links/${made.json.id}`, "/v1/payment_links"]) {
        const seen = await server.call("GET", path, { key: pageKey, headers: { origin } });
        expect([seen.status, seen.text]).toEqual([200, expect.not.stringContaining("margin")]);
        expect((await server.call("GET", path, { key })).text).toContain("margin");
      }
    });

    test("may do nothing else, and read nothing with another kind of key", async () => {
      const { key: pageKey } = await make({ origins: [origin] });
      for (const path of ["/v1/payments", "/v1/checkouts", "/v1/api_keys"]) {
        expect((await ask(path, origin)).headers.get("access-control-allow-origin")).toBeNull();
        const answer = await server.call("GET", path, { key: pageKey, headers: { origin } });
        expect([answer.status, answer.json.code]).toEqual([403, "scope_missing"]);
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
      const leaked = await server.call("GET", "/v1/payment_links", {
        key,
        headers: { origin },
      });
      expect(leaked.headers.get("access-control-allow-origin")).toBeNull();
    });

    test.each([
      ["an origin with a path", { origins: ["https://shop.example/pay"] }],
      ["http except on localhost", { origins: ["http://shop.example"] }],
      ["every page", { origins: ["*"] }],
      ["no page", { origins: ["null"] }],
      ["a page for a secret key", { kind: "secret", origins: ["https://shop.example"] }],
    ])("%s is refused", async (_what, body) => {
      const answer = await server.call("POST", "/v1/api_keys", {
        key,
        body: { name: "Page", kind: "publishable", ...body },
      });
      expect([answer.status, answer.json.code]).toEqual([400, "invalid_request"]);
      expect(answer.json.param).toMatch(/^origins/);
    });
  });

  test("may not call a merchant's operations", async () => {
    for (const path of ["/v1/payments", "/v1/checkouts", "/v1/events", "/v1/session"]) {
      for (const method of ["GET", "OPTIONS"]) {
        const { headers } = await server.call(method, path, { headers: { origin } });
        expect(headers.get("access-control-allow-origin")).toBeNull();
      }
    }
  });
});

describe("limits", () => {
  test("show what is left, and refuse requests beyond it", async () => {
    const path = "/v1/session";
    const body = { message: "no", signature: "0x00" };
    const first = await server.call("POST", path, { body });
    const limit = Number(first.headers.get("ratelimit-limit"));
    expect(Number(first.headers.get("ratelimit-remaining"))).toBe(limit - 1);
    let answer = first;
    for (let count = 0; count < limit; count += 1) {
      answer = await server.call("POST", path, { body });
    }
    expect([answer.status, answer.json.code]).toEqual([429, "rate_limited"]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.headers.get("ratelimit-limit")).toBe(`${limit}`);
    expect(answer.headers.get("ratelimit-remaining")).toBe("0");
    expect(answer.headers.get("ratelimit-reset")).toBe(answer.headers.get("retry-after"));
    // Reads have a separate limit.
    expect((await server.call("GET", "/v1/config")).status).toBe(200);
  });

  test("are configured by class, and each operation counts in its own", async () => {
    const environment = {
      ...{ RATE_LIMIT_READ: "11", RATE_LIMIT_WRITE: "12", RATE_LIMIT_MONEY: "13" },
      RATE_LIMIT_COSTLY: "14",
    };
    const other = await startTestServer(
      testDeps(database.db, { rpcUrl: "http://127.0.0.1:1", environment }),
    );
    const expected = { read: "11", write: "12", money: "13", costly: "14" };
    const counted: Record<string, number> = { read: 0, write: 0, money: 0, costly: 0 };
    try {
      for (const { id, method, path, limit } of operationsOf(parts)) {
        if (counted[limit] === 10) continue;
        const answer = await other.call(method.toUpperCase(), path.replace(/\{\w+\}/g, "1"), {
          key,
        });
        expect([id, answer.headers.get("ratelimit-limit")]).toEqual([id, expected[limit]]);
        counted[limit] = (counted[limit] ?? 0) + 1;
      }
      expect(Math.min(...Object.values(counted))).toBeGreaterThan(4);
    } finally {
      await other.close();
    }
  });

  test("stop guessing of keys, and let the right one through", async () => {
    const guess = `hs_sk_test_${"b".repeat(43)}`;
    let answer = await server.call("GET", "/v1/payments", { key: guess });
    for (let count = 0; count < 40 && answer.status === 401; count += 1) {
      answer = await server.call("GET", "/v1/payments", { key: guess });
    }
    expect([answer.status, answer.json.code]).toEqual([429, "rate_limited"]);
    expect((await server.call("GET", "/v1/payments", { key })).status).toBe(200);
  });
});

describe("the administrator sees", () => {
  let monitoring: TestServer;
  beforeAll(async () => {
    monitoring = await startTestServer(deps, createMonitoring);
  });
  afterAll(() => monitoring.close());

  test("whether the database and the chains answer", async () => {
    const answer = await monitoring.call("GET", "/readyz");
    expect(answer.status).toBe(503);
    expect(answer.json).toEqual({
      status: "not_ready",
      database: true,
      chains: { "31337": false },
      problems: ["Chain 31337 does not answer: provider 1 is failing."],
    });
  });

  test("metrics by operation", async () => {
    await server.call("GET", "/v1/config");
    const { text, headers } = await monitoring.call("GET", "/metrics");
    expect(headers.get("content-type")).toContain("text/plain");
    expect(text).toContain(
      'handsel_http_request_seconds_count{operation="getConfig",status="200"}',
    );
    expect(text).toContain("process_cpu_seconds_total");
  });
});

test("the public configuration has no secret", async () => {
  const { json, text } = await server.call("GET", "/v1/config");
  expect(json).toMatchObject({
    public_url: "http://localhost:3000",
    development_wallets: [],
    chains: [
      {
        ...{ id: 31337, rpc_url: "http://127.0.0.1:1", subgraph_url: null },
        ...{ confirmations: 1, start_block: 0 },
      },
    ],
  });
  expect(json.chains[0].tokens.map(({ symbol }: { symbol: string }) => symbol)).toEqual([
    "USDH",
    "ETH",
  ]);
  for (const key of deps.config.transactions.hotWalletKeys) expect(text).not.toContain(key);
  expect(text).not.toContain(deps.config.encryptionKey.own.toString("base64"));
});

describe("the dApp", () => {
  let folder: string;
  let dapp: TestServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "handsel-dapp-"));
    await mkdir(join(folder, "assets"));
    for (const page of ["index.html", "pay.html"]) {
      await writeFile(join(folder, page), "<!doctype html><title>dApp</title>");
    }
    await writeFile(join(folder, "assets", "index-abc123.js"), "export {};");
    await writeFile(join(folder, "icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    const { config } = deps;
    const subgraphUrl = "http://127.0.0.1:8000/subgraphs/name/handsel";
    const followed = config.chains.followed.map((chain) => ({ ...chain, subgraphUrl }));
    const changed = {
      chains: { ...config.chains, followed },
      dapp: { ...config.dapp, folder },
    };
    dapp = await startTestServer({ ...deps, config: { ...config, ...changed } });
  });
  afterAll(async () => {
    await dapp.close();
    await rm(folder, { recursive: true });
  });

  test("answers each of its paths with one page, uncached, under a strict content security policy", async () => {
    for (const path of ["/", "/pay/cs_1", "/payment/31337/0xabc", "/merchant"]) {
      const answer = await dapp.call("GET", path);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain("<title>dApp</title>");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("content-security-policy")).toBe(
        [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:8000",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types handsel-vault handsel-offline",
        ].join(";"),
      );
      expect(answer.headers.get("cross-origin-opener-policy")).toBe("same-origin-allow-popups");
    }
  });

  test("has files that are cached for a year, because their names have a hash", async () => {
    const answer = await dapp.call("GET", "/assets/index-abc123.js");
    expect(answer.headers.get("content-type")).toContain("javascript");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await dapp.call("GET", "/icon.svg")).headers.get("content-type")).toContain("svg");
  });

  test("answers 404 for missing files", async () => {
    for (const path of ["/assets/gone-1.js", "/gone.png", "/v1/gone", "/assets/..%2f..%2fsecret"]) {
      const answer = await dapp.call("GET", path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await dapp.call("POST", "/merchant")).status).toBe(404);
  });
});
