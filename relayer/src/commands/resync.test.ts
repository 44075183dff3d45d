import { execFile } from "node:child_process";
import { join } from "node:path";
import { paymentId } from "@handsel/protocol";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import {
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
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

/** Payment of which some was captured. */
const kept = newTerms();

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  const { address } = merchantAccount;
  await createMerchant(database.db, { name: "Shop", address, payee: address, live: false });
  await chain.fund(kept);
  await chain.capture(kept, 1_000n);
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
  ["a payment's merchant that was changed", "update payments set merchant_address = payer"],
  [
    "a payment's deadline that was changed",
    "update payments set capture_ends_at = capture_ends_at + interval '1 day'",
  ],
  ["a payment that was forgotten", "delete from payments where captured = 0"],
  ["a payment's status that was changed", "update payments set confirmation = 'seen'"],
])(
  "%s is named, and repaired when asked to, which tells nobody of what was right",
  async (_what, damage) => {
    const before = await readMoneyState(database.db);
    const told = await readEvents(database.db);
    await sql.raw(damage).execute(database.db);
    const found = await resync();
    expect(found.code).toBe(1);
    expect(found.answer.differences).not.toEqual([]);
    const repaired = await resync("--repair");
    expect(repaired.answer.differences).toEqual([]);
    expect(repaired.code).toBe(0);
    expect(await readMoneyState(database.db)).toEqual(before);
    expect(await readEvents(database.db)).toEqual(told);
  },
);

test("a repair that takes back what was told tells so", async () => {
  const { db } = database;
  const told = await readEvents(db);
  // As if the chain had had a payment and a capture that it has not.
  const terms = newTerms();
  const snapshot = await chain.client.snapshot();
  await chain.fund(terms);
  await chain.capture(kept, 7n);
  await chain.mine(1);
  await testFollower(testDeps(db, { rpcUrl: chain.rpcUrl })).catchUp();
  await chain.client.revert({ id: snapshot });
  await chain.mine(3);
  // The follower that would notice does not: its journal says that the blocks are those of now.
  const head = await chain.client.getBlock();
  await sql`delete from chain_blocks`.execute(db);
  await sql`update chain_cursors set block_number = ${head.number}, block_hash = ${head.hash}`.execute(
    db,
  );
  const { code, answer } = await resync("--repair");
  expect([code, answer.differences]).toEqual([0, []]);
  const news = (await readEvents(db)).slice(told.length);
  const [lost] = news.filter(
    ({ type, data }) => type === "payment.reorged" && data.object.status === "none",
  );
  expect(lost?.data).toMatchObject({
    object: { id: paymentId(terms, localChain.escrow), confirmation: "reorged", held: "0" },
    previous: { confirmation: "finalized", held: "25000000" },
  });
  const reduced = news.filter(
    ({ type, data }) =>
      type === "payment.reorged" && data.object.id === paymentId(kept, localChain.escrow),
  );
  expect(reduced.map(({ data }) => data)).toMatchObject([
    { object: { captured: "1000" }, previous: { captured: "1007" } },
  ]);
});

test("a chain that is not configured is refused", async () => {
  const { code, words } = await resync("--chain", "1");
  expect(code).toBe(1);
  expect(words).toBe("CHAINS does not contain chain 1.\n");
});
