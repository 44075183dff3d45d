import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";
import { testDeps } from "./testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "./testing/testServer.ts";

let database: TestDatabase;
let server: TestServer;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
});
afterAll(async () => {
  await server.close();
  await database.remove();
});

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const NUL = "\u0000";

test.each([
  ["GET", "/v1/events?after=%00", 400],
  ["DELETE", "/v1/webhook_endpoints/%00", 404],
  ["GET", "/v1/webhook_endpoints/%00/deliveries", 404],
  ["GET", `/v1/webhook_endpoints?cursor=${cursor([NUL])}`, 400],
  ["GET", `/v1/checkouts?cursor=${cursor([NUL])}`, 400],
  ["GET", `/v1/payments?cursor=${cursor(["0000-01-01T00:00:00Z", `0x${"0".repeat(64)}`])}`, 200],
  ["GET", "/v1/payments/%00", 404],
  ["GET", "/v1/checkouts/%00", 404],
  ["GET", "/v1/pay/%00", 404],
])("%s %s is answered with %i", async (method, path, status) => {
  const answer = await server.call(method, path, { key });
  expect([answer.status, answer.text]).toEqual([status, expect.any(String)]);
});

test("a success URL with a NUL character is refused", async () => {
  const body = { chain_id: 31337, token: "USDH", amount: "1", description: "Mug" };
  const success_url = `https://shop.example/${NUL}`;
  const answer = await server.call("POST", "/v1/checkouts", {
    ...{ key, body: { ...body, success_url } },
  });
  expect([answer.status, answer.json.param]).toEqual([400, "success_url"]);
});
