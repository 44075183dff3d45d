import { afterAll, beforeAll, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import type { Deps } from "../platform/part.ts";
import { overseeWallets } from "../testing/overseeWallets.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps } from "../testing/testFollower.ts";
import { markStuck } from "./markStuck.ts";

let database: TestDatabase;
let chain: TestChain;
let deps: Deps;

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

test("a relay that another process has just seen mined is not told as stuck", async () => {
  const { id } = await relayCall(deps, await newSignedRequest(deps, chain, "fund"));
  await overseeWallets(deps);
  await markStuck(deps, id);
  const [relay] = await database.db.selectFrom("relays").selectAll().execute();
  expect(relay).toMatchObject({ status: "mined", stuck_at: null });
  expect(await readEvents(database.db)).toEqual([]);
});
