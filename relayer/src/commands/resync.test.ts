import { execFile } from "node:child_process";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import { merchantAccount, startTestChain, type TestChain } from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import {
  newTerms,
  readEvents,
  readMoneyState,
  testDeps,
  testFollower,
} from "../testing/testFollower.ts";

let chain: TestChain;
let database: TestDatabase;

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  const { address } = merchantAccount;
  await createMerchant(database.db, { name: "Shop", address, payee: address, live: false });
  const terms = newTerms();
  await chain.fund(terms);
  await chain.capture(terms, 1_000n);
  await chain.fund(newTerms());
  await chain.mine(1);
});
afterAll(async () => {
  await Promise.all([chain.stop(), database.remove()]);
});
beforeEach(async () => {
  await testFollower(testDeps(database.db, { rpcUrl: chain.rpcUrl })).catchUp();
});

/** Runs the command. */
function resync(...args: string[]): Promise<{ code: number; answer: Answer; words: string }> {
  const chains = JSON.stringify([{ id: 31337, rpcUrl: chain.rpcUrl, confirmations: 1 }]);
  const env = testEnvironment({ DATABASE_URL: database.url, CHAINS: chains });
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, "resync.ts"), ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? 1 : 0,
          answer: stdout === "" ? { logs: 0, payments: 0, differences: [] } : JSON.parse(stdout),
          words: stderr,
        }),
    );
  });
}

interface Answer {
  logs: number;
  payments: number;
  differences: string[];
}

test("what a running relayer knows equals a reading from the beginning", async () => {
  const { code, answer, words } = await resync();
  expect(words).toBe("");
  expect(answer).toMatchObject({ logs: 3, payments: 2, differences: [] });
  expect(code).toBe(0);
});

test.each([
  [
    "an event that was lost",
    "delete from chain_logs where log_index = 0 and payment_id is not null",
  ],
  ["an event that was changed", "update chain_logs set data = '0x' where topics[1] is not null"],
  ["a payment's amount that was changed", "update payments set held = held + 1"],
  [
    "a payment's time that was changed",
    "update payments set funded_at = funded_at + interval '1 day'",
  ],
  ["a payment that was forgotten", "delete from payments where captured = 0"],
  ["a payment's status that was changed", "update payments set confirmation = 'seen'"],
])("%s is named, and repaired when asked to", async (_what, damage) => {
  const before = await readMoneyState(database.db);
  await sql.raw(damage).execute(database.db);
  const found = await resync();
  expect(found.code).toBe(1);
  expect(found.answer.differences).not.toEqual([]);
  const repaired = await resync("--repair");
  expect(repaired.answer.differences).toEqual([]);
  expect(repaired.code).toBe(0);
  expect(await readMoneyState(database.db)).toEqual(before);
});

test("a repair tells nobody of what was right", async () => {
  const before = await readEvents(database.db);
  await sql`update payments set held = held + 1`.execute(database.db);
  await resync("--repair");
  expect(await readEvents(database.db)).toHaveLength(before.length);
});

test("a chain that is not configured is refused", async () => {
  const { code, words } = await resync("--chain", "1");
  expect(code).toBe(1);
  expect(words).toBe("CHAINS does not contain chain 1.\n");
});
