import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { accounts } from "@handsel/services/accounts";
import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "../parts.ts";
import { scopeOf } from "../platform/http/operation.ts";
import { operationsOf } from "../platform/http/operationsOf.ts";
import { merchantAccount } from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import type { ApiKey } from "./apiKey.ts";
import { scopes } from "./scopes.ts";
import { setCommission } from "./setCommission.ts";

const operations = operationsOf(parts);

let database: TestDatabase;
let server: TestServer;
let deps: ReturnType<typeof testDeps>;
let secret: string;

const platform = { bps: 100, recipient: accounts.platform.address };
const lamp = { chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" };

beforeAll(async () => {
  database = await createTestDatabase();
  const base = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  deps = {
    ...base,
    config: { ...base.config, accounts: { ...base.config.accounts, platformFee: platform } },
  };
  server = await startTestServer(deps);
  ({ key: secret } = await createTestMerchant(deps));
});
afterAll(async () => {
  await server.close();
  await database.remove();
});

type Created = ApiKey & { key: string };

async function make(body: object, by = secret): Promise<Created> {
  const answer = await server.call("POST", "/v1/api_keys", {
    ...{ key: by, body: { name: "Till", ...body } },
  });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return JSON.parse(answer.text);
}

test("every scope that an operation needs can be granted", () => {
  const needed = operations
    .filter(({ access, sessionOnly }) => access === "merchant" && !sessionOnly)
    .map(scopeOf);
  // If this fails, add the new resource to scopes.ts.
  expect(
    [...new Set(needed)].filter((scope) => !(scopes as readonly string[]).includes(scope)),
  ).toEqual([]);
});

describe("a key", () => {
  test("is shown once, and stored as a hash", async () => {
    const { id, key, ...rest } = await make({ kind: "restricted", scopes: ["checkouts:read"] });
    expect(key).toMatch(/^hs_rk_test_[A-Za-z0-9_-]{43}$/);
    expect(rest).toMatchObject({
      ...{ name: "Till", kind: "restricted", scopes: ["checkouts:read"] },
      ...{ hint: key.slice(-4), expires_at: null, last_used_at: null, revoked_at: null },
    });
    const row = await database.db
      .selectFrom("api_keys")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row.hash.equals(createHash("sha256").update(key).digest())).toBe(true);
    expect(JSON.stringify(row)).not.toContain(key);
    const list = await server.call("GET", "/v1/api_keys", { key: secret });
    expect(list.text).toContain(id);
    expect(list.text).not.toContain(key);
  });

  test("that is restricted may do what its scopes allow; an error names the missing scope", async () => {
    const { key } = await make({ kind: "restricted", scopes: ["checkouts:read"] });
    expect((await server.call("GET", "/v1/checkouts", { key })).status).toBe(200);
    const answer = await server.call("POST", "/v1/checkouts", { key, body: lamp });
    expect([answer.status, answer.json.code]).toEqual([403, "scope_missing"]);
    expect(answer.json.detail).toContain("checkouts:write");
    expect(answer.headers.get("www-authenticate")).toContain('scope="checkouts:write"');
  });

  test("that is publishable changes nothing and reads no payments", async () => {
    const { key, scopes: granted } = await make({ kind: "publishable" });
    expect(key).toMatch(/^hs_pk_test_/);
    expect(granted.every((scope) => scope.endsWith(":read"))).toBe(true);
    for (const path of ["/v1/payments", "/v1/checkouts", "/v1/api_keys", "/v1/events"]) {
      const answer = await server.call("GET", path, { key });
      expect([path, answer.json.code]).toEqual([path, "scope_missing"]);
    }
  });

  test("shows when it was last used", async () => {
    const { id, key } = await make({ kind: "secret" });
    await server.call("GET", "/v1/merchant", { key });
    const { json } = await server.call("GET", "/v1/api_keys?limit=100", { key: secret });
    const own = (json.data as unknown as ApiKey[]).find((entry) => entry.id === id);
    expect(Date.parse(own?.last_used_at ?? "")).toBeGreaterThan(Date.now() - 60_000);
  });

  test("stops working when it is revoked, and when it expires", async () => {
    const { id, key } = await make({ kind: "secret", expires_in: 60 });
    expect((await server.call("GET", "/v1/merchant", { key })).status).toBe(200);
    await database.db
      .updateTable("api_keys")
      .set({ expires_at: new Date(Date.now() - 1) })
      .where("id", "=", id)
      .execute();
    expect((await server.call("GET", "/v1/merchant", { key })).json.code).toBe("api_key_invalid");
    const other = await make({ kind: "secret" });
    const path = `/v1/api_keys/${other.id}/revoke`;
    const first = await server.call("POST", path, { key: secret });
    expect(first.status).toBe(200);
    expect((await server.call("POST", path, { key: secret })).text).toBe(first.text);
    expect((await server.call("GET", "/v1/merchant", { key: other.key })).status).toBe(401);
    const nobodys = `/v1/api_keys/key_${"0".repeat(32)}/revoke`;
    expect((await server.call("POST", nobodys, { key: secret })).json.code).toBe(
      "api_key_not_found",
    );
  });

  test("cannot grant more than it has", async () => {
    const { key } = await make({ kind: "restricted", scopes: ["api_keys:write", "events:read"] });
    expect((await make({ kind: "restricted", scopes: ["events:read"] }, key)).scopes).toEqual([
      "events:read",
    ]);
    for (const [body, code] of [
      [{ kind: "secret" }, "scope_missing"],
      [{ kind: "restricted", scopes: ["payments:read"] }, "scope_missing"],
      [{ kind: "restricted" }, "invalid_request"],
      [{ kind: "restricted", scopes: ["everything:write"] }, "invalid_request"],
    ] as const) {
      const answer = await server.call("POST", "/v1/api_keys", {
        key,
        body: { name: "x", ...body },
      });
      expect([body, answer.json.code]).toEqual([body, code]);
    }
  });
});

