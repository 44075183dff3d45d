import { generatePrivateKey } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { hotWallets } from "./hotWallets.ts";
import { lockNonce } from "./storeTransaction.ts";
import { withWallet } from "./withWallet.ts";

let database: TestDatabase;
let deps: Deps;

beforeAll(async () => {
  database = await createTestDatabase();
  const environment = { RELAY_PRIVATE_KEYS: generatePrivateKey() };
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1", environment });
});
afterAll(() => database.remove());

test("work that PostgreSQL ended for a deadlock is done again", async () => {
  const [chain] = deps.chains.values();
  const [one, two] = chain ? hotWallets(deps, chain) : [];
  if (!one || !two) expect.unreachable();
  for (const wallet of [one, two]) await withWallet(deps, wallet, async () => {});
  const locked = new Set<unknown>();
  const both = Promise.withResolvers<void>();
  const times = { one: 0, two: 0 };
  const lock = (name: "one" | "two", first: typeof one, second: typeof two) =>
    withWallet(deps, first, async (tx) => {
      times[name] += 1;
      locked.add(first);
      if (locked.size === 2) both.resolve();
      await both.promise;
      await lockNonce(tx, second, 0n);
    });
  await Promise.all([lock("one", one, two), lock("two", two, one)]);
  expect(times.one + times.two).toBeGreaterThan(2);
});
