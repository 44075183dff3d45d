import { type Order, orderReference } from "@handsel/protocol";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encryptionKeyOf } from "../platform/crypto/seal.ts";
import { rotateKey } from "../platform/database/rotateKey.ts";
import type { Deps } from "../platform/part.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";

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

const usdh = { chain_id: 31337, token: "USDH", description: "A lamp" };
const ether = { chain_id: 31337, token: "ETH" };

async function call(method: string, path: string, body?: object, at = server) {
  const answer = await at.call(method, path, { key, ...(body && { body }) });
  return { status: answer.status, text: answer.text, json: JSON.parse(answer.text) };
}

const create = (body: object) => call("POST", "/v1/checkouts", { ...usdh, amount: "25", ...body });

const customer = { name: "Oliver Brandt", reference: "c-77", email: "oliver@example.com" };

test.each([[], [ether]])(
  "a customer is shown to the merchant alone, in one object",
  async (...accepts) => {
    const made = await create({ customer, ...(accepts.length > 0 && { accepts }) });
    const { id } = made.json;
    expect(made.json.customer).toEqual(customer);
    expect((await call("GET", `/v1/checkouts/${id}`)).json.customer).toEqual(customer);
    await call("POST", `/v1/checkouts/${id}/expire`);
    const hidden = [
      ...[await call("GET", "/v1/checkouts"), await call("GET", `/v1/pay/${id}`)],
      { text: JSON.stringify(await readEvents(database.db)) },
    ];
    for (const { text } of hidden) expect(text).not.toMatch(/Brandt|c-77|oliver@/);
  },
);

test("what is left out of a customer is null, and nothing at all is refused", async () => {
  const { json } = await create({ customer: { name: "Oliver" } });
  expect(json.customer).toEqual({ name: "Oliver", reference: null, email: null });
  expect((await create({})).json.customer).toBeNull();
  for (const wrong of [{}, { email: "nobody" }, { name: "" }]) {
    expect((await create({ customer: wrong })).status).toBe(400);
  }
});

test("no table holds a customer in the clear, and a new encryption key opens it", async () => {
  const { json } = await create({ customer });
  const { rows } = await sql<{ text: string }>`
    select query_to_xml(format('select * from %I', relname), true, false, '')::text as text
    from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
    and not relispartition`.execute(database.db);
  const plain = JSON.stringify(customer);
  for (const { text } of rows) {
    expect(text).not.toContain("Brandt");
    expect(text).not.toContain(Buffer.from(plain).toString("base64").slice(0, 20));
    expect(text).not.toContain(Buffer.from(plain).toString("hex"));
  }
  const next = Buffer.alloc(32, 9);
  const { own: old } = deps.config.encryptionKey;
  await rotateKey(database.db, old, next);
  const encryptionKey = encryptionKeyOf(next);
  const after = await startTestServer({ ...deps, config: { ...deps.config, encryptionKey } });
  expect((await call("GET", `/v1/checkouts/${json.id}`, undefined, after)).json.customer).toEqual(
    customer,
  );
  await after.close();
  await rotateKey(database.db, next, old);
});

test("a taken reference stores neither offers nor a customer", async () => {
  const body = { customer, accepts: [ether], client_reference_id: "o-1", unique_reference: true };
  await create(body);
  const count = async () => {
    const { rows } = await sql<{ count: bigint }>`
      select (select count(*) from checkout_customers) + (select count(*) from checkout_offers) as count`.execute(
      database.db,
    );
    return rows[0]?.count;
  };
  const before = await count();
  expect((await create(body)).json.code).toBe("client_reference_taken");
  expect(await count()).toBe(before);
});

const lines = [{ name: "Mug", quantity: 2, unit_amount: "10" }];
const vat = (amount: string, included: boolean) => ({ name: "VAT", rate: "23", amount, included });

test.each([
  [
    "contained in the prices",
    { line_items: [{ ...lines[0], unit_amount: "12" }] },
    vat("4", true),
    "24",
  ],
  ["added to the lines", { line_items: lines }, vat("5", false), "25"],
  ["of no lines", {}, vat("5", true), "25"],
])("a tax %s is shown, and part of what is signed", async (_what, order, tax, amount) => {
  const { json, text } = await create({ ...order, tax_lines: [tax], amount });
  expect(json.order?.tax_lines, text).toEqual([tax]);
  expect(orderReference(json.order as Order)).toBe(json.offer.orderReference);
  const shown = (await call("GET", `/v1/pay/${json.id}`)).json;
  expect(shown.order).toEqual(json.order);
});

test.each([
  [{ line_items: lines, tax_lines: [vat("4", false)] }, "line_items"],
  [{ tax_lines: [vat("26", true)] }, "tax_lines"],
  [{ tax_lines: [{ ...vat("1", true), rate: "23 %" }] }, "tax_lines.0.rate"],
])("taxes as in %j are refused", async (body, param) => {
  const { status, json } = await create(body);
  expect([status, json.param]).toEqual([400, param]);
});

test("the checkouts of a link have its taxes", async () => {
  const body = { ...usdh, amount: "25", tax_lines: [vat("5", true)] };
  const { json: link } = await call("POST", "/v1/payment_links", body);
  const { json } = await call("POST", `/v1/links/${link.id}/open`);
  expect(json.order).toEqual(link.order);
  expect(orderReference(json.order as Order)).toBe(link.offer.orderReference);
});
