import { offerOf, termsToJson } from "@handsel/protocol";
import { parseCsv } from "@handsel/services/parseCsv";
import type { KyselyPlugin } from "kysely";
import { getAddress, numberToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { merchantAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";

const PAYMENTS = 1_201;
/** Base units with more digits than a double keeps. */
const LONG = 1_234_567_890_123_456_789_012n;
const START = Date.UTC(2026, 0, 1);
const order = {
  client_reference_id: "=cmd|' /C calc'!A0",
  description: '+1 "mug",\r\nwith @ handle; 你好',
};

let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;

const hash = (value: number) => numberToHex(value, { size: 32 });
const foreign = getAddress(numberToHex(0xabc, { size: 20 }));

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  server = await startTestServer(deps);
  const merchant = await createTestMerchant(deps);
  ({ key } = merchant);
  const terms = newTerms();
  const checkoutId = newId("cs");
  await database.db
    .insertInto("checkouts")
    .values({
      ...{
        id: checkoutId,
        merchant_id: merchant.id,
        livemode: false,
        chain_id: 31337,
        offer_id: newId("offer"),
      },
      ...{ offer: termsToJson(offerOf(terms)), token: "USDH", amount: terms.amount, ...order },
      ...{ metadata: {}, success_url: null, cancel_url: null, expires_at: new Date() },
    })
    .execute();
  const rows = Array.from({ length: PAYMENTS }, (_, index) => ({
    ...{
      id: hash(index),
      livemode: false,
      chain_id: 31337,
      merchant_address: merchantAccount.address,
    },
    ...{ checkout_id: index === 7 ? checkoutId : null, confirmation: "finalized" as const },
    ...{
      payer: terms.payer,
      status: index % 2 === 0 ? ("refunded" as const) : ("captured" as const),
    },
    ...(index === 7 ? order : {}),
    terms: termsToJson(index === 8 ? { ...terms, token: foreign } : terms),
    ...{
      stage: "settled" as const,
      held: index === 9 ? LONG : 0n,
      refundable: index % 2 === 0 ? 0n : 24_999_999n,
    },
    ...{ captured: 24_999_999n, fees: 1n, refunded: index % 2 === 0 ? 24_999_999n : 0n },
    ...{ returned: 1n, clock: BigInt(START / 1000 + index * 60) },
    funded_at: new Date(START + index * 60_000),
    ...{ transaction_hash: hash(index), block_hash: hash(1), block_number: 1n, log_index: index },
    created_at: new Date(START + index * 60_000),
  }));
  await database.db.insertInto("payments").values(rows).execute();
});
afterAll(async () => {
  await server.close();
  await database.remove();
});

async function exported(query = ""): Promise<Record<string, string | undefined>[]> {
  const answer = await server.call("GET", `/v1/payments.csv${query}`, { key });
  expect(answer.status, answer.text).toBe(200);
  const [header = [], ...records] = parseCsv(answer.text);
  for (const record of records) expect(record).toHaveLength(header.length);
  return records.map((record) => Object.fromEntries(header.map((name, at) => [name, record[at]])));
}

test("every payment is exported once, newest first", async () => {
  const rows = await exported();
  const expected = Array.from({ length: PAYMENTS }, (_, index) => hash(PAYMENTS - 1 - index));
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test("amounts are written as people do, and exact in base units", async () => {
  const [row] = await exported("?status=captured");
  expect(row).toMatchObject({
    ...{ token: "USDH", decimals: "6", amount_formatted: "25", status: "captured" },
    ...{ captured_formatted: "24.999999", fees_formatted: "0.000001", refunded_formatted: "0" },
    ...{ payer: newTerms().payer, client_reference_id: "", checkout_id: "" },
  });
  expect(JSON.parse(row?.base_units ?? "")).toEqual({
    ...{ amount: "25000000", held: "0", captured: "24999999" },
    ...{ fees: "1", refunded: "0", returned: "1" },
  });
});

test("no cell holds a number with more digits than a spreadsheet keeps", async () => {
  const row = (await exported()).find(({ id }) => id === hash(9));
  expect(JSON.parse(row?.base_units ?? "").held).toBe(LONG.toString());
  expect(row?.held_formatted).toBe("1234567890123456.789012");
  const names = Object.entries(row ?? {}).filter(([, cell]) => /^\d{16,}$/.test(cell ?? ""));
  expect(names).toEqual([]);
});

test("the file begins with a byte-order mark, once", async () => {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${server.url}/v1/payments.csv`, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const mark = Buffer.from("efbbbf", "hex");
  expect(bytes.subarray(0, 5)).toEqual(Buffer.concat([mark, Buffer.from("id")]));
  expect(bytes.lastIndexOf(mark)).toBe(0);
});

test("of a coin that is not known here there are base units alone", async () => {
  const row = (await exported()).find(({ id }) => id === hash(8));
  expect(row).toMatchObject({
    ...{ token: "", token_address: foreign, decimals: "", captured_formatted: "" },
  });
  expect(JSON.parse(row?.base_units ?? "").captured).toBe("24999999");
});

test("what an order says is no formula in a spreadsheet", async () => {
  const row = (await exported()).find(({ id }) => id === hash(7));
  expect(row?.client_reference_id).toBe(`'${order.client_reference_id}`);
  expect(row?.description).toBe(`'${order.description}`);
});

test("the filters are those of the list", async () => {
  const refunded = await exported("?status=refunded");
  expect(refunded).toHaveLength(601);
  expect(new Set(refunded.map(({ status }) => status))).toEqual(new Set(["refunded"]));
  const range = "funded_from=2026-01-01T00:10:00Z&funded_until=2026-01-01T00:20:00Z";
  const inRange = await exported(`?${range}`);
  expect(inRange.map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, index) => hash(19 - index)),
  );
  const { json } = await server.call("GET", `/v1/payments?${range}`, { key });
  expect(json.data.map(({ id }: { id: string }) => id)).toEqual(inRange.map(({ id }) => id));
  expect(await exported(`?status=refunded&${range}`)).toHaveLength(5);
  for (const [query, param] of [
    ["status=lost", "status"],
    ["funded_from=yesterday", "funded_from"],
    ["cursor=x", "cursor"],
  ]) {
    const odd = await server.call("GET", `/v1/payments.csv?${query}`, { key });
    expect([odd.status, odd.json.code, odd.json.param]).toEqual([400, "invalid_request", param]);
  }
});

test("it is a file for a spreadsheet, and its merchant's alone", async () => {
  const { headers } = await server.call("GET", "/v1/payments.csv?status=disputed", { key });
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(headers.get("content-disposition")).toBe("attachment; filename=payments.csv");
  const { status } = await server.call("GET", "/v1/payments.csv");
  expect(status).toBe(401);
});

test.each([
  ["before its first line is a problem", 1, 500],
  ["in the middle cuts it off", 2, 200],
])("an export that fails %s", async (_where, failing, status) => {
  let pages = 0;
  const broken: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('"found"')) pages += 1;
      if (pages === failing) throw new Error("the database went away");
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const half = await startTestServer({ ...deps, db: database.db.withPlugin(broken) });
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${half.url}/v1/payments.csv`, { headers });
  expect(answer.status).toBe(status);
  if (status === 200) await expect(answer.text()).rejects.toThrow();
  else {
    expect(answer.headers.get("content-disposition")).toBeNull();
    expect(await answer.json()).toMatchObject({ code: "internal_error" });
  }
  await half.close();
});
