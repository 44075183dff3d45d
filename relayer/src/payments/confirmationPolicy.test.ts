import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { type KyselyPlugin, sql } from "kysely";
import { numberToHex } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import { type ProviderProxy, startProviderProxy } from "../testing/providerProxy.ts";
import { localChain, startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";

let chain: TestChain;
let proxy: ProviderProxy;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let catchUp: () => Promise<void>;
let clean: `0x${string}`;

/** Block numbers of the chain's tags. */
const tags: Record<string, bigint> = {};

beforeAll(async () => {
  chain = await startTestChain();
  proxy = await startProviderProxy(chain.rpcUrl);
  proxy.misbehave = (call, _response, ask) => {
    const block = tags[String(call.params[0])];
    if (call.method !== "eth_getBlockByNumber" || block === undefined) return undefined;
    return ask({ ...call, params: [numberToHex(block), false] });
  };
});
afterAll(async () => {
  await proxy.close();
  await chain.stop();
});
beforeEach(async () => {
  clean = await chain.client.snapshot();
  database = await createTestDatabase();
  // The chain's own depth is three blocks.
  deps = testDeps(database.db, { rpcUrl: proxy.url, confirmations: 3 });
  ({ catchUp } = testFollower(deps));
  const newest = await chain.client.getBlockNumber();
  Object.assign(tags, { safe: newest, finalized: newest });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
});
afterEach(async () => {
  await server.close();
  await database.remove();
  await chain.client.revert({ id: clean });
});

function setPolicy(bands: object[], changes: object = {}) {
  const body = { chain_id: 31337, token: "USDH", bands, ...changes };
  return server.call("POST", "/v1/confirmation_policies", { key, body });
}

async function pay(amount: bigint): Promise<PaymentTerms> {
  const terms = newTerms({ amount });
  await chain.fund(terms);
  return terms;
}

async function confirmationOf(terms: PaymentTerms): Promise<string> {
  const id = paymentId(terms, localChain.escrow);
  const { text } = await server.call("GET", `/v1/payments/${id}`, { key });
  return JSON.parse(text).confirmation;
}

test("without a policy the chain's own depth counts", async () => {
  const terms = await pay(1_000n);
  await chain.mine(1);
  await catchUp();
  expect(await confirmationOf(terms)).toBe("seen");
  await chain.mine(1);
  await catchUp();
  expect(await confirmationOf(terms)).toBe("confirmed");
});

test("each amount needs what its band says: seen, blocks, safe, finalized", async () => {
  const bands = [
    { up_to: "1000", require: "seen" },
    { up_to: "2000", require: 2 },
    { up_to: "3000", require: "safe" },
    { require: "finalized" },
  ];
  expect((await setPolicy(bands)).status).toBe(201);
  const paid: PaymentTerms[] = [];
  for (const amount of [1_000n, 2_000n, 3_000n, 3_001n]) paid.push(await pay(amount));
  const funded = await chain.client.getBlockNumber();
  await catchUp();
  const now = () => Promise.all(paid.map(confirmationOf));
  expect(await now()).toMatchObject(["confirmed", expect.any(String), "seen", "seen"]);
  await chain.mine(1);
  await catchUp();
  expect(await now()).toEqual(["confirmed", "confirmed", "seen", "seen"]);
  await chain.mine(2);
  tags.safe = funded;
  await catchUp();
  expect(await now()).toEqual(["confirmed", "confirmed", "confirmed", "seen"]);
  await chain.mine(1);
  tags.finalized = funded;
  await catchUp();
  expect(await now()).toEqual(["finalized", "finalized", "finalized", "finalized"]);
  const told = (await readEvents(database.db)).map(({ type }) => type);
  for (const type of ["payment.seen", "payment.confirmed", "payment.finalized"]) {
    expect(told.filter((each) => each === type)).toHaveLength(4);
  }
});

test("what happens to a payment later needs the same as its funding", async () => {
  await setPolicy([{ require: "seen" }]);
  const terms = await pay(5_000n);
  await catchUp();
  await chain.capture(terms, 5_000n);
  await catchUp();
  const told = (await readEvents(database.db)).map(({ type }) => type);
  expect(told).toEqual(["payment.seen", "payment.confirmed", "payment.captured"]);
});

test("a policy holds for what is funded after it, and for its token alone", async () => {
  const before = await pay(1_000n);
  await catchUp();
  const block = await chain.client.getBlock();
  await chain.client.setNextBlockTimestamp({ timestamp: block.timestamp + 60n });
  await chain.mine(1);
  await catchUp();
  await setPolicy([{ require: "finalized" }], { token: "ETH" });
  await setPolicy([{ require: 500 }]);
  await setPolicy([{ require: "seen" }]);
  const after = await pay(1_000n);
  await catchUp();
  expect(await confirmationOf(after)).toBe("confirmed");
  expect(await confirmationOf(before)).not.toBe("reorged");
});

test("of policies that were set often, one is read for each payment", async () => {
  for (let round = 0; round < 5; round += 1) {
    await setPolicy([{ up_to: null, require: "finalized" }]);
  }
  await setPolicy([{ up_to: null, require: "seen" }]);
  const read: unknown[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      read.push(...result.rows.filter((row) => "bands" in row));
      return result;
    },
  };
  const terms = await pay(1_000n);
  await pay(2_000n);
  await testFollower({ ...deps, db: database.db.withPlugin(recorder) }).catchUp();
  expect(await confirmationOf(terms)).toBe("confirmed");
  expect(read).toHaveLength(2);
});

