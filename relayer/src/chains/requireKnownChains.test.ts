import { accounts } from "@handsel/services/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps, testFollower } from "../testing/testFollower.ts";
import { requireKnownChains } from "./requireKnownChains.ts";

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
});
afterAll(() => Promise.all([chain.stop(), database.remove()]));

test("another escrow than that of the stored payments is refused, and one that nobody paid into is not", async () => {
  const local = deps.chains.get(31337) ?? expect.unreachable();
  const other = { ...local, escrow: { ...local.escrow, address: accounts.payee.address } };
  const moved = { ...deps, chains: new Map([[31337, other]]) };
  await testFollower(deps).catchUp();
  await expect(requireKnownChains(moved)).resolves.toBeUndefined();
  await chain.fund(newTerms());
  await testFollower(deps).catchUp();
  await expect(requireKnownChains(deps)).resolves.toBeUndefined();
  await expect(requireKnownChains(moved)).rejects.toThrow(
    `Chain 31337 in CHAINS has not the escrow ${local.escrow.address}, which stored payments are in: put it back, or use a new database.`,
  );
});
