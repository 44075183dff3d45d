import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ProviderProxy, startProviderProxy } from "../testing/providerProxy.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import {
  newTerms,
  readEvents,
  readMoneyState,
  testDeps,
  testFollower,
} from "../testing/testFollower.ts";
import { createTestMerchant } from "../testing/testServer.ts";
import { compareWithChain } from "./compareWithChain.ts";
import { Follower } from "./followChain.ts";
import { resyncChain } from "./resyncChain.ts";

let chain: TestChain;
let database: TestDatabase;
let proxy: ProviderProxy;

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  proxy = await startProviderProxy(chain.rpcUrl);
  const deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  await createTestMerchant(deps);
  for (let count = 0; count < 5; count += 1) await chain.fund(newTerms());
  await chain.mine(1);
  await testFollower(deps).catchUp();
});
afterAll(async () => {
  await proxy.close();
  await Promise.all([chain.stop(), database.remove()]);
});

test("a repair beside a running relayer takes nothing back that the chain has", async () => {
  const { db } = database;
  const [told, before] = [await readEvents(db), await readMoneyState(db)];
  await sql`update chain_logs set data = '0x' where topics[1] is not null`.execute(db);
  const deps = testDeps(db, { rpcUrl: proxy.url });
  const running = testDeps(db, { rpcUrl: chain.rpcUrl });
  const [own, theirs] = [deps.chains.get(31337), running.chains.get(31337)];
  if (!own || !theirs) expect.unreachable();
  const { wrong } = await compareWithChain(deps, own);
  expect(wrong).toHaveLength(5);
  // The other process is the quicker one each time, and takes in little at once.
  const follower = new Follower(running, theirs, 1);
  proxy.misbehave = async ({ method }) => {
    if (method === "eth_getLogs") await follower.step();
  };
  await resyncChain(deps, own, wrong);
  expect(await readEvents(db)).toEqual(told);
  expect(await readMoneyState(db)).toEqual(before);
});
