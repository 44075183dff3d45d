import { paymentId } from "@handsel/protocol";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { encryptionKeyOf } from "../platform/crypto/seal.ts";
import { rotateKey } from "../platform/database/rotateKey.ts";
import type { Deps } from "../platform/part.ts";
import { payerSession } from "../testing/payerSession.ts";
import {
  localChain,
  merchantAccount,
  operatorAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import {
  createOtherMerchant,
  createTestMerchant,
  startTestServer,
  type TestServer,
} from "../testing/testServer.ts";

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let id: string;
let payer: Record<string, string>;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
  const terms = newTerms();
  id = paymentId(terms, localChain.escrow);
  await chain.fund(terms);
  await testFollower(deps).catchUp();
  payer = await payerSession(server);
});
afterEach(async () => {
  await server.close();
  await database.remove();
});

const shops = () => `/v1/payments/${id}/messages`;
const payers = () => `/v1/payer/payments/${id}/messages`;

async function call(method: string, path: string, options: object = {}) {
  const answer = await server.call(method, path, options);
  return { status: answer.status, headers: answer.headers, json: JSON.parse(answer.text) };
}

const fromShop = (text: string) => call("POST", shops(), { key, body: { text } });
const fromPayer = (text: string) => call("POST", payers(), { headers: payer, body: { text } });

test("payer and shop write to each other, and each sees when the other has read it", async () => {
  expect((await fromPayer("A chip on the rim")).json).toMatchObject({
    ...{ object: "message", payment_id: id, author: "payer", text: "A chip on the rim" },
    read_at: null,
  });
  await fromShop("We send another");
  const read = async (path: string, options: object) => (await call("GET", path, options)).json;
  const forShop = await read(shops(), { key });
  expect(forShop).toEqual(await read(payers(), { headers: payer }));
  expect(forShop.data.map(({ text }: { text: string }) => text)).toEqual([
    ...["We send another", "A chip on the rim"],
  ]);
  expect((await call("POST", `${shops()}/read`, { key })).json).toEqual({ read: 1 });
  expect((await call("POST", `${shops()}/read`, { key })).json).toEqual({ read: 0 });
  const [second, first] = (await read(payers(), { headers: payer })).data;
  expect([typeof first.read_at, second.read_at]).toEqual(["string", null]);
  expect((await call("POST", `${payers()}/read`, { headers: payer })).json).toEqual({ read: 1 });
});

test("a thread is read in pages", async () => {
  for (const text of ["one", "two", "three"]) await fromPayer(text);
  const first = (await call("GET", `${payers()}?limit=2`, { headers: payer })).json;
  const rest = (await call("GET", `${shops()}?limit=2&cursor=${first.next_cursor}`, { key })).json;
  const texts = [...first.data, ...rest.data].map(({ text }: { text: string }) => text);
  expect([texts, rest.has_more]).toEqual([["three", "two", "one"], false]);
});

test("the merchant is told of each message, without its text", async () => {
  const { json } = await fromPayer("A secret about the mug");
  const told = (await readEvents(database.db)).filter(({ type }) => type === "message.created");
  expect(told.map(({ data }) => data.object)).toEqual([
    {
      ...{ id: json.id, object: "message", payment_id: id, checkout_id: null, author: "payer" },
      created_at: json.created_at,
    },
  ]);
  expect(JSON.stringify(told)).not.toContain("secret");
});

test("no column holds the text of a message, and a new encryption key opens it", async () => {
  await fromPayer("A secret about the mug");
  const { rows } = await sql<{ tables: string }>`
    select query_to_xml(format('select * from %I', relname), true, false, '')::text as tables
    from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
    and not relispartition`.execute(database.db);
  const hidden = Buffer.from("A secret about the mug");
  for (const { tables } of rows) {
    for (const form of ["utf8", "hex", "base64"] as const) {
      expect(tables).not.toContain(hidden.toString(form));
    }
  }
  const next = Buffer.alloc(32, 9);
  await rotateKey(database.db, deps.config.encryptionKey.own, next);
  const encryptionKey = encryptionKeyOf(next);
  const after = await startTestServer({ ...deps, config: { ...deps.config, encryptionKey } });
  const { json } = await after.call("GET", shops(), { key });
  await after.close();
  expect(json.data).toMatchObject([{ text: "A secret about the mug" }]);
});

test("nobody else reads or writes a thread", async () => {
  await fromPayer("Hello");
  const { key: other } = await createOtherMerchant(deps);
  const stranger = await payerSession(server, operatorAccount);
  for (const [method, body] of [["GET"], ["POST", { text: "Hi" }]] as const) {
    expect((await call(method, shops(), { key: other, body })).json.code).toBe("payment_not_found");
    const theirs = await call(method, payers(), { headers: stranger, body });
    expect(theirs.json.code).toBe("payment_not_found");
    expect((await call(method, payers(), { body })).json.code).toBe("session_missing");
  }
  // The shop's own wallet is no payer.
  const shop = await payerSession(server, merchantAccount);
  expect((await call("GET", payers(), { headers: shop })).json.code).toBe("payment_not_found");
});

test("a page of another origin cannot write with the payer's cookie", async () => {
  const headers = { ...payer, origin: "https://evil.example" };
  const { status, json } = await call("POST", payers(), { headers, body: { text: "Hi" } });
  expect([status, json.code]).toEqual([403, "origin_forbidden"]);
});

test("one side writes ten messages a minute, and the other is not held up by it", async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => fromPayer("Hello?")));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(10).fill(201), 429, 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await fromShop("Here we are")).status).toBe(201);
  await sql`
    update messages set created_at = created_at - interval '61 seconds'`.execute(database.db);
  expect((await fromPayer("Thanks")).status).toBe(201);
});

test.each(["", "x".repeat(4_001), "a\u202eb"])("the text %j is refused", async (text) => {
  const { status, json } = await fromPayer(text);
  expect([status, json.param]).toEqual([400, "text"]);
});

test("a session ends when it is signed out", async () => {
  expect((await call("GET", "/v1/payer/session", { headers: payer })).status).toBe(200);
  await server.call("DELETE", "/v1/payer/session", { headers: payer });
  const { status, json } = await call("GET", "/v1/payer/session", { headers: payer });
  expect([status, json]).toEqual([200, null]);
});
