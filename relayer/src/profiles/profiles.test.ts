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

/** PNG of a size that says so at its beginning; what follows is never read. */
function png(width: number, height = width, bytes = 200): string {
  const file = Buffer.alloc(bytes);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(file);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return `data:image/png;base64,${file.toString("base64")}`;
}

test("the logo is served to anyone under an address of its own, and payers are told of it", async () => {
  const { json } = await set({ logo: png(96), accent: "#9C4A2F" });
  expect(json).toMatchObject({ accent: "#9c4a2f", logo_url: expect.stringMatching(/\.png$/) });
  expect(json).not.toHaveProperty("logo");
  const served = await fetch(`${server.url}${new URL(json.logo_url).pathname}`);
  expect([served.status, served.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(served.headers.get("cache-control")).toContain("immutable");
  expect(served.headers.get("x-content-type-options")).toBe("nosniff");
  expect(Buffer.from(await served.arrayBuffer()).toString("base64")).toBe(png(96).split(",")[1]);

  const brand = { logo_url: json.logo_url, accent: "#9c4a2f" };
  const { id } = await create("/v1/checkouts", { ...usdh, amount: "1" });
  expect((await call("GET", `/v1/pay/${id}`)).json.brand).toEqual(brand);
  const link = await create("/v1/payment_links", { ...usdh, amount: "1" });
  expect((await call("GET", `/v1/links/${link.id}`)).json.brand).toEqual(brand);

  await set({ logo: png(128) });
  expect((await fetch(served.url)).status).toBe(404);
  expect((await set({ logo: null })).json.logo_url).toBeNull();
  expect(await database.db.selectFrom("merchant_logos").selectAll().execute()).toEqual([]);
});

test.each([
  ["a wide picture", png(96, 64)],
  ["a small picture", png(8)],
  ["a huge picture", png(513)],
  ["a long file", png(96, 96, 33_000)],
  ["no picture", `data:image/png;base64,${Buffer.alloc(200).toString("base64")}`],
  ["a drawing", "data:image/svg+xml;base64,PHN2Zy8+"],
  ["an address", "https://shop.example/logo.png"],
])("%s cannot be the logo", async (_, logo) => {
  const { status, json } = await set({ logo });
  expect([status, json.code, json.param]).toEqual([400, "invalid_request", "logo"]);
});

test.each(["red", "#fff", "#ffffff", "#7f7f7f", "#9c4a2f; background: url(//x)"])(
  "%s cannot be the accent",
  async (accent) => {
    const { status, json } = await set({ accent });
    expect([status, json.param]).toEqual([400, "accent"]);
  },
);

test("the periods stand in the terms of checkouts and links that name none", async () => {
  const day = 86_400;
  await set({ inspection_period: 3 * day, capture_period: 8 * day, refund_period: 0 });
  const periods = { inspectionPeriod: 3 * day, capturePeriod: 8 * day, refundPeriod: 0 };
  for (const path of ["/v1/checkouts", "/v1/payment_links"]) {
    const made = (more: object) => create(path, { ...usdh, amount: "1", ...more });
    expect((await made({})).offer).toMatchObject(periods);
    const own = await made({ inspection_period: 0, refund_period: day });
    expect(own.offer).toMatchObject({ ...periods, inspectionPeriod: 0, refundPeriod: day });
  }
  const cleared = { inspection_period: null, capture_period: null, refund_period: null };
  expect((await set(cleared)).json).toMatchObject(cleared);
  expect((await create("/v1/checkouts", { ...usdh, amount: "1" })).offer).toMatchObject({
    ...{ inspectionPeriod: 0, capturePeriod: 7 * day, refundPeriod: 30 * day },
  });
});

test.each([
  [{ inspection_period: 700_000 }, "capture_period"],
  [{ inspection_period: 100, refund_period: 100 }, "refund_period"],
  [{ capture_period: 0 }, "capture_period"],
  [{ capture_period: -1 }, "capture_period"],
  [{ refund_period: 1.5 }, "refund_period"],
])("%j would let nobody pay, and is refused", async (body, param) => {
  const { status, json } = await set(body);
  expect([status, json.code, json.param]).toEqual([400, "invalid_request", param]);
});
