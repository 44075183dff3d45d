/** Every table of the database is partitioned by time, kept for ever, or bounded: a new one fails here until it is decided. */
import { type Kysely, type KyselyPlugin, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parts } from "./parts.ts";
import type { Database } from "./platform/database/database.ts";
import { partitionedTables } from "./platform/database/partitionedTables.ts";
import { rotatePartitions } from "./platform/database/rotatePartitions.ts";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";

/** Records, which no retention touches; docs/decisions/0037-what-grows.md says why they are not partitioned. */
const kept = [
  ...["api_keys", "chain_logs", "checkout_offers", "checkouts", "confirmation_policies"],
  ...["merchant_profiles", "merchants", "payment_links", "payments", "receipts"],
  ...["relay_transactions", "relays", "settlement_proposals", "unexpected_payments"],
  ...["account_wallets", "accounts", "audit_entries", "members", "organisations", "payout_changes"],
  ...["webhook_counters", "webhook_endpoints"],
  ...["customer_records", "customer_sums", "customers"],
];

/** Tables whose rows are replaced or end soon: what keeps them small. */
const bounded: Readonly<Record<string, string>> = {
  account_notices: "a few for each change of an account's factors and stores",
  authenticators: "at most one for each account",
  chain_blocks: "blocks that are not final yet",
  chain_cursors: "one row for each chain and contract",
  customer_search_keys: "one row for each store",
  customer_words:
    "what customers are called, as long as their checkouts keep it or the merchant calls them so",
  factor_resets: "at most one for each account",
  installation: "one row",
  merchant_logos: "one small picture for each merchant and mode",
  invitations: "at most a hundred for each organisation, until they expire",
  kysely_migration: "one row for each migration",
  kysely_migration_lock: "one row",
  payer_sessions: "the sign-ins of wallets of one session's time, within the rate limits",
  receipt_counters: "one row for each merchant and mode",
  passkey_challenges: "the sign-ins of a few minutes, within the rate limits",
  passkeys: "at most twenty for each account",
  recovery_codes: "ten for each account",
  relay_accounts: "one row for each hot wallet and chain",
  retired_quote_keys: "one row for each change of the encryption key",
  sessions: "the sign-ins of merchants of one session's time",
  sign_in_nonces: "the sign-ins of a few minutes, within the rate limits",
  trusted_devices: "at most ten for each account",
  wallet_backups: "five versions of at most ten wallets for each account",
};

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

async function tables(): Promise<{ name: string; partitioned: boolean }[]> {
  const { rows } = await sql<{ name: string; partitioned: boolean }>`
    select relname as name, relkind = 'p' as partitioned from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
    order by relname`.execute(database.db);
  return rows;
}

test("each table is partitioned by time, kept for ever, or bounded by what it holds", async () => {
  const all = await tables();
  const partitioned = all.filter((table) => table.partitioned).map(({ name }) => name);
  // A table whose ended rows are partitioned by time is the parent of these.
  const roots = partitionedTables(parts).map(({ name }) => name.replace(/_ended$/, ""));
  expect(roots.sort()).toEqual(partitioned);
  const others = all.filter((table) => !table.partitioned).map(({ name }) => name);
  expect([...kept, ...Object.keys(bounded)].sort()).toEqual(others);
});

test("retention drops partitions, and deletes rows of bounded tables alone", async () => {
  const deleted: string[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      const text = JSON.stringify(node);
      const raw = text.match(/delete from "?(\w+)/i)?.[1];
      const built = node.kind === "DeleteQueryNode" ? text.match(/"name":"(\w+)"/)?.[1] : undefined;
      deleted.push(...[raw ?? built].filter((name) => name !== undefined));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const db: Kysely<Database> = database.db.withPlugin(recorder);
  await rotatePartitions(db, partitionedTables(parts));
  for (const part of parts) await part.maintain?.({ db });
  // What waited too long for its endpoint leaves the queue for the log.
  expect([...new Set(deleted)].sort()).toEqual([
    ...[
      "customer_words",
      "invitations",
      "passkey_challenges",
      "payer_sessions",
      "sessions",
      "sign_in_nonces",
      "trusted_devices",
      "webhook_deliveries_waiting",
    ],
  ]);
});

test("a partition of a day is dropped when all of it is old", async () => {
  const days = partitionedTables(parts).filter(({ each }) => each === "day");
  const names = ["api_requests", "idempotency_keys", "relay_budgets"];
  expect(days.map(({ name }) => name).sort()).toEqual(names);
  const now = new Date();
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  for (const table of days) {
    const exists = async (time: number) => {
      await rotatePartitions(database.db, [table], new Date(time));
      const name = `${table.name}_${now.toISOString().slice(0, 10).replaceAll("-", "_")}`;
      const { rows } = await sql<{ there: boolean }>`
        select to_regclass(${name}) is not null as there`.execute(database.db);
      return rows[0]?.there;
    };
    const edge = midnight + table.days * 86_400_000;
    expect(await exists(edge - 1)).toBe(true);
    expect(await exists(edge)).toBe(false);
  }
});