test.each(["secret", "restricted"] as const)(
  "a %s key that ends makes none that lasts longer",
  async (kind) => {
    const rights = kind === "restricted" ? { scopes: ["api_keys:write"] } : {};
    const { key } = await make({ kind, ...rights, expires_in: 3_600 });
    const child = { name: "x", kind: "restricted", scopes: ["api_keys:write"] };
    const create = (changes: object) =>
      server.call("POST", "/v1/api_keys", { key, body: { ...child, ...changes } });
    for (const changes of [{}, { expires_in: 3_700 }]) {
      const answer = await create(changes);
      expect([answer.status, answer.json.code, answer.json.param], answer.text).toEqual([
        ...[403, "scope_missing", "expires_in"],
      ]);
    }
    expect((await create({ expires_in: 3_000 })).status).toBe(201);
  },
);

describe("a merchant's commission", () => {
  const feeOfNewOffer = async () => {
    const { json } = await server.call("POST", "/v1/checkouts", { key: secret, body: lamp });
    return [json.offer.feeBps, json.offer.feeRecipient];
  };
  const set = (bps: number | null) =>
    setCommission(database.db, deps.config, { address: merchantAccount.address, bps });

  test("replaces the platform's default in its new offers", async () => {
    expect(await feeOfNewOffer()).toEqual([100, platform.recipient]);
    await set(25);
    expect(await feeOfNewOffer()).toEqual([25, platform.recipient]);
    const { text } = await server.call("GET", "/v1/merchant", { key: secret });
    expect(JSON.parse(text).commission).toEqual({ bps: 25, recipient: platform.recipient });
    await set(0);
    expect(await feeOfNewOffer()).toEqual([0, zeroAddress]);
    await set(null);
    expect(await feeOfNewOffer()).toEqual([100, platform.recipient]);
  });

  test("is set by the administrator's command", async () => {
    // Asynchronous: a blocked process would not notice that its server's connections end.
    const run = async (...args: string[]) => {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, "..", "commands", "setCommission.ts"), ...args],
        {
          env: {
            ...process.env,
            ...testEnvironment({
              DATABASE_URL: database.url,
              PLATFORM_FEE_RECIPIENT: platform.recipient,
            }),
          },
          stdio: ["ignore", "ignore", "pipe"],
        },
      );
      const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
      return { status, stderr };
    };
    const { address } = merchantAccount;
    expect((await run("--address", address, "--bps", "50")).stderr).toBe("");
    expect(await feeOfNewOffer()).toEqual([50, platform.recipient]);
    expect((await run("--address", address, "--bps", "default")).status).toBe(0);
    expect(await feeOfNewOffer()).toEqual([100, platform.recipient]);
    for (const bps of ["10001", "-1", "x", ""]) {
      const { status, stderr } = await run("--address", address, `--bps=${bps}`);
      expect([status, stderr]).toEqual([1, expect.stringContaining("--bps must be")]);
    }
  });

  test("needs a recipient and an existing merchant", async () => {
    const { address } = merchantAccount;
    const platformFee = { bps: 0, recipient: zeroAddress } as const;
    const nobody = { accounts: { ...deps.config.accounts, platformFee } };
    await expect(setCommission(database.db, nobody, { address, bps: 1 })).rejects.toThrow(
      "PLATFORM_FEE",
    );
    const unknown = { address: accounts.customer.address, bps: 1 };
    await expect(setCommission(database.db, deps.config, unknown)).rejects.toThrow("no merchant");
  });
});