test("the policies in force are shown; a later one replaces one of the same token", async () => {
  await setPolicy([{ require: 500 }]);
  const { json } = await setPolicy([{ up_to: "5", require: 1 }, { require: "safe" }]);
  await setPolicy([{ require: "finalized" }], { token: "ETH" });
  const { text } = await server.call("GET", "/v1/confirmation_policies", { key });
  const { data } = JSON.parse(text);
  expect(data).toHaveLength(2);
  expect(data).toContainEqual(json);
});

test.each<[string, object[], object, string]>([
  ["no bands", [], {}, "invalid_request"],
  [
    "limits that fall",
    [{ up_to: "5", require: 1 }, { up_to: "4", require: 1 }, { require: 2 }],
    {},
    "invalid_request",
  ],
  ["a last band with a limit", [{ up_to: "5", require: 1 }], {}, "invalid_request"],
  ["an unknown requirement", [{ require: "soon" }], {}, "invalid_request"],
  ["no depth", [{ require: 0 }], {}, "invalid_request"],
  ["a chain we are not on", [{ require: 1 }], { chain_id: 1 }, "unknown_chain"],
  ["an unknown token", [{ require: 1 }], { token: "DOGE" }, "unknown_token"],
])("%s is refused", async (_what, bands, changes, code) => {
  const { json } = await setPolicy(bands, changes);
  expect(json.code).toBe(code);
});

test("a policy set while blocks are applied holds from after them, as it would if they were read again", async () => {
  const { db } = database;
  await catchUp();
  const ahead = BigInt(Math.floor(Date.now() / 1000) + 600);
  const step = await db.startTransaction().execute();
  await step.selectFrom("chain_cursors").selectAll().forUpdate().execute();
  let answered = false;
  const setting = setPolicy([{ require: "seen" }]).finally(() => (answered = true));
  await eventually(async () => {
    const { rows } = await sql<{ waiting: boolean }>`
      select exists (select from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()) as waiting`.execute(db);
    expect(rows[0]?.waiting || answered).toBe(true);
  });
  await step.updateTable("chain_cursors").set({ block_time: ahead }).execute();
  await step.commit().execute();
  const { json } = await setting;
  expect(Date.parse(String(Object(json).since)) / 1000).toBeGreaterThan(Number(ahead));
});
