import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import {
  type Misbehaviour,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps, testFollower } from "../testing/testFollower.ts";
import { compareWithChain } from "./compareWithChain.ts";

let chain: TestChain;
let database: TestDatabase;
let proxies: ProviderProxy[];
let deps: Deps;

beforeAll(async () => {
  chain = await startTestChain();
});
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await database.remove();
});
afterAll(() => chain.stop());

/** Follows the chain through some providers, and pays. */
async function follow(count: number): Promise<void> {
  proxies = await Promise.all(
    Array.from({ length: count }, () => startProviderProxy(chain.rpcUrl)),
  );
  deps = testDeps(database.db, { rpcUrl: proxies.map(({ url }) => url) });
  await chain.fund(newTerms());
  await testFollower(deps).catchUp();
}

function compare() {
  const [client] = deps.chains.values();
  return compareWithChain(deps, client ?? expect.unreachable());
}

/** Leaves the newest log out. */
const answersHalf: Misbehaviour = async (call, _response, ask) => {
  if (call.method !== "eth_getLogs") return;
  const logs = (await ask(call)) as unknown[];
  return logs.slice(0, -1);
};

test.each([
  ["the only provider", 1, /left out a log of block/],
  ["one of two providers", 2, /contradict each other/],
])("a log that %s leaves out is not taken for wrong", async (_who, count, message) => {
  await follow(count);
  expect((await compare()).differences).toEqual([]);
  const [first] = proxies;
  if (!first) expect.unreachable();
  first.misbehave = answersHalf;
  await expect(compare()).rejects.toThrow(message);
  first.misbehave = null;
  expect((await compare()).differences).toEqual([]);
});

test("a log that the chain does not have is wrong", async () => {
  await follow(1);
  const [stored] = await database.db.selectFrom("chain_logs").selectAll().execute();
  if (!stored) expect.unreachable();
  const invented = { ...stored, transaction_hash: `0x${"11".repeat(32)}` as const };
  await database.db.insertInto("chain_logs").values(invented).execute();
  const { wrong } = await compare();
  expect(wrong).toMatchObject([{ transaction_hash: invented.transaction_hash }]);
});

test("a log whose block had another time is wrong", async () => {
  await follow(1);
  const { numUpdatedRows } = await database.db
    .updateTable("chain_logs")
    .set(({ eb }) => ({ block_time: eb("block_time", "+", 1n) }))
    .executeTakeFirstOrThrow();
  expect((await compare()).wrong).toHaveLength(Number(numUpdatedRows));
});
