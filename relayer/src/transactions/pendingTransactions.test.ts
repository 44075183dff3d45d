import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { readLoad } from "./chooseWallet.ts";
import type { HotWallet } from "./hotWallet.ts";
import { hotWallets } from "./hotWallets.ts";
import { overseeWallet } from "./overseeWallet.ts";
import { readPending } from "./pendingTransactions.ts";

const OLD = 20_000;

let database: TestDatabase;
let deps: Deps;
let wallet: HotWallet;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const [chain] = deps.chains.values();
  const [first] = chain ? hotWallets(deps, chain) : [];
  if (!first) throw new Error("the test has no hot wallet");
  wallet = first;
  const { address } = wallet.account;
  await sql`
    insert into relay_transactions (hash, chain_id, account, nonce, raw, to_address, data, gas,
      max_fee_per_gas, max_priority_fee_per_gas, status, signed_at_block, block_number, is_final)
    select 'tx' || nonce, 31337, ${address}, nonce, '0x', '0x', '0x', 21000, 1, 1, 'mined', 1, 1, true
    from generate_series(0, ${OLD - 1}::int) as nonce`.execute(database.db);
  await sql`vacuum analyze relay_transactions`.execute(database.db);
});
afterAll(() => database.remove());

/** Returns the number of transaction rows that all statements have read so far. */
async function rowsRead(): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(database.db);
  const { rows } = await sql<{ read: bigint }>`
    select seq_tup_read + coalesce(idx_tup_fetch, 0) as read from pg_stat_user_tables
    where relname = 'relay_transactions'`.execute(database.db);
  return Number(rows[0]?.read);
}

test("pending transactions are found without reading all final ones", async () => {
  const before = await rowsRead();
  expect((await readPending(deps.db, wallet)).size).toBe(0);
  expect((await readLoad(deps, wallet)).pending).toBe(0);
  // Nothing is pending, so the chain's node, which does not answer here, is not asked.
  await overseeWallet(deps, wallet);
  expect((await rowsRead()) - before).toBeLessThan(OLD);
});
