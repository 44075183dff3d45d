import { execFile } from "node:child_process";
import { join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant } from "../testing/testServer.ts";

let chain: TestChain;
let database: TestDatabase;
let merchant: string;
let other: string;

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  const deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  ({ id: merchant } = await createTestMerchant(deps));
  const { address } = accounts.platform;
  const shop = { name: "Another shop", address, payee: address, live: false };
  ({ merchantId: other } = await createMerchant(database.db, shop));
  await chain.fund(newTerms());
  await chain.fund(newTerms({ merchant: address, payee: address }));
  await testFollower(deps).catchUp();
});
afterAll(async () => {
  await Promise.all([chain.stop(), database.remove()]);
});

/** Runs the command. */
function reconcile(...args: string[]) {
  const chains = JSON.stringify([{ id: 31337, rpcUrl: chain.rpcUrl, confirmations: 1 }]);
  const env = testEnvironment({ DATABASE_URL: database.url, CHAINS: chains });
  return new Promise<{ code: number; lines: object[]; words: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, "reconcile.ts"), ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
        resolve({
          ...{ code: error ? 1 : 0, words: stderr },
          lines: lines.map((line) => JSON.parse(line)),
        });
      },
    );
  });
}

test("every merchant's payments are compared, and what was falsified is told with its merchant", async () => {
  const agreed = await reconcile();
  expect(agreed.words).toBe("");
  expect(agreed.lines).toEqual(
    [merchant, other].sort().map((id) => ({
      ...{ merchant: id, livemode: false, checked: 1, differences: 0 },
      chains: [expect.objectContaining({ chain_id: 31337, subgraph: "absent" })],
    })),
  );
  expect(agreed.code).toBe(0);

  await sql`update payments set held = 1 where merchant_address = ${accounts.platform.address}`.execute(
    database.db,
  );
  const differing = await reconcile("--merchant", other, "--from", "2020-01-01");
  expect(differing.code).toBe(1);
  expect(differing.lines).toMatchObject([
    { merchant: other, field: "held", database: "1", contract: "25000000" },
    { merchant: other, checked: 1, differences: 1 },
  ]);
  expect((await reconcile("--until", "2020-01-01")).code).toBe(0);
});

test.each([
  [["--merchant", "mer_1"], /^There is no merchant mer_1\.$/m],
  [["--from", "yesterday"], /^--from must be a time such as/],
])("%j is refused", async (args, sentence) => {
  const { code, words } = await reconcile(...args);
  expect(code).toBe(1);
  expect(words).toMatch(sentence);
});

test("it tells its options", async () => {
  const { code, lines } = await reconcile("--help");
  expect([code, lines]).toEqual([0, []]);
});
