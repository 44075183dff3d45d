import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { escrow, merchantAccount, operatorAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import {
  createOtherMerchant,
  createTestMerchant,
  startTestServer,
  type TestServer,
} from "../testing/testServer.ts";

let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let otherKey: string;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
  ({ key: otherKey } = await createOtherMerchant(deps));
});
afterAll(async () => {
  await server.close();
  await database.remove();
});
beforeEach(() => database.db.deleteFrom("merchant_profiles").execute());

const PATH = "/v1/merchant/profile";
const arbiter = operatorAccount.address;
const usdh = { chain_id: 31337, token: "USDH" };

async function call(method: string, path: string, body?: object, by = key) {
  const answer = await server.call(method, path, { key: by, ...(body && { body }) });
  return { status: answer.status, json: JSON.parse(answer.text) };
}

const set = (body: object, by = key) => call("POST", PATH, body, by);

async function create(path: string, body: object) {
  const { status, json } = await call("POST", path, { description: "A lamp", ...body });
  expect(status, JSON.stringify(json)).toBe(201);
  return json;
}

test("a merchant without a profile has an empty one", async () => {
  expect((await call("GET", PATH)).json).toMatchObject({
    ...{ object: "merchant_profile", livemode: false, website: null, arbiter: null },
    ...{ receipt_prefix: "R", accepts: [], embed_origins: [] },
  });
});

test("a change leaves other fields, null clears one, and another merchant has its own", async () => {
  await set({ refund_policy: "14 days", legal_name: "Lamps Ltd." });
  await set({ refund_policy: null, tax_id: "PT 1" });
  expect((await call("GET", PATH)).json).toMatchObject({
    ...{ refund_policy: null, legal_name: "Lamps Ltd.", tax_id: "PT 1" },
  });
  expect((await call("GET", PATH, undefined, otherKey)).json.legal_name).toBeNull();
});

test("payers of checkouts and links are told of the seller", async () => {
  await set({
    support_email: "help@shop.example",
    refund_policy: "14 days",
    ...{ arbiter, arbiter_name: "Court" },
  });
  const seller = {
    ...{ name: "Demo Shop", address: merchantAccount.address, website: null },
    ...{ support_email: "help@shop.example", refund_policy: "14 days" },
    ...{ arbiter, arbiter_name: "Court" },
  };
  const { id } = await create("/v1/checkouts", { ...usdh, amount: "1" });
  expect((await call("GET", `/v1/pay/${id}`)).json.seller).toMatchObject(seller);
  const link = await create("/v1/payment_links", { ...usdh, amount: "1" });
  expect((await call("GET", `/v1/links/${link.id}`)).json.seller).toMatchObject(seller);
});

test("the arbiter stands in the terms of checkouts and links that name none", async () => {
  await set({ arbiter });
  for (const path of ["/v1/checkouts", "/v1/payment_links"]) {
    const own = merchantAccount.address.replace(/.$/, "1");
    const made = (more: object) => create(path, { ...usdh, amount: "1", ...more });
    expect((await made({})).offer.arbiter).toBe(arbiter);
    expect((await made({ arbiter: own })).offer.arbiter.toLowerCase()).toBe(own.toLowerCase());
    expect(BigInt((await made({ arbiter: null })).offer.arbiter)).toBe(0n);
  }
  const link = await create("/v1/payment_links", {
    ...{ ...usdh, price: { currency: "EUR", amount: "100" } },
  });
  const opened = await call("POST", `/v1/links/${link.id}/open`);
  expect(opened.json.offer.arbiter).toBe(arbiter);
});

test.each([merchantAccount.address, escrow, `0x${"0".repeat(40)}`])(
  "%s cannot be the arbiter",
  async (address) => {
    const { status, json } = await set({ arbiter: address.toLowerCase() });
    expect([status, json.param]).toEqual([400, "arbiter"]);
  },
);

test("the payee of a single chain cannot be the arbiter", async () => {
  const merchants = database.db
    .updateTable("merchants")
    .where("address", "=", merchantAccount.address);
  await merchants.set({ payees: JSON.stringify({ 31337: arbiter }) }).execute();
  const { status, json } = await set({ arbiter });
  await merchants.set({ payees: "{}" }).execute();
  expect([status, json.param]).toEqual([400, "arbiter"]);
});

test("the coins are those of checkouts and links that name none", async () => {
  await set({ accepts: [usdh, { chain_id: 31337, token: "ETH" }] });
  const price = { currency: "EUR", amount: "900" };
  const symbols = ({ options }: { options: { token: { symbol: string } }[] }) =>
    options.map(({ token }) => token.symbol);
  expect(symbols(await create("/v1/checkouts", { price }))).toEqual(["USDH", "ETH"]);
  expect(symbols(await create("/v1/checkouts", { ...usdh, price }))).toEqual(["USDH"]);
  const { id } = await create("/v1/payment_links", { price });
  expect(symbols((await call("POST", `/v1/links/${id}/open`)).json)).toEqual(["USDH", "ETH"]);
});

test.each([
  [{ accepts: [usdh, { chain_id: 1, token: "USDH" }] }, "unknown_chain", "accepts.1.chain_id"],
  [{ accepts: [{ ...usdh, token: "DOGE" }] }, "unknown_token", "accepts.0.token"],
  [{ support_email: "nobody" }, "invalid_request", "support_email"],
  [{ receipt_prefix: "r 1" }, "invalid_request", "receipt_prefix"],
  [{ receipt_prefix: null }, "invalid_request", "receipt_prefix"],
  [{ website: "javascript:alert(1)" }, "invalid_request", "website"],
])("%j is refused", async (body, code, param) => {
  const { status, json } = await set(body);
  expect([status, json.code, json.param]).toEqual([400, code, param]);
});

test("origins of pages are kept as browsers write them", async () => {
  const { json } = await set({ embed_origins: ["https://Shop.example/", "http://localhost:4000"] });
  expect(json.embed_origins).toEqual(["https://shop.example", "http://localhost:4000"]);
});

test.each([
  "http://shop.example",
  "https://shop.example/cart",
  "https://*.example",
  "https://a;script-src.example",
  "https://a'b.example",
  "https://a,b.example",
  "*",
  "null",
  "https:",
  "data:text/html,x",
])("no page at %s may show checkouts", async (origin) => {
  const { status, json } = await set({ embed_origins: [origin] });
  expect([status, json.code, json.param]).toEqual([400, "invalid_request", "embed_origins.0"]);
});
