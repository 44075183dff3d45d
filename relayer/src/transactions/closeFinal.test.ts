import { afterAll, beforeAll, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import type { Deps } from "../platform/part.ts";
import { overseeWallets } from "../testing/overseeWallets.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps, testFollower } from "../testing/testFollower.ts";

let database: TestDatabase;
let chain: TestChain;
let deps: Deps;

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl, finalityBlocks: 2 });
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

test("old transactions whose receipts no node keeps hold up no other", async () => {
  await relayCall(deps, await newSignedRequest(deps, chain, "fund"));
  await overseeWallets(deps);
  const [own] = await database.db.selectFrom("relay_transactions").selectAll().execute();
  if (!own) expect.unreachable();
  const pruned = Array.from({ length: 20 }, (_, index) => ({
    ...{ ...own, relay_id: null, nonce: BigInt(index) - 100n },
    hash: `0x${(index + 1).toString(16).padStart(64, "0")}` as const,
  }));
  await database.db.deleteFrom("relay_transactions").execute();
  await database.db
    .insertInto("relay_transactions")
    .values([...pruned, own])
    .execute();
  await chain.mine(5);
  await testFollower(deps).catchUp();
  for (let round = 0; round < 3; round += 1) await overseeWallets(deps);
  const row = await database.db
    .selectFrom("relay_transactions")
    .select("is_final")
    .where("hash", "=", own.hash)
    .executeTakeFirstOrThrow();
  expect(row.is_final).toBe(true);
});
