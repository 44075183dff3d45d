import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { fillMembers } from "../testing/fillMembers.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import {
  createOtherMerchant,
  createTestMerchant,
  startTestServer,
  type TestServer,
} from "../testing/testServer.ts";
import { logOf } from "./part.ts";

let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let merchant: { key: string; id: string };
let other: { key: string; id: string };
let member: Record<string, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  server = await startTestServer(deps);
  merchant = await createTestMerchant(deps);
  other = await createOtherMerchant(deps);
  member = await fillMembers(deps, merchant.id, 1);
});
afterAll(async () => {
  await server.close();
  await database.remove();
});
beforeEach(async () => {
  await logOf(deps).flush();
  await database.db.deleteFrom("api_requests").execute();
});

interface Listed {
  data: { id: string; path: string; status: number; code: string | null; operation: string }[];
}

/** What the store's member reads of the log, once it is written. */
async function listed(query = ""): Promise<Listed["data"]> {
  await logOf(deps).flush();
  const { json, status } = await server.call("GET", `/v1/requests${query}`, { headers: member });
  expect(status).toBe(200);
  return (json as unknown as Listed).data;
}

test("what a key asks is listed, newest first, with the id of its answer", async () => {
  const first = await server.call("GET", "/v1/payments?limit=5", merchant);
  const second = await server.call("GET", "/v1/checkouts/cs_none", merchant);
  expect(await listed()).toMatchObject([
    {
      id: second.headers.get("request-id"),
      operation: "getCheckout",
      status: 404,
      code: "checkout_not_found",
    },
    { id: first.headers.get("request-id"), path: "/v1/payments?limit=5", status: 200, code: null },
  ]);
  expect(await listed("?outcome=refused")).toMatchObject([{ status: 404 }]);
});

test("nothing of a person, of a key or of a body is kept", async () => {
  const body = { amount: "1", customer: { name: "Frida Kessel", email: "frida@kessel.example" } };
  await server.call("POST", "/v1/checkouts", { ...merchant, body });
  await server.call("GET", "/v1/payments?client_reference_id=frida-1&payer=frida", merchant);
  await server.call("GET", "/v1/customers?name=frida@kessel.example", merchant);
  const lines = JSON.stringify(await listed());
  for (const path of ["/v1/checkouts", "/v1/customers"]) expect(lines).toContain(path);
  for (const text of ["rida", "kessel", merchant.key]) expect(lines).not.toContain(text);
});

test("sessions, strangers and other stores are no part of it", async () => {
  await server.call("GET", "/v1/payments", other);
  await server.call("GET", "/v1/payments", { headers: member });
  await server.call("GET", "/v1/payments", { key: `hs_sk_test_${"0".repeat(43)}` });
  expect(await listed()).toEqual([]);
  // For people alone: a stolen key learns nothing of what the others do.
  expect((await server.call("GET", "/v1/requests", merchant)).json.code).toBe("session_required");
});

test("a path that no table can hold stops no other line", async () => {
  await server.call("GET", "/v1/checkouts/%00whsec_x", merchant);
  await server.call("GET", "/v1/payments", merchant);
  expect(await listed()).toHaveLength(2);
});

test("a key that asks without end fills no more than its share, and what is over its limit is no line", async () => {
  for (let times = 0; times < 150; times++) await server.call("GET", "/v1/nothing_of_it", merchant);
  for (let times = 0; times < 130; times++) {
    await server.call("GET", "/v1/checkouts/cs_none", merchant);
  }
  const lines = await listed("?limit=100");
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.length).toBeLessThanOrEqual(100);
  await logOf(deps).flush();
  const kept = await database.db.selectFrom("api_requests").select("code").execute();
  expect(kept.length).toBeLessThanOrEqual(100);
  expect(kept.map(({ code }) => code)).not.toContain("rate_limited");
});

test("a key that is no more leaves no line, and the others' lines are written", async () => {
  await server.call("GET", "/v1/payments", merchant);
  await server.call("GET", "/v1/payments", other);
  await database.db.deleteFrom("api_keys").where("merchant_id", "=", other.id).execute();
  await logOf(deps).flush();
  const lines = await database.db.selectFrom("api_requests").select("merchant_id").execute();
  expect(lines).toEqual([{ merchant_id: merchant.id }]);
});
