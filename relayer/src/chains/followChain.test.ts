import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import type { Deps } from "../platform/part.ts";
import { merchantAccount, startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import {
  newTerms,
  readEvents,
  readMoneyState,
  testDeps,
  testFollower,
} from "../testing/testFollower.ts";
import { Follower } from "./followChain.ts";

/** Payments in one block, which no step may split. */
const TOGETHER = 5;

let chain: TestChain;
let inSteps: TestDatabase;
let atOnce: TestDatabase;

beforeAll(async () => {
  [chain, inSteps, atOnce] = await Promise.all([
    startTestChain(),
    createTestDatabase(),
    createTestDatabase(),
  ]);
  const { address } = merchantAccount;
  for (const { db } of [inSteps, atOnce]) {
    await createMerchant(db, { name: "Shop", address, payee: address, live: false });
  }
  for (let count = 0; count < 4; count += 1) await chain.fund(newTerms());
  await chain.client.setAutomine(false);
  for (let count = 0; count < TOGETHER; count += 1) await chain.fund(newTerms());
  await chain.mine(1);
  await chain.client.setAutomine(true);
  await chain.mine(30);
  const terms = newTerms();
  await chain.fund(terms);
  await chain.capture(terms, 1_000n);
  await chain.mine(3);
});
afterAll(() => Promise.all([chain.stop(), inSteps.remove(), atOnce.remove()]));

function depsOf({ db }: TestDatabase): Deps {
  return testDeps(db, { rpcUrl: chain.rpcUrl, confirmations: 2, finalityBlocks: 5 });
}

test("a step takes in few new logs but whole blocks; many steps equal one read", async () => {
  const deps = depsOf(inSteps);
  const client = deps.chains.get(31337) ?? expect.unreachable();
  const follower = new Follower(deps, client, 2);
  const known = () => inSteps.db.selectFrom("chain_logs").selectAll().execute();
  const counts: number[] = [];
  let before = 0;
  for (let more = true; more; ) {
    more = await follower.step();
    const logs = await known();
    counts.push(logs.length - before);
    before = logs.length;
    const cursor = await inSteps.db
      .selectFrom("chain_cursors")
      .selectAll()
      .executeTakeFirstOrThrow();
    const block = await chain.client.getBlock({ blockNumber: cursor.block_number });
    expect([cursor.block_hash, cursor.block_time]).toEqual([block.hash, block.timestamp]);
  }
  const full = counts.filter((count) => count > 0);
  expect(full.slice(0, 3)).toEqual([2, 2, TOGETHER]);
  expect(Math.max(...full.slice(3))).toBeLessThanOrEqual(2);

  await testFollower(depsOf(atOnce)).catchUp();
  expect(await readMoneyState(inSteps.db)).toEqual(await readMoneyState(atOnce.db));
  const told = async ({ db }: TestDatabase) =>
    (await readEvents(db))
      .map(({ type, sequence, data }) => `${data.object.id} ${sequence} ${type}`)
      .sort();
  expect(await told(inSteps)).toEqual(await told(atOnce));
});

test("steps grow again where blocks have few logs", async () => {
  const deps = depsOf(inSteps);
  const client = deps.chains.get(31337) ?? expect.unreachable();
  const follower = new Follower(deps, client, 2);
  await inSteps.db.deleteFrom("chain_blocks").execute();
  await inSteps.db
    .updateTable("chain_cursors")
    .set({ block_number: -1n, block_hash: null })
    .execute();
  await chain.mine(100);
  let steps = 0;
  while (await follower.step()) steps += 1;
  // The 140 blocks without a log are read in few steps.
  expect(steps).toBeLessThan(12);
});
